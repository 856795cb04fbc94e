import { makeStyles, mergeClasses, shorthands, tokens } from "@fluentui/react-components";
import type { Found } from "../../../../src/figures/found";
import { isComparable } from "../../../../src/figures/spread";
import { said } from "../../history/said";
import { messages } from "../../messages";
import { writeCompact } from "../../wording/number";
import { writePeriod } from "../../wording/period";
import { scaleOf } from "./scale";
import { Strip } from "./strip";

const useStyles = makeStyles({
  table: {
    width: "100%",
    tableLayout: "fixed",
    borderCollapse: "collapse",
    fontVariantNumeric: "tabular-nums",
  },
  first: { width: "44%" },
  head: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  row: { ...shorthands.borderTop("1px", "solid", tokens.colorNeutralStroke3) },
  cell: {
    padding: "6px 0",
    textAlign: "start",
    fontWeight: "inherit",
    verticalAlign: "top",
    overflowWrap: "anywhere",
  },
  value: { paddingInlineEnd: "14px", fontWeight: tokens.fontWeightSemibold },
  headCell: { fontWeight: tokens.fontWeightRegular, paddingBlock: "2px" },
  /** What the ends of the strips are. */
  ends: {
    display: "flex",
    justifyContent: "space-between",
    whiteSpace: "nowrap",
    // As wide as the room that the scale leaves at its ends, on both sides of each.
    "& > span": { display: "flex", justifyContent: "center", width: "24%" },
  },
  originator: { fontWeight: tokens.fontWeightSemibold },
  tag: {
    color: tokens.colorBrandForeground1,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: "nowrap",
    display: "inline-block",
  },
  remarks: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    lineHeight: 1.35,
  },
});

const words = messages.history.rivals;

interface ComparisonProps {
  readonly figures: readonly Found[];
  /** Everything that the strips have to have room for, shown or not. */
  readonly all: readonly Found[];
  readonly shown: Found;
  /** Row of the headline series, undefined where there is none. */
  readonly headline: number | undefined;
}

/** What several sources say to one question, one beneath the other, values of one unit on a common scale. */
export function Comparison({ figures, all, shown, headline }: ComparisonProps) {
  const styles = useStyles();
  const scale = scaleOf(all.filter((figure) => isComparable(figure, shown)));
  return (
    <table className={styles.table} aria-label={words.caption}>
      <thead className={styles.head}>
        <tr>
          <th scope="col" className={mergeClasses(styles.cell, styles.value, styles.headCell, styles.first)}>
            {words.value}
            {scale !== undefined && (
              <div className={styles.ends} aria-hidden="true">
                <span>{writeCompact(scale.low, shown.unit)}</span>
                <span>{writeCompact(scale.high, shown.unit)}</span>
              </div>
            )}
          </th>
          <th scope="col" className={mergeClasses(styles.cell, styles.headCell)}>
            {words.said}
          </th>
        </tr>
      </thead>
      <tbody>
        {figures.map((figure) => (
          <tr key={figure.series} className={styles.row}>
            <td className={mergeClasses(styles.cell, styles.value)}>
              {said(figure)}
              {scale !== undefined && isComparable(figure, shown) && (
                <Strip figure={figure} scale={scale} shown={shown} />
              )}
            </td>
            <th scope="row" className={styles.cell}>
              <span className={styles.originator}>{figure.originator}</span>{" "}
              <Tag text={tagOf(figure, shown, headline)} />
              <div className={styles.remarks}>{remarks(figure, shown)}</div>
            </th>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Tag({ text }: { readonly text: string }) {
  const styles = useStyles();
  return text === "" ? null : <span className={styles.tag}>{text}</span>;
}

function tagOf({ series }: Found, shown: Found, headline: number | undefined): string {
  if (series === headline) return words.headline;
  return series === shown.series ? words.shown : "";
}

/** When, how good, how sure; and what makes it another number than the one shown: its stage, measure or unit. */
function remarks(figure: Found, shown: Found): string {
  const { period, periodStated, tier, status } = figure;
  const written = writePeriod(period);
  const parts = [
    periodStated ? written : words.inferred(written),
    words.tier(tier),
    messages.status[status].toLocaleLowerCase(),
    figure.originator === shown.originator ? figure.edition : "",
    figure.stage === shown.stage ? "" : (messages.figure.stages[figure.stage] ?? "").toLocaleLowerCase(),
    figure.measure === shown.measure ? "" : figure.measure,
    figure.unit === shown.unit ? "" : words.unit(figure.unit),
  ];
  return parts.filter((part) => part !== "").join(" · ");
}
