import { makeStyles, mergeClasses, shorthands, tokens } from "@fluentui/react-components";
import type { Found } from "../../../src/figures/found";
import type { Cell } from "../../../src/figures/outcome";
import { messages } from "../messages";
import { writeSerial } from "../wording/date";
import { numberInWords, writeNumber } from "../wording/number";

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

/** How a number is written, given the unit of the figures in the table, "" where it has none. */
type Write = (value: number, unit: string) => string;

interface Column {
  readonly at: number;
  readonly write: Write;
}

const plain: Write = (value) => numberInWords(value, "");
const inUnit: Write = (value, unit) => writeNumber(value, unit).number;
const day: Write = (value) => writeSerial(value);
const period: Write = String;

/** The two columns that tell most of each function's table, and how their numbers are written. */
const columns: Readonly<Record<string, readonly [Column, Column]>> = {
  TOP: [
    { at: 0, write: plain },
    { at: 1, write: inUnit },
  ],
  SERIES: [
    { at: 0, write: period },
    { at: 1, write: inUnit },
  ],
  EVENTS: [
    { at: 0, write: day },
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
  /** What the rows are read from; without them a table has no unit. */
  readonly figures?: readonly Found[] | undefined;
}

const MOST_ROWS = 6;

/** The first rows of a spilled table: enough to see what it is, since the sheet has it all. */
export function TablePreview({ name, rows, figures = [] }: TablePreviewProps) {
  const styles = useStyles();
  const pair = columns[name];
  if (pair === undefined) return null;
  const [head, value] = pair;
  const unit = figures[0]?.unit ?? "";
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>
        {messages.table.shown(Math.min(rows.length, MOST_ROWS), rows.length)}
        {unit !== "" && ` · ${messages.unit(unit)}`}
      </caption>
      <tbody>
        {rows.slice(0, MOST_ROWS).map((row, index) => (
          <tr key={index} className={styles.row}>
            <th scope="row" className={mergeClasses(styles.cell, head.write === day && styles.date)}>
              {write(row[head.at], head, unit)}
            </th>
            <td className={mergeClasses(styles.last, typeof row[value.at] === "number" && styles.number)}>
              {write(row[value.at], value, unit)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function write(cell: Cell | undefined, column: Column, unit: string): string {
  if (cell === undefined) return "";
  if (typeof cell === "string") return cell;
  return typeof cell === "number" ? column.write(cell, unit) : cell.code;
}
