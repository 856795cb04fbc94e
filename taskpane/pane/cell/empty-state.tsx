import { makeStyles, shorthands, tokens } from "@fluentui/react-components";
import { messages } from "../messages";
import { CopyButton } from "../parts/copy-button";
import { titleStyle } from "../theme";

const useStyles = makeStyles({
  root: { display: "grid", gap: "12px" },
  title: titleStyle,
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    ...shorthands.borderTop("1px", "solid", tokens.colorNeutralStroke2),
  },
  item: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    alignItems: "center",
    gap: "4px 12px",
    padding: "8px 0",
    ...shorthands.borderBottom("1px", "solid", tokens.colorNeutralStroke2),
  },
  example: { display: "grid", gap: "2px", minWidth: 0 },
  code: { fontFamily: tokens.fontFamilyMonospace, fontSize: "12.5px", overflowWrap: "anywhere" },
  what: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** For a cell without a call of ours: what to do, and three formulas to try. */
export function EmptyState() {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <h3 className={styles.title}>{messages.empty.title}</h3>
      <p className={styles.text}>{messages.empty.text}</p>
      <ul className={styles.list}>
        {messages.empty.examples.map(({ formula, what }) => (
          <li key={formula} className={styles.item}>
            <span className={styles.example}>
              <code className={styles.code}>{formula}</code>
              <span className={styles.what}>{what}</span>
            </span>
            <CopyButton
              text={formula}
              name={messages.copy.formulaNamed(formula)}
              spoken={messages.copy.formulaSpoken}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
