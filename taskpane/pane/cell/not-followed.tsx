import { makeStyles, tokens } from "@fluentui/react-components";
import type { Argument } from "../../../src/workbook/formula/figure-call";
import { messages } from "../messages";

const useStyles = makeStyles({
  root: { display: "grid", gap: "8px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0 },
  list: { margin: 0, paddingInlineStart: "20px" },
  code: { fontFamily: tokens.fontFamilyMonospace, fontSize: "12.5px", overflowWrap: "anywhere" },
});

/** Arguments that the spreadsheet works out, so that the figure cannot be told from the formula. */
export function NotFollowed({ arguments: given }: { readonly arguments: readonly Argument[] }) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <h3 className={styles.title}>{messages.notFollowed.title}</h3>
      <p className={styles.text}>{messages.notFollowed.text(given.length)}</p>
      <ul className={styles.list}>
        {given.map(({ text, span }) => (
          <li key={span.start}>
            <code className={styles.code}>{text}</code>
          </li>
        ))}
      </ul>
      <p className={styles.text}>{messages.notFollowed.hint}</p>
    </div>
  );
}
