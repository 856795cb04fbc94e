import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { OpenRegular } from "@fluentui/react-icons/svg/open";
import { sourceOf, type SourceRecord } from "../../../src/figures/citation";
import type { Found } from "../../../src/figures/found";
import type { Release } from "../../../src/figures/release";
import { messages } from "../messages";
import { serif } from "../theme";
import { writeDate } from "../wording/date";
import { asSentence } from "../wording/sentence";
import { Citations } from "./citations";

const useStyles = makeStyles({
  root: { display: "grid", gap: "8px", justifyItems: "start" },
  head: { display: "flex", flexWrap: "wrap", alignItems: "baseline", columnGap: "10px" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  tier: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  /** A hanging indent, as in a bibliography. */
  entry: {
    margin: 0,
    paddingInlineStart: "1.4em",
    textIndent: "-1.4em",
    fontFamily: serif,
    fontSize: "15px",
    lineHeight: 1.45,
    overflowWrap: "anywhere",
  },
  title: { fontFamily: "inherit", fontSize: "inherit", fontStyle: "italic", textDecorationLine: "underline" },
  icon: { marginInlineStart: "3px", verticalAlign: "-2px", fontSize: "14px" },
  small: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
});

interface SourceEntryProps {
  readonly figure: Found;
  readonly release: Release;
}

/** The document that a figure stands in, as an entry of a bibliography. */
export function SourceEntry({ figure, release }: SourceEntryProps) {
  const styles = useStyles();
  const source = sourceOf(figure, release);
  const { author, publisher, published, tier, licence } = source;
  const date = published === "" ? messages.source.undated : writeDate(published);
  const imprint = [author, publisher === figure.originator ? "" : publisher, date];
  return (
    <section className={styles.root}>
      <div className={styles.head}>
        <h4 className={styles.heading}>{messages.source.label}</h4>
        <span className={styles.tier}>
          {messages.source.tier(tier)} · {messages.tiers[tier]}
        </span>
      </div>
      <p className={styles.entry}>
        {figure.originator}. <Title source={source} />. {imprint.filter((part) => part !== "").join(", ")}.
      </p>
      {figure.locator !== "" && (
        <p className={styles.small}>
          {messages.figure.locator}: {asSentence(figure.locator)}
        </p>
      )}
      <p className={styles.small}>
        {messages.source.licence}: {asSentence(licence)}
      </p>
      <Citations figure={figure} release={release} />
    </section>
  );
}

/** The title leads to the document, outside of the pane. An address that is not one of the web is not followed. */
function Title({ source: { title, url } }: { readonly source: SourceRecord }) {
  const styles = useStyles();
  if (!/^https?:\/\//i.test(url)) return <cite>{title}</cite>;
  return (
    <Link inline className={styles.title} href={url} target="_blank" rel="noopener noreferrer">
      {title}
      <OpenRegular className={styles.icon} aria-label={messages.source.opensOutside} />
    </Link>
  );
}
