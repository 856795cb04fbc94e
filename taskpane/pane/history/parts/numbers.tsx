import { makeStyles, mergeClasses, shorthands, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { messages } from "../../messages";

const useStyles = makeStyles({
  root: { fontSize: tokens.fontSizeBase200 },
  summary: {
    cursor: "pointer",
    width: "fit-content",
    color: tokens.colorBrandForegroundLink,
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  table: {
    width: "100%",
    marginBlockStart: "6px",
    borderCollapse: "collapse",
    fontVariantNumeric: "tabular-nums",
    fontSize: tokens.fontSizeBase300,
  },
  head: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  row: { ...shorthands.borderTop("1px", "solid", tokens.colorNeutralStroke3) },
  cell: {
    padding: "3px 8px 3px 0",
    textAlign: "start",
    fontWeight: "inherit",
    verticalAlign: "baseline",
    overflowWrap: "anywhere",
  },
  value: { padding: "3px 0", textAlign: "end" },
  shown: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorBrandForeground1 },
});

export interface NumbersRow {
  readonly key: string;
  readonly name: ReactNode;
  readonly value: string;
  /** Whether it is the figure that the card is about. */
  readonly isShown: boolean;
}

interface NumbersProps {
  readonly caption: string;
  readonly heads: readonly [name: string, value: string];
  readonly rows: readonly NumbersRow[];
}

/** What a chart shows, to be opened as a table. */
export function Numbers({ caption, heads: [name, value], rows }: NumbersProps) {
  const styles = useStyles();
  return (
    <details className={styles.root}>
      <summary className={styles.summary}>{messages.history.chart.numbers}</summary>
      <table className={styles.table} aria-label={caption}>
        <thead className={styles.head}>
          <tr>
            <th scope="col" className={styles.cell}>
              {name}
            </th>
            <th scope="col" className={mergeClasses(styles.cell, styles.value)}>
              {value}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key} className={mergeClasses(styles.row, row.isShown && styles.shown)}>
              <th scope="row" className={styles.cell}>
                {row.name}
              </th>
              <td className={mergeClasses(styles.cell, styles.value)}>{row.value}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
