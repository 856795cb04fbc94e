import { Button, makeStyles, shorthands, tokens } from "@fluentui/react-components";
import type { Found } from "../../../../src/figures/found";
import type { Release } from "../../../../src/figures/release";
import type { Explanation } from "../../../../src/workbook/explain";
import { findCalls } from "../../../../src/workbook/formula/find-calls";
import { NotFollowed } from "../../cell/not-followed";
import { TablePreview } from "../../cell/table-preview";
import { figureTitle } from "../../figure/figure-title";
import { messages } from "../../messages";
import { serif } from "../../theme";
import { answerInWords } from "../../wording/answer";
import { writeSerial } from "../../wording/date";
import { writePeriod } from "../../wording/period";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gap: "4px",
    padding: "10px 14px 12px",
    minHeight: "104px",
    alignContent: "start",
    backgroundColor: tokens.colorNeutralBackground2,
    ...shorthands.borderLeft("3px", "solid", tokens.colorBrandForeground1),
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground3,
  },
  meta: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  value: {
    margin: 0,
    fontSize: "26px",
    lineHeight: 1.2,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
    overflowWrap: "anywhere",
  },
  code: { color: tokens.colorPaletteRedForeground1, fontFamily: tokens.fontFamilyMonospace },
  message: { margin: 0, fontFamily: serif, fontSize: "16px", lineHeight: 1.4, overflowWrap: "anywhere" },
  hint: { margin: 0, overflowWrap: "anywhere" },
  action: { justifySelf: "start", marginBlockStart: "4px" },
});

interface ResultProps {
  /** The required arguments that are not given yet, by their labels. */
  readonly unfilled: readonly string[];
  readonly explanation: Explanation | undefined;
  readonly release: Release;
  /** Goes on with a formula that a message names. */
  readonly take: (formula: string) => void;
}

/** What the call comes to as it stands. */
export function Result({ unfilled, ...shown }: ResultProps) {
  const styles = useStyles();
  return (
    <section className={styles.root} aria-label={messages.insert.result}>
      <h3 className={styles.heading}>{messages.insert.result}</h3>
      {unfilled.length > 0 ? (
        <p className={styles.hint}>{messages.insert.unfinished(unfilled)}</p>
      ) : (
        shown.explanation !== undefined && <Answered {...shown} explanation={shown.explanation} />
      )}
    </section>
  );
}

function Answered({
  explanation,
  release,
  take,
}: Omit<ResultProps, "unfilled"> & { readonly explanation: Explanation }) {
  const styles = useStyles();
  const { answer, call } = explanation;
  switch (answer.kind) {
    case "number":
      return (
        <>
          <p className={styles.value}>
            {call.name === "ASOF" ? writeSerial(answer.value) : answerInWords(explanation)}
          </p>
          {answer.figure !== undefined && <About figure={answer.figure} release={release} />}
        </>
      );
    case "text":
      return <p className={styles.message}>{answer.value}</p>;
    case "table":
      return <TablePreview name={call.name} rows={answer.rows} figures={answer.figures} />;
    case "not followed":
      return <NotFollowed arguments={answer.arguments} />;
    case "missing":
      return <Error code={answer.code} message={answer.message} hint={answer.hint} take={take} />;
    case "error in argument":
      return (
        <Error
          code={answer.error}
          message={messages.problem.errorInArgument(answer.argument.text, answer.error)}
          hint={messages.problem.errorInArgumentHint}
          take={take}
        />
      );
    case "no such function":
      return <Error code="#NAME?" message={messages.problem.noSuchFunction(call.name)} hint="" take={take} />;
  }
}

function About({ figure, release }: { readonly figure: Found; readonly release: Release }) {
  const styles = useStyles();
  const { indicator, product, place } = figureTitle(figure, release);
  const period = writePeriod(figure.period);
  return (
    <>
      <p className={styles.hint}>{[indicator, product, place].join(", ")}</p>
      <p className={styles.meta}>
        {messages.insert.said(
          figure.periodStated ? period : messages.figure.inferred(period),
          figure.originator,
        )}
      </p>
    </>
  );
}

interface ErrorProps {
  readonly code: string;
  readonly message: string;
  readonly hint: string;
  readonly take: (formula: string) => void;
}

function Error({ code, message, hint, take }: ErrorProps) {
  const styles = useStyles();
  const call = findCalls(hint)[0];
  return (
    <>
      <p className={styles.message}>
        <span className={styles.code}>{code}</span> {message}
      </p>
      {hint !== "" && <p className={styles.hint}>{hint}</p>}
      {call !== undefined && (
        <Button
          size="small"
          className={styles.action}
          onClick={() => take(hint.slice(call.span.start, call.span.end))}
        >
          {messages.insert.tryCall}
        </Button>
      )}
    </>
  );
}
