import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { decisionOn } from "../../../../src/figures/history/decision";
import type { Found } from "../../../../src/figures/found";
import type { Release } from "../../../../src/figures/release";
import { rivalFigures } from "../../../../src/figures/rivals";
import { isComparable, spreadOf } from "../../../../src/figures/spread";
import { messages } from "../../messages";
import { writeDate } from "../../wording/date";
import { numberInWords } from "../../wording/number";
import { Comparison } from "./comparison";

const useStyles = makeStyles({
  root: { display: "grid", gap: "8px", minWidth: 0 },
  head: { display: "flex", flexWrap: "wrap", alignItems: "baseline", columnGap: "10px" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  text: { margin: 0 },
  term: { color: tokens.colorNeutralForeground3 },
  more: { justifySelf: "start" },
});

const words = messages.history.rivals;

/** As many as stand there at first. One more alone is not hidden. */
const FIRST = 3;

interface RivalsProps {
  readonly figure: Found;
  readonly release: Release;
}

/** What others say to the same question, how far they are apart, and why the one that is shown is. */
export function Rivals({ figure, release }: RivalsProps) {
  const styles = useStyles();
  const [isWhole, setWhole] = useState(false);
  const rivals = useMemo(() => rivalFigures(figure, release), [figure, release]);
  const decision = useMemo(() => decisionOn(figure, release), [figure, release]);
  const isCut = rivals.length > FIRST + 1;
  const shown = isCut && !isWhole ? rivals.slice(0, FIRST) : rivals;
  const decided = figure.why === "headline" ? words.decided(decision?.decided ?? "") : "";
  return (
    <section className={styles.root}>
      <div className={styles.head}>
        <h4 className={styles.heading}>{messages.rivals.title}</h4>
        <span className={styles.quiet}>{messages.rivals.count(rivals.length, writeDate(figure.asOf))}</span>
      </div>
      {rivals.length > 0 && (
        <>
          <p className={styles.text}>{conflict(figure, rivals)}</p>
          <Comparison
            figures={[figure, ...shown]}
            all={[figure, ...rivals]}
            shown={figure}
            headline={decision?.headline}
          />
          {isCut && (
            <Button
              size="small"
              className={styles.more}
              aria-expanded={isWhole}
              onClick={() => setWhole(!isWhole)}
            >
              {isWhole ? words.fewer : words.all(rivals.length)}
            </Button>
          )}
        </>
      )}
      <p className={styles.quiet}>
        {words.why}: {messages.why[figure.why]} {decided}
      </p>
    </section>
  );
}

/** How far those are apart that mean the same number. */
function conflict(figure: Found, rivals: readonly Found[]): string {
  const comparable = rivals.filter((rival) => isComparable(rival, figure));
  const spread = spreadOf([figure, ...comparable]);
  if (comparable.length === 0 || spread === undefined) return words.noneComparable;
  const [low, high] = [spread.low, spread.high].map((value) => numberInWords(value, figure.unit));
  return low === high
    ? words.agree(low ?? "", comparable.length)
    : words.between(low ?? "", high ?? "", comparable.length);
}
