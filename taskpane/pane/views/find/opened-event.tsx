import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect } from "react";
import { eventIn } from "../../../../src/figures/history/events-about";
import type { Release } from "../../../../src/figures/release";
import { messages } from "../../messages";
import { useHeadingStyles } from "../../parts/heading-styles";
import { useSpeech } from "../../parts/speech";
import { writePeriod } from "../../wording/period";
import { asSentence } from "../../wording/sentence";
import { Opened } from "./opened";
import { placesInWords } from "./row-wording";

const useStyles = makeStyles({
  text: { margin: "10px 0 0" },
  facts: { display: "grid", gap: "9px", margin: 0 },
  term: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: 1.3 },
  fact: { margin: 0, overflowWrap: "anywhere" },
  source: { textAlign: "start" },
});

interface OpenedEventProps {
  /** Row of the event. */
  readonly row: number;
  readonly release: Release;
  readonly back: () => void;
  readonly openSource: (source: string) => void;
}

/** A dated act: when, who, what, and the document that reports it. */
export function OpenedEvent({ row, release, back, openSource }: OpenedEventProps) {
  const styles = useStyles();
  const headings = useHeadingStyles();
  const say = useSpeech();
  const { date, actors, targets, kind, title, description, source, locator } = eventIn(release, row);
  const when = writePeriod(date);
  useEffect(() => say(`${when}: ${title}`), [say, when, title]);
  const words = messages.find.event;
  const facts = [
    [words.actor, placesInWords(actors, release)],
    [words.target, placesInWords(targets, release)],
    [words.kind, asSentence(words.kindOf(kind))],
    [messages.figure.locator, asSentence(locator)],
  ] as const;
  return (
    <Opened back={back}>
      <div>
        <p className={headings.eyebrow}>{when}</p>
        <h3 className={headings.title}>{title}</h3>
        <p className={styles.text}>{asSentence(description)}.</p>
      </div>
      <dl className={styles.facts}>
        {facts
          .filter(([, fact]) => fact !== "")
          .map(([term, fact]) => (
            <div key={term}>
              <dt className={styles.term}>{term}</dt>
              <dd className={styles.fact}>{fact}</dd>
            </div>
          ))}
        <div>
          <dt className={styles.term}>{words.source}</dt>
          <dd className={styles.fact}>
            <Link as="button" inline className={styles.source} onClick={() => openSource(source.id)}>
              {`${source.originator}: ${source.title}`}
            </Link>
          </dd>
        </div>
      </dl>
    </Opened>
  );
}
