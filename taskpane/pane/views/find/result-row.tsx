import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo, useEffect, useRef } from "react";
import type { Release } from "../../../../src/figures/release";
import { narrow } from "../../theme";
import type { Option } from "./options";
import { wordingOf } from "./row-wording";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: "12px",
    padding: "6px 12px",
    marginInline: "-12px",
    cursor: "pointer",
    scrollMarginBlock: "150px 40px",
    ":hover": { backgroundColor: tokens.colorNeutralBackground2 },
    [narrow]: { gridTemplateColumns: "minmax(0, 1fr)", scrollMarginBlock: "0" },
  },
  active: {
    backgroundColor: tokens.colorNeutralBackground2,
    boxShadow: `inset 3px 0 0 ${tokens.colorBrandForeground1}`,
    "@media (forced-colors: active)": { outline: "2px solid Highlight", outlineOffset: "-2px" },
  },
  title: { lineHeight: 1.3, overflowWrap: "anywhere" },
  value: {
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
    lineHeight: 1.3,
    textAlign: "end",
    [narrow]: { textAlign: "start" },
  },
  quiet: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  small: {
    gridColumn: "1 / -1",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: 1.35,
    overflowWrap: "anywhere",
  },
  more: { gridColumn: "1 / -1", color: tokens.colorBrandForegroundLink },
});

interface ResultRowProps {
  readonly id: string;
  readonly option: Option;
  readonly isActive: boolean;
  readonly release: Release;
  readonly act: (option: Option) => void;
}

/** One thing that was found: what it is, its value at the right, beneath it what tells it apart. */
export const ResultRow = memo(function ResultRow({ id, option, isActive, release, act }: ResultRowProps) {
  const styles = useStyles();
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isActive) row.current?.scrollIntoView({ block: "nearest" });
  }, [isActive]);
  const { title, value, isQuiet, small } = wordingOf(option, release);
  return (
    <div
      ref={row}
      id={id}
      role="option"
      aria-selected={isActive}
      className={mergeClasses(styles.root, isActive && styles.active)}
      // The focus stays in the box.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => act(option)}
    >
      <span className={option.kind === "more" ? styles.more : styles.title}>{title}</span>
      {value !== "" && <span className={mergeClasses(styles.value, isQuiet && styles.quiet)}>{value}</span>}
      {small !== "" && <span className={styles.small}>{small}</span>}
    </div>
  );
});
