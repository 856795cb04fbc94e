import { makeStyles, tokens } from "@fluentui/react-components";
import type { Found } from "../../../src/figures/found";
import type { Release } from "../../../src/figures/release";
import { rivalFigures } from "../../../src/figures/rivals";
import { messages } from "../messages";
import { writeDate } from "../wording/date";
import { figureInWords } from "../wording/figure-value";
import { writePeriod } from "../wording/period";

const useStyles = makeStyles({
  root: { display: "grid", gap: "4px" },
  head: { display: "flex", flexWrap: "wrap", alignItems: "baseline", columnGap: "10px" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  list: { margin: 0, padding: 0, listStyleType: "none", fontVariantNumeric: "tabular-nums" },
  rival: { display: "flex", flexWrap: "wrap", alignItems: "baseline", columnGap: "8px", padding: "2px 0" },
  value: { fontWeight: tokens.fontWeightSemibold },
});

interface RivalsProps {
  readonly figure: Found;
  readonly release: Release;
}

/** More than these would bury the source beneath them. */
const MOST = 5;

/** What others say to the same question, as far as the release knows. */
export function Rivals({ figure, release }: RivalsProps) {
  const styles = useStyles();
  const rivals = rivalFigures(figure, release);
  const more = rivals.length - MOST;
  return (
    <section className={styles.root}>
      <div className={styles.head}>
        <h4 className={styles.heading}>{messages.rivals.title}</h4>
        <span className={styles.quiet}>{messages.rivals.count(rivals.length, writeDate(figure.asOf))}</span>
      </div>
      <ul className={styles.list}>
        {rivals.slice(0, MOST).map((rival) => (
          <li key={rival.series} className={styles.rival}>
            <span className={styles.value}>{figureInWords(rival)}</span>
            <span>{rival.originator}</span>
            <span className={styles.quiet}>{remarks(rival, figure)}</span>
          </li>
        ))}
      </ul>
      {more > 0 && <p className={styles.quiet}>{messages.rivals.more(more)}</p>}
    </section>
  );
}

/** Its period, and what makes it another number than the figure: another stage, another measure. */
function remarks(rival: Found, figure: Found): string {
  const stage = rival.stage === figure.stage ? "" : (messages.figure.stages[rival.stage] ?? "").toLowerCase();
  const measure = rival.measure === figure.measure ? "" : rival.measure;
  return [writePeriod(rival.period), stage, measure].filter((part) => part !== "").join(", ");
}
