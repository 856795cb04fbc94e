import { makeStyles, shorthands, tokens } from "@fluentui/react-components";
import type { Release } from "../../../src/figures/release";
import type { Explanation } from "../../../src/workbook/explain";
import { callText, type FigureCall } from "../../../src/workbook/formula/figure-call";
import { messages } from "../messages";
import { narrow } from "../theme";
import { answerInWords } from "../wording/answer";
import { Answer } from "./answer";
import { EditCall } from "./edit-call";

const useStyles = makeStyles({
  heading: { margin: "0 0 8px", fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  call: {
    ...shorthands.borderTop("1px", "solid", tokens.colorNeutralStroke2),
    "&[open] > summary::before": { content: '"▾"' },
    "&:last-child": { ...shorthands.borderBottom("1px", "solid", tokens.colorNeutralStroke2) },
  },
  summary: {
    display: "grid",
    gridTemplateColumns: "auto 1fr auto",
    alignItems: "baseline",
    columnGap: "8px",
    padding: "9px 0",
    cursor: "pointer",
    listStyleType: "none",
    [narrow]: { gridTemplateColumns: "auto 1fr" },
    "&::-webkit-details-marker": { display: "none" },
    "&::before": { content: '"▸"', color: tokens.colorNeutralForeground3 },
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  formula: { fontFamily: tokens.fontFamilyMonospace, fontSize: "12.5px", overflowWrap: "anywhere" },
  answer: {
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
    textAlign: "end",
    [narrow]: { gridColumn: 2, textAlign: "start" },
  },
  body: { padding: "4px 0 20px" },
});

interface CallsProps {
  readonly explanations: readonly Explanation[];
  readonly release: Release;
  /** Goes to where a call of this cell can be changed. */
  readonly edit: (call: FigureCall) => void;
  /** Writes a formula as the person would type it. */
  readonly local: (formula: string) => string;
}

/** The calls of a cell, each with its answer: a single one at full length, several under their text. */
export function Calls({ explanations, release, edit, local }: CallsProps) {
  const styles = useStyles();
  const [only] = explanations;
  if (explanations.length === 1 && only !== undefined) {
    return (
      <div>
        <EditCall call={only.call} edit={edit} />
        <Answer explanation={only} release={release} />
      </div>
    );
  }
  return (
    <section>
      <p className={styles.heading}>{messages.cell.calls(explanations.length)}</p>
      {explanations.map((explanation, index) => (
        <details key={explanation.call.span.start} className={styles.call} open={index === 0}>
          <summary className={styles.summary}>
            <code className={styles.formula}>{local(`=${callText(explanation.call)}`).slice(1)}</code>
            <span className={styles.answer}>{answerInWords(explanation)}</span>
          </summary>
          <div className={styles.body}>
            <EditCall call={explanation.call} edit={edit} />
            <Answer explanation={explanation} release={release} />
          </div>
        </details>
      ))}
    </section>
  );
}
