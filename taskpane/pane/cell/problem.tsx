import { makeStyles, shorthands, tokens } from "@fluentui/react-components";
import { messages } from "../messages";
import { CopyButton } from "../parts/copy-button";
import { serif } from "../theme";

const useStyles = makeStyles({
  root: { display: "grid", gap: "12px" },
  head: { display: "flex", flexWrap: "wrap", alignItems: "baseline", columnGap: "10px", margin: 0 },
  code: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: "22px",
    fontWeight: tokens.fontWeightBold,
    color: tokens.colorPaletteRedForeground1,
  },
  title: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  message: { margin: 0, fontFamily: serif, fontSize: "18px", lineHeight: 1.4, overflowWrap: "anywhere" },
  hint: {
    display: "grid",
    justifyItems: "start",
    gap: "6px",
    padding: "10px 14px 12px",
    backgroundColor: tokens.colorNeutralBackground2,
    ...shorthands.borderLeft("3px", "solid", tokens.colorBrandForeground1),
  },
  hintTitle: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  hintText: { margin: 0, overflowWrap: "anywhere" },
});

interface ProblemProps {
  readonly code: string;
  readonly message: string;
  /** What to type instead, "" for nothing. */
  readonly hint: string;
}

/** Why a call has no answer and what to do about it. */
export function Problem({ code, message, hint }: ProblemProps) {
  const styles = useStyles();
  const formula = formulaIn(hint);
  return (
    <div className={styles.root}>
      <h3 className={styles.head}>
        <span className={styles.code}>{code}</span>
        <span className={styles.title}>{messages.problem.titles[code] ?? messages.problem.otherTitle}</span>
      </h3>
      <p className={styles.message}>{message}</p>
      {hint !== "" && (
        <div className={styles.hint}>
          <p className={styles.hintTitle}>{messages.problem.whatToDo}</p>
          <p className={styles.hintText}>{hint}</p>
          {formula !== undefined && (
            <CopyButton
              text={formula}
              label={messages.copy.formula}
              name={messages.copy.formulaNamed(formula)}
              spoken={messages.copy.formulaSpoken}
            />
          )}
        </div>
      )}
    </div>
  );
}

/** The formula that a hint tells to type: =RE.VALUE("price","dysprosium oxide","CN"). */
function formulaIn(hint: string): string | undefined {
  return /=RE\.[A-Z]+\((?:"(?:[^"]|"")*"|[^()"])*\)/.exec(hint)?.[0];
}
