import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { OpenRegular } from "@fluentui/react-icons/svg/open";
import { useMemo } from "react";
import { reportedIn, type Document } from "../../../../src/figures/documents";
import type { Release } from "../../../../src/figures/release";
import { messages } from "../../messages";
import { narrow } from "../../theme";
import { writeDate } from "../../wording/date";
import { writePeriod } from "../../wording/period";
import { asSentence } from "../../wording/sentence";
import type { ViewProps } from "../view";
import { TakenFigures } from "./taken-figures";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: "12px",
    padding: "2px 0 16px 22px",
    [narrow]: { paddingInlineStart: 0 },
  },
  facts: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(118px, 100%), 1fr))",
    columnGap: "12px",
    rowGap: "8px",
    margin: 0,
  },
  wide: { gridColumn: "1 / -1" },
  term: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: 1.3 },
  fact: { margin: 0, overflowWrap: "anywhere", lineHeight: 1.35 },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  icon: { marginInlineStart: "3px", verticalAlign: "-2px", fontSize: "14px" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  events: { margin: "4px 0 0", padding: 0, listStyleType: "none", display: "grid", gap: "6px" },
  date: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, display: "block" },
});

interface DocumentDetailsProps {
  readonly document: Document;
  readonly release: Release;
  readonly go: ViewProps["go"];
}

const words = messages.sources.document;

/** Everything that is known of a document, and what is taken from it. */
export function DocumentDetails({ document, release, go }: DocumentDetailsProps) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <dl className={styles.facts} aria-label={words.facts}>
        {factsOf(document).map(([term, fact, isWide]) => (
          <div key={term} className={isWide ? styles.wide : undefined}>
            <dt className={styles.term}>{term}</dt>
            <dd className={styles.fact}>{fact}</dd>
          </div>
        ))}
      </dl>
      <Address url={document.url} />
      <TakenFigures document={document} release={release} go={go} />
      {document.events > 0 && <Events document={document} release={release} />}
    </div>
  );
}

type Fact = readonly [term: string, fact: string, isWide: boolean];

function factsOf(document: Document): Fact[] {
  const { originator, otherOriginators, publisher, author, published, tier, kind } = document;
  const facts: Fact[] = [
    [words.originator, originator, false],
    [words.publisher, publisher, false],
    [words.author, author, false],
    [words.published, published === "" ? messages.sources.undated : writeDate(published), false],
    [words.kind, asSentence(kind), false],
    [words.tier, messages.sources.tier(tier, messages.tiers[tier] ?? ""), false],
    [words.otherOriginators, otherOriginators.join(", "), true],
    [words.licence, asSentence(document.licence), true],
    [words.redistribution, asSentence(document.redistribution), true],
  ];
  return facts.filter(([, fact]) => fact !== "");
}

/** Opens outside of the pane. An address that is not one of the web is not followed. */
function Address({ url }: { readonly url: string }) {
  const styles = useStyles();
  if (!/^https?:\/\//i.test(url)) return <p className={styles.text}>{words.noAddress}</p>;
  return (
    <p className={styles.text}>
      <Link inline href={url} target="_blank" rel="noopener noreferrer">
        {words.open(new URL(url).hostname.replace(/^www\./, ""))}
        <OpenRegular className={styles.icon} aria-label={messages.source.opensOutside} />
      </Link>
    </p>
  );
}

function Events({ document, release }: Omit<DocumentDetailsProps, "go">) {
  const styles = useStyles();
  const events = useMemo(() => reportedIn(document, release), [document, release]);
  return (
    <section>
      <h3 className={styles.heading}>{words.events}</h3>
      <ul className={styles.events}>
        {events.map(({ id, date, title }) => (
          <li key={id}>
            <span className={styles.date}>{writePeriod(date)}</span>
            {title}
          </li>
        ))}
      </ul>
    </section>
  );
}
