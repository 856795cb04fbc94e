import { makeStyles, shorthands, tokens } from "@fluentui/react-components";
import type { SelectedCell } from "../../../src/workbook/port";
import { messages } from "../messages";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gap: "4px",
    padding: "10px 16px",
    backgroundColor: tokens.colorNeutralBackground2,
    ...shorthands.borderBottom("1px", "solid", tokens.colorNeutralStroke2),
  },
  line: {
    display: "flex",
    justifyContent: "space-between",
    columnGap: "12px",
    margin: 0,
    fontSize: tokens.fontSizeBase300,
  },
  address: {
    margin: 0,
    maxWidth: "70%",
    flexShrink: 0,
    font: "inherit",
    color: tokens.colorNeutralForeground3,
    overflowWrap: "anywhere",
  },
  text: {
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
    textAlign: "end",
    minWidth: 0,
  },
  /** A text can be long; the sheet has it in full. */
  twoLines: {
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: "2",
    overflow: "hidden",
    overflowWrap: "anywhere",
  },
  formula: {
    margin: 0,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: "12.5px",
    lineHeight: 1.45,
    overflowWrap: "anywhere",
    whiteSpace: "pre-wrap",
    maxHeight: "9em",
    overflowY: "auto",
  },
  note: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** Characters from which on a formula may have to be scrolled, and so has to be reached with the keyboard. */
const LONG_FORMULA = 80;

interface CellHeaderProps {
  readonly cell: SelectedCell;
  /** Writes a formula as the person would type it. */
  readonly local: (formula: string) => string;
}

/** Which cell this is about: its address, what it shows, its formula. */
export function CellHeader({ cell, local }: CellHeaderProps) {
  const styles = useStyles();
  return (
    <header className={styles.root}>
      <div className={styles.line}>
        <h2 className={styles.address}>{cell.address}</h2>
        <div className={styles.text}>
          <span className={styles.twoLines}>{cell.text}</span>
        </div>
      </div>
      {cell.formula !== "" && (
        <p className={styles.formula} {...(cell.formula.length > LONG_FORMULA && { tabIndex: 0 })}>
          <code>{local(cell.formula)}</code>
        </p>
      )}
      {cell.spilledFrom !== undefined && (
        <p className={styles.note}>{messages.cell.spilledFrom(cell.spilledFrom)}</p>
      )}
    </header>
  );
}
