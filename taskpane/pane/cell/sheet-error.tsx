import { makeStyles, shorthands, tokens } from "@fluentui/react-components";
import type { Explanation } from "../../../src/workbook/explain";
import { messages } from "../messages";

const useStyles = makeStyles({
  root: {
    margin: 0,
    padding: "8px 14px",
    backgroundColor: tokens.colorNeutralBackground2,
    ...shorthands.borderLeft("3px", "solid", tokens.colorPaletteRedBorderActive),
  },
  code: { fontFamily: tokens.fontFamilyMonospace, fontWeight: tokens.fontWeightBold },
});

interface SheetErrorProps {
  /** The error that the cell shows. */
  readonly error: string | undefined;
  readonly explanations: readonly Explanation[];
}

/** An error in the cell that does not come from the calls in it: no room for a table, an unknown name. */
export function SheetError({ error, explanations }: SheetErrorProps) {
  const styles = useStyles();
  if (error === undefined || explanations.some(({ answer }) => errorOf(answer) === error)) return null;
  return (
    <p className={styles.root}>
      <code className={styles.code}>{error}</code> {messages.cell.sheetError(error)}
    </p>
  );
}

function errorOf(answer: Explanation["answer"]): string | undefined {
  switch (answer.kind) {
    case "missing":
      return answer.code;
    case "error in argument":
      return answer.error;
    case "no such function":
      return "#NAME?";
    default:
      return undefined;
  }
}
