import { makeStyles, shorthands, tokens } from "@fluentui/react-components";
import type { Found } from "../../../src/figures/found";
import { messages } from "../messages";
import { longFacts, shortFacts } from "./facts-of";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(118px, 1fr))",
    columnGap: "12px",
    rowGap: "9px",
    margin: 0,
    paddingBlock: "12px",
    ...shorthands.borderTop("1px", "solid", tokens.colorNeutralStroke2),
    ...shorthands.borderBottom("1px", "solid", tokens.colorNeutralStroke2),
  },
  wide: { gridColumn: "1 / -1" },
  term: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: 1.3 },
  fact: { margin: 0, overflowWrap: "anywhere", lineHeight: 1.35 },
});

/** What is known about a figure, as a definition list: the short ones side by side, sentences beneath. */
export function Facts({ figure }: { readonly figure: Found }) {
  const styles = useStyles();
  return (
    <dl className={styles.list} aria-label={messages.figure.facts}>
      {shortFacts(figure).map(([term, fact]) => (
        <div key={term}>
          <dt className={styles.term}>{term}</dt>
          <dd className={styles.fact}>{fact}</dd>
        </div>
      ))}
      {longFacts(figure).map(([term, fact]) => (
        <div key={term} className={styles.wide}>
          <dt className={styles.term}>{term}</dt>
          <dd className={styles.fact}>{fact}</dd>
        </div>
      ))}
    </dl>
  );
}
