import { makeStyles, tokens } from "@fluentui/react-components";
import type { Found } from "../../../src/figures/found";
import type { Cell } from "../../../src/figures/outcome";
import type { Release } from "../../../src/figures/release";
import { messages } from "../messages";
import { narrow, serif } from "../theme";
import { writeSerial } from "../wording/date";
import { numberInWords } from "../wording/number";
import { RowSources } from "./row-sources";
import { TablePreview } from "./table-preview";

const useStyles = makeStyles({
  /** In the flow of the page, so that the first line goes round what stands in the corner. */
  root: { "& > * + *": { marginTop: "10px", clear: "both" } },
  value: {
    margin: 0,
    fontSize: "34px",
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
    lineHeight: 1.15,
    overflowWrap: "anywhere",
    [narrow]: { fontSize: "24px" },
  },
  what: {
    margin: 0,
    fontFamily: serif,
    fontSize: "18px",
    fontWeight: tokens.fontWeightRegular,
    lineHeight: 1.4,
  },
  source: { margin: 0, color: tokens.colorNeutralForeground3 },
});

interface PlainAnswerProps {
  readonly name: string;
  readonly value: number | string | readonly (readonly Cell[])[];
  /** What the rows of a table are read from. */
  readonly figures?: readonly Found[] | undefined;
  readonly release: Release;
}

/** An answer that no single figure stands behind: a table, an index of several figures, the as-of date. */
export function PlainAnswer({ name, value, figures, release }: PlainAnswerProps) {
  const styles = useStyles();
  const what = messages.plain.what[name];
  const source = messages.plain.source[name];
  return (
    <div className={styles.root}>
      {what !== undefined && <h3 className={styles.what}>{what}</h3>}
      {typeof value === "object" ? (
        <TablePreview name={name} rows={value} figures={figures} />
      ) : (
        <p className={styles.value}>{write(name, value)}</p>
      )}
      {figures !== undefined && <RowSources figures={figures} release={release} />}
      {source !== undefined && <p className={styles.source}>{source}</p>}
    </div>
  );
}

function write(name: string, value: number | string): string {
  if (typeof value === "string") return value;
  return name === "ASOF" ? writeSerial(value) : numberInWords(value, "");
}
