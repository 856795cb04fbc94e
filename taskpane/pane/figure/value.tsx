import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Found } from "../../../src/figures/found";
import { messages } from "../messages";
import { narrow, serif } from "../theme";
import { writeFigure } from "../wording/figure-value";
import { numberInWords } from "../wording/number";
import { writePeriod } from "../wording/period";

const useStyles = makeStyles({
  value: {
    margin: "10px 0 2px",
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    columnGap: "8px",
    lineHeight: 1.1,
  },
  number: {
    fontSize: "48px",
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums lining-nums",
    letterSpacing: "-0.02em",
    overflowWrap: "anywhere",
    [narrow]: { fontSize: "32px" },
  },
  long: { fontSize: "34px", [narrow]: { fontSize: "24px" } },
  longest: { fontSize: "27px", [narrow]: { fontSize: "20px" } },
  aside: { fontFamily: serif, fontSize: "18px", fontStyle: "italic", color: tokens.colorNeutralForeground2 },
  unit: { fontSize: "16px", color: tokens.colorNeutralForeground2 },
  line: { margin: 0, color: tokens.colorNeutralForeground3 },
  given: { margin: "8px 0 0" },
});

interface ValueProps {
  readonly figure: Found;
  readonly given: string | number;
}

/** The figure's value as it was reported, large, and what the call makes of it where that differs. */
export function Value({ figure, given }: ValueProps) {
  const styles = useStyles();
  const { bound, number, unit } = writeFigure(figure);
  const period = writePeriod(figure.period);
  const isGivenElsewhere = typeof given === "string" || figure.bound === "range";
  return (
    <>
      <p className={styles.value}>
        {bound !== "" && <span className={styles.aside}>{bound}</span>}
        <span
          className={mergeClasses(
            styles.number,
            number.length > SHORT && styles.long,
            number.length > LONG && styles.longest,
          )}
        >
          {number}
        </span>
        {unit !== "" && <span className={styles.unit}>{unit}</span>}
      </p>
      <p className={styles.line}>{figure.periodStated ? period : messages.figure.inferred(period)}</p>
      {isGivenElsewhere && <Given figure={figure} given={given} />}
    </>
  );
}

/** Characters from which on the number is set smaller, so that it stays on one line at 320 px. */
const SHORT = 9;
const LONG = 13;

/** A text of RE.SOURCE, or which end of a range. */
function Given({ figure, given }: ValueProps) {
  const styles = useStyles();
  const end = (["mid", "low", "high"] as const).find((name) => figure[name] === given);
  return (
    <p className={styles.given}>
      {messages.figure.inCell}{" "}
      {typeof given === "string" ? (
        <q>{given}</q>
      ) : (
        <>
          <strong>{numberInWords(given, figure.unit)}</strong>
          {end !== undefined && `, ${messages.figure.ends[end]}`}
        </>
      )}
    </p>
  );
}
