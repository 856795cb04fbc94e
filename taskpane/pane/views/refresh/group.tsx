import { makeStyles, mergeClasses, shorthands, Switch, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { Workbook } from "../../../../src/workbook/port";
import type { ChangeGroup, Reason } from "../../../../src/workbook/refresh/preview";
import { messages } from "../../messages";
import { CellLinks } from "../../parts/cell-links";
import { Change } from "./change";
import { useParts } from "../../acts/styles";
import { counted } from "../../wording/counted";
import { addressesOf, cannotHold } from "./summary";
import type { Refresh, ShownPreview } from "./use-refresh";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: "6px",
    padding: "10px 0 12px",
    ...shorthands.borderTop("1px", "solid", tokens.colorNeutralStroke2),
  },
  head: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", gap: "2px 10px" },
  reason: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground1,
  },
  grave: { color: tokens.colorPaletteRedForeground1 },
  quiet: { color: tokens.colorNeutralForeground3 },
  count: { fontSize: tokens.fontSizeBase200, fontVariantNumeric: "tabular-nums" },
  call: {
    margin: 0,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: "12.5px",
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: "anywhere",
  },
  hold: { marginInlineStart: "-8px" },
});

interface GroupProps {
  readonly group: ChangeGroup;
  readonly shown: ShownPreview;
  readonly workbook: Workbook;
  readonly refresh: Refresh;
}

const words = messages.refresh.preview;

/** What the reader should not miss: our own mistakes and calls that lose their figure. */
const grave: ReadonlySet<Reason> = new Set(["correction", "new error"]);

/** One figure that changes: why, from what to what, in which cells, and whether to hold it. */
export function Group({ group, shown, workbook, refresh }: GroupProps) {
  const styles = useStyles();
  const parts = useParts();
  const reasonId = useId();
  const { key, reason, call, cells } = group;
  const isHeld = refresh.held.has(key);
  const unable = cannotHold(group, shown.preview.protectedSheets);
  const parted = cells.filter(({ isWholeCell }) => !isWholeCell).length;
  return (
    <li className={styles.root}>
      <div className={styles.head}>
        <span
          className={mergeClasses(
            styles.reason,
            grave.has(reason) && styles.grave,
            reason === "wording" && styles.quiet,
          )}
        >
          {words.reasons[reason]}
        </span>
        <span className={styles.count}>{counted(cells.length, messages.refresh.cells)}</span>
      </div>
      <h4 className={styles.call}>{call}</h4>
      <Change group={group} shown={shown} isHeld={isHeld} />
      <p className={parts.small}>{words.reasonHints[reason]}</p>
      <CellLinks workbook={workbook} addresses={addressesOf(cells)} name={words.cellsOf(call)} />
      {parted > 0 && <p className={parts.small}>{counted(parted, words.partly)}</p>}
      {reason !== "wording" && (
        <div>
          <Switch
            className={styles.hold}
            label={words.hold}
            aria-label={words.holdName(call)}
            aria-describedby={unable === undefined ? undefined : reasonId}
            checked={isHeld}
            disabled={unable !== undefined || refresh.running !== undefined}
            onChange={(_event, { checked }) => refresh.hold(key, checked)}
          />
          {unable !== undefined && (
            <p id={reasonId} className={parts.small}>
              {unable}
            </p>
          )}
        </div>
      )}
    </li>
  );
}
