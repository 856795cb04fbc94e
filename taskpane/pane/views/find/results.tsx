import { makeStyles, tokens } from "@fluentui/react-components";
import { memo, useId } from "react";
import type { Release } from "../../../../src/figures/release";
import { messages } from "../../messages";
import { narrow } from "../../theme";
import { optionKey, type Group, type Option } from "./options";
import { ResultRow } from "./result-row";

const useStyles = makeStyles({
  list: { display: "grid", gap: "14px" },
  head: { display: "flex", alignItems: "baseline", columnGap: "8px", paddingBlock: "0 4px" },
  heading: {
    color: tokens.colorBrandForeground1,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    letterSpacing: "0.04em",
    textTransform: "uppercase",
  },
  count: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
  },
  /** For whoever has a keyboard and room; a screen reader is told with the box. */
  keys: {
    marginInlineStart: "auto",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    [narrow]: { display: "none" },
    "@media (pointer: coarse)": { display: "none" },
  },
});

interface ResultsProps {
  readonly id: string;
  readonly groups: readonly Group[];
  readonly areNearest: boolean;
  readonly activeKey: string | undefined;
  readonly release: Release;
  readonly idOf: (key: string) => string;
  readonly act: (option: Option) => void;
}

/** What was found, group by group, as the list of the search box. */
export const ResultList = memo(function ResultList(props: ResultsProps) {
  const { id, groups, areNearest, activeKey, release, idOf, act } = props;
  const styles = useStyles();
  const prefix = useId();
  return (
    <div id={id} role="listbox" aria-label={messages.find.results} className={styles.list}>
      {groups.map(({ name, options, all, shown }) => (
        <div key={name} role="group" aria-labelledby={`${prefix}${name}`}>
          <div className={styles.head} role="presentation">
            <span id={`${prefix}${name}`} className={styles.heading}>
              {name === "figure" && areNearest ? messages.find.nearest : messages.find.groups[name]}
            </span>
            <span className={styles.count}>{messages.find.groupCount(shown, all)}</span>
            {name === "figure" && (
              <span className={styles.keys} aria-hidden="true">
                {messages.find.keysInShort}
              </span>
            )}
          </div>
          {options.map((option) => {
            const key = optionKey(option);
            return (
              <ResultRow
                key={key}
                id={idOf(key)}
                option={option}
                isActive={key === activeKey}
                release={release}
                act={act}
              />
            );
          })}
        </div>
      ))}
    </div>
  );
});
