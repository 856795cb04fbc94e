import { Button, createFocusOutlineStyle, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useMemo, useState } from "react";
import { takenFrom, type Document, type Taken } from "../../../../src/figures/documents";
import { groupBy } from "../../../../src/figures/directory";
import type { Release } from "../../../../src/figures/release";
import { figureTitle, type FigureTitle } from "../../figure/figure-title";
import { messages } from "../../messages";
import { narrow } from "../../theme";
import { figureInWords } from "../../wording/figure-value";
import { numberInWords } from "../../wording/number";
import { writePeriod } from "../../wording/period";
import type { ViewProps } from "../view";
import { counted } from "../../wording/counted";

const useStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: "8px" },
  head: { display: "flex", flexWrap: "wrap", alignItems: "baseline", columnGap: "10px" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  group: {
    margin: "2px 0 0",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  list: { margin: 0, padding: 0, listStyleType: "none", fontVariantNumeric: "tabular-nums" },
  line: {
    display: "flex",
    alignItems: "baseline",
    justifyContent: "space-between",
    columnGap: "12px",
    width: "100%",
    minHeight: "26px",
    padding: "3px 0",
    border: 0,
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground2 },
    [narrow]: { flexWrap: "wrap" },
    ...createFocusOutlineStyle(),
  },
  place: {
    marginInlineEnd: "8px",
    color: tokens.colorBrandForegroundLink,
    textDecorationLine: "underline",
    textDecorationColor: tokens.colorNeutralStroke1,
  },
  value: { fontWeight: tokens.fontWeightSemibold, textAlign: "end" },
});

interface TakenFiguresProps {
  readonly document: Document;
  readonly release: Release;
  readonly go: ViewProps["go"];
}

interface Line extends Taken {
  readonly title: FigureTitle;
}

/** Lines shown before more are asked for. */
const MOST = 12;

const words = messages.sources.document;

/** The figures of a document, a line for each question that leads to it. */
export function TakenFigures({ document, release, go }: TakenFiguresProps) {
  const styles = useStyles();
  const [isWhole, setWhole] = useState(false);
  const lines = useMemo(
    () => takenFrom(document, release).map((each) => ({ ...each, title: figureTitle(each.figure, release) })),
    [document, release],
  );
  if (lines.length === 0) return <p className={styles.quiet}>{words.noFigures}</p>;
  const groups = groupBy(
    isWhole ? lines : lines.slice(0, MOST),
    ({ title: { indicator, product } }) => `${indicator} · ${product}`,
  );
  const figures = counted(document.figures, messages.sources.count.figures);
  const questions = counted(lines.length, messages.sources.count.questions);
  return (
    <section className={styles.root}>
      <div className={styles.head}>
        <h3 className={styles.heading}>{words.figures}</h3>
        <span className={styles.quiet}>{words.inQuestions(figures, questions)}</span>
      </div>
      {[...groups].map(([name, group]) => (
        <FigureGroup key={name} name={name} lines={group} go={go} />
      ))}
      {!isWhole && lines.length > MOST && (
        <Button size="small" onClick={() => setWhole(true)}>
          {messages.sources.showAll(questions)}
        </Button>
      )}
    </section>
  );
}

interface FigureGroupProps {
  /** Indicator and product, which the lines have in common. */
  readonly name: string;
  readonly lines: readonly Line[];
  readonly go: ViewProps["go"];
}

function FigureGroup({ name, lines, go }: FigureGroupProps) {
  const styles = useStyles();
  const heading = useId();
  return (
    <div>
      <h4 id={heading} className={styles.group}>
        {name}
      </h4>
      <ul className={styles.list}>
        {lines.map(({ question, count, figure, title }) => (
          <li key={question}>
            <button
              type="button"
              className={styles.line}
              aria-describedby={heading}
              onClick={() => go({ view: "find", question })}
            >
              <span>
                <span className={styles.place}>{title.place}</span>{" "}
                <span className={styles.quiet}>
                  {writePeriod(figure.period)}
                  {count > 1 && ` ${words.more(numberInWords(count - 1, ""))}`}
                </span>
              </span>{" "}
              <span className={styles.value}>{figureInWords(figure)}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
