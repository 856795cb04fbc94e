import { makeStyles, shorthands, tokens } from "@fluentui/react-components";
import type { Workbook } from "../../../../src/workbook/port";
import { messages } from "../../messages";
import { AddExampleModel } from "./add-example-model";

const useStyles = makeStyles({
  root: {
    display: "grid",
    justifyItems: "start",
    gap: "8px",
    paddingBlockStart: "14px",
    ...shorthands.borderTop("1px", "solid", tokens.colorNeutralStroke2),
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, color: tokens.colorNeutralForeground3 },
});

const words = messages.insert;

/** What the functions are for, in a small model. */
export function ExampleModel({ workbook }: { readonly workbook: Workbook }) {
  const styles = useStyles();
  return (
    <section className={styles.root}>
      <h3 className={styles.title}>{words.model.title}</h3>
      <p className={styles.text}>{words.model.text}</p>
      <AddExampleModel workbook={workbook} />
    </section>
  );
}
