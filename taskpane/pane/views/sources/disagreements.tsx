import { Button, Link, makeStyles, mergeClasses, shorthands, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { sourceOf } from "../../../../src/figures/citation";
import { disagreements, type Apart, type Disagreement } from "../../../../src/figures/disagreements";
import type { Found } from "../../../../src/figures/found";
import type { Release } from "../../../../src/figures/release";
import { figureTitle } from "../../figure/figure-title";
import { messages } from "../../messages";
import { narrow, serif } from "../../theme";
import { writeDate } from "../../wording/date";
import { figureInWords } from "../../wording/figure-value";
import { numberInWords, writeRange } from "../../wording/number";
import { writePeriod } from "../../wording/period";
import type { ViewProps } from "../view";
import { counted } from "../../wording/counted";

const useStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: "12px", alignContent: "start" },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: {
    display: "grid",
    gap: "3px",
    padding: "10px 0 12px",
    ...shorthands.borderTop("1px", "solid", tokens.colorNeutralStroke2),
  },
  eyebrow: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  title: {
    margin: 0,
    fontFamily: serif,
    fontSize: "16px",
    fontWeight: tokens.fontWeightRegular,
    lineHeight: 1.3,
    overflowWrap: "anywhere",
  },
  link: { font: "inherit", textAlign: "start", color: "inherit", textDecorationLine: "underline" },
  apart: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  figures: { margin: "2px 0 0", borderCollapse: "collapse", fontVariantNumeric: "tabular-nums" },
  value: {
    padding: "1px 12px 1px 0",
    textAlign: "end",
    fontWeight: "inherit",
    verticalAlign: "baseline",
    whiteSpace: "nowrap",
    [narrow]: { whiteSpace: "normal" },
  },
  who: {
    padding: "1px 0",
    textAlign: "start",
    fontWeight: "inherit",
    verticalAlign: "baseline",
    overflowWrap: "anywhere",
  },
  isHeadline: { fontWeight: tokens.fontWeightSemibold },
  mark: {
    marginInlineStart: "8px",
    padding: "0 5px",
    fontSize: tokens.fontSizeBase100,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground1,
    whiteSpace: "nowrap",
    ...shorthands.border("1px", "solid", "currentColor"),
    borderRadius: tokens.borderRadiusMedium,
  },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface DisagreementsProps {
  readonly release: Release;
  readonly go: ViewProps["go"];
}

/** Shown before more are asked for: the widest. */
const MOST = 20;

const words = messages.sources.disagreements;

/** The questions on which sources disagree, the widest first. */
export function Disagreements({ release, go }: DisagreementsProps) {
  const styles = useStyles();
  const [isWhole, setWhole] = useState(false);
  const all = useMemo(() => disagreements(release, release.asOf), [release]);
  const shown = isWhole ? all : all.slice(0, MOST);
  if (all.length === 0) {
    return (
      <div className={styles.root}>
        <p className={mergeClasses(styles.text, styles.apart)}>{words.none}</p>
        <p className={styles.text}>{words.noneHint}</p>
      </div>
    );
  }
  return (
    <div className={styles.root}>
      <p className={styles.text}>{words.intro}</p>
      <ul className={styles.list} aria-label={words.list}>
        {shown.map((each) => (
          <li key={`${each.question} ${String(each.figures[0]?.series)}`} className={styles.item}>
            <Disputed disagreement={each} release={release} go={go} />
          </li>
        ))}
      </ul>
      {all.length > shown.length && (
        <Button appearance="subtle" onClick={() => setWhole(true)}>
          {messages.sources.showAll(counted(all.length, messages.sources.count.disagreements))}
        </Button>
      )}
    </div>
  );
}

interface DisputedProps extends DisagreementsProps {
  readonly disagreement: Disagreement;
}

function Disputed({ disagreement, release, go }: DisputedProps) {
  const styles = useStyles();
  const { question, period, figures, headline, apart, otherPeriods } = disagreement;
  const { indicator, product, place } = figureTitle(figures[0] as Found, release);
  return (
    <>
      <p className={styles.eyebrow}>{indicator}</p>
      <h2 className={styles.title}>
        <Link
          as="button"
          inline
          className={styles.link}
          title={words.show}
          onClick={() => go({ view: "find", question })}
        >
          {product}, {place}, {writePeriod(period)}
        </Link>
      </h2>
      <p className={styles.text}>
        <strong className={styles.apart}>{rangeInWords(figures)}</strong>, {apartInWords(apart)}
      </p>
      <table className={styles.figures}>
        <tbody>
          {figures.map((figure) => (
            <tr key={figure.series} className={mergeClasses(figure.series === headline && styles.isHeadline)}>
              <td className={styles.value}>{figureInWords(figure)}</td>
              <th scope="row" className={styles.who}>
                {who(figure, release)}
                {figure.series === headline && <span className={styles.mark}>{words.headline}</span>}
              </th>
            </tr>
          ))}
        </tbody>
      </table>
      {headline === undefined && <p className={styles.quiet}>{words.noHeadline}</p>}
      {otherPeriods > 0 && (
        <p className={styles.quiet}>
          {words.also(counted(otherPeriods, messages.sources.count.otherPeriods))}
        </p>
      )}
    </>
  );
}

/** Who says it and in which edition or when: two documents of one originator can disagree too. */
function who(figure: Found, release: Release): string {
  const { originator, edition } = figure;
  const printed = edition === "" ? writeDate(sourceOf(figure, release).published) : edition;
  if (printed === "" || printed.startsWith(originator)) return printed || originator;
  return `${originator}, ${printed}`;
}

function apartInWords({ kind, by }: Apart): string {
  const percent = Number((by * 100).toPrecision(2));
  return kind === "points"
    ? words.points(numberInWords(percent, ""))
    : words.percent(numberInWords(percent / 100, "fraction"));
}

/** From the smallest to the largest. */
function rangeInWords(figures: readonly Found[]): string {
  const [first, last] = [figures[0], figures.at(-1)];
  const { number, unit } = writeRange(first?.mid ?? 0, last?.mid ?? 0, first?.unit ?? "");
  return unit === "" ? number : `${number} ${unit}`;
}
