import { makeStyles, mergeClasses, shorthands, tokens } from "@fluentui/react-components";
import type { Cell } from "../../../src/figures/outcome";
import { messages } from "../messages";
import { writeSerial } from "../wording/date";
import { numberInWords } from "../wording/number";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", fontVariantNumeric: "tabular-nums" },
  caption: {
    captionSide: "bottom",
    textAlign: "start",
    paddingBlockStart: "6px",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  row: {
    ...shorthands.borderTop("1px", "solid", tokens.colorNeutralStroke2),
    ...shorthands.borderBottom("1px", "solid", tokens.colorNeutralStroke2),
  },
  cell: { padding: "5px 12px 5px 0", textAlign: "start", fontWeight: "inherit", verticalAlign: "baseline" },
  date: { whiteSpace: "nowrap" },
  last: { padding: "5px 0", verticalAlign: "baseline", overflowWrap: "anywhere" },
  number: { textAlign: "end" },
});

type Write = (value: number) => string;

interface Column {
  readonly at: number;
  readonly write: Write;
}

const plain: Write = (value) => numberInWords(value, "");
const share: Write = (value) => numberInWords(value, "fraction");

/** The two columns that tell most of each function's table, and how their numbers are written. */
const columns: Readonly<Record<string, readonly [Column, Column]>> = {
  TOP: [
    { at: 0, write: plain },
    { at: 1, write: share },
  ],
  SERIES: [
    { at: 0, write: String },
    { at: 1, write: plain },
  ],
  EVENTS: [
    { at: 0, write: writeSerial },
    { at: 3, write: plain },
  ],
  LIST: [
    { at: 0, write: plain },
    { at: 1, write: plain },
  ],
};

interface TablePreviewProps {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
}

const MOST_ROWS = 6;

/** The first rows of a spilled table: enough to see what it is, since the sheet has it all. */
export function TablePreview({ name, rows }: TablePreviewProps) {
  const styles = useStyles();
  const pair = columns[name];
  if (pair === undefined) return null;
  const [head, value] = pair;
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>
        {messages.table.shown(Math.min(rows.length, MOST_ROWS), rows.length)}
      </caption>
      <tbody>
        {rows.slice(0, MOST_ROWS).map((row, index) => (
          <tr key={index} className={styles.row}>
            <th scope="row" className={mergeClasses(styles.cell, head.write === writeSerial && styles.date)}>
              {write(row[head.at], head)}
            </th>
            <td className={mergeClasses(styles.last, typeof row[value.at] === "number" && styles.number)}>
              {write(row[value.at], value)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function write(cell: Cell | undefined, column: Column): string {
  if (cell === undefined) return "";
  if (typeof cell === "string") return cell;
  return typeof cell === "number" ? column.write(cell) : cell.code;
}
