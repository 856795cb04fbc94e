import { makeStyles, tokens } from "@fluentui/react-components";
import type { Found } from "../../../src/figures/found";
import type { Release } from "../../../src/figures/release";
import { History } from "../history/history";
import { useHeadingStyles } from "../parts/heading-styles";
import { asSentence } from "../wording/sentence";
import { Facts } from "./facts";
import { figureTitle } from "./figure-title";
import { Rivals } from "./rivals/rivals";
import { SourceEntry } from "./source-entry";
import { Value } from "./value";

const useStyles = makeStyles({
  /** In the flow of the page, so that the title goes round what stands in the corner. */
  root: { "& > * + *": { marginTop: "16px", clear: "both" } },
  place: { fontWeight: tokens.fontWeightBold },
  definition: {
    margin: "4px 0 0",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontStyle: "italic",
    lineHeight: 1.35,
  },
});

interface FigureCardProps {
  readonly figure: Found;
  readonly release: Release;
  /** What the call gives, where that is not the figure itself: a text of RE.SOURCE, one end of a range. */
  readonly given: string | number;
}

/** One figure as a reference book would set it: what it is, its value, the facts about it, its source. */
export function FigureCard({ figure, release, given }: FigureCardProps) {
  const styles = useStyles();
  const headings = useHeadingStyles();
  const { indicator, definition, product, place } = figureTitle(figure, release);
  return (
    <div className={styles.root}>
      <div>
        <p className={headings.eyebrow}>{indicator}</p>
        <h3 className={headings.title}>
          {product}
          <br />
          <span className={styles.place}>{place}</span>
        </h3>
        {definition !== "" && <p className={styles.definition}>{asSentence(definition)}.</p>}
        <Value figure={figure} given={given} />
      </div>
      <Facts figure={figure} />
      <SourceEntry figure={figure} release={release} />
      <Rivals figure={figure} release={release} />
      <History figure={figure} release={release} />
    </div>
  );
}
