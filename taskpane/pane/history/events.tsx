import { Button, Link, makeStyles, shorthands, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { eventsAbout, type DatedEvent } from "../../../src/figures/history/events-about";
import type { Found } from "../../../src/figures/found";
import type { Release } from "../../../src/figures/release";
import { messages } from "../messages";
import { serif } from "../theme";
import { writePeriod } from "../wording/period";
import { Section } from "./parts/section";

const useStyles = makeStyles({
  /** A line down the side, each event hung on it by its date. */
  list: {
    margin: "2px 0 0 4px",
    padding: 0,
    listStyleType: "none",
    ...shorthands.borderLeft("1px", "solid", tokens.colorNeutralStroke1),
  },
  event: {
    position: "relative",
    padding: "0 0 14px 16px",
    "&::before": {
      content: '""',
      position: "absolute",
      insetInlineStart: "-4px",
      insetBlockStart: "6px",
      width: "7px",
      height: "7px",
      borderRadius: "50%",
      backgroundColor: tokens.colorBrandForeground1,
      "@media (forced-colors: active)": { backgroundColor: "CanvasText", forcedColorAdjust: "none" },
    },
    "&:last-child": { paddingBlockEnd: "2px" },
  },
  date: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: "8px",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
  },
  title: { margin: 0, fontFamily: serif, fontSize: "15px", lineHeight: 1.35, overflowWrap: "anywhere" },
  small: { margin: "2px 0 0", fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  source: { color: tokens.colorNeutralForeground3 },
  link: { fontSize: "inherit" },
  more: { justifySelf: "start" },
});

const words = messages.history.events;

interface EventsProps {
  readonly figure: Found;
  readonly release: Release;
}

/** What was done by and to the places that a figure is about, and about its product. */
export function Events({ figure, release }: EventsProps) {
  const events = useMemo(() => eventsAbout(figure, release), [figure, release]);
  if (events.length === 0) return <Section title={words.title} digest={words.none} />;
  const { places, products } = release.vocabulary;
  const parties = [figure.place, ...(["", "WLD"].includes(figure.counterpart) ? [] : [figure.counterpart])];
  const about = [products.typed(figure.product), ...parties.map(places.label)];
  const digest = words.digest(events.length, about.join(", "));
  return (
    <Section title={words.title} digest={digest}>
      {() => <Timeline events={events} release={release} />}
    </Section>
  );
}

/** As many as stand there at first: the newest. */
const NEWEST = 5;

function Timeline({
  events,
  release,
}: {
  readonly events: readonly DatedEvent[];
  readonly release: Release;
}) {
  const styles = useStyles();
  const [isWhole, setWhole] = useState(false);
  const more = events.length - NEWEST;
  return (
    <>
      <ol className={styles.list}>
        {(isWhole ? events : events.slice(0, NEWEST)).map((event) => (
          <Event key={event.id} event={event} release={release} />
        ))}
      </ol>
      {more > 0 && (
        <Button
          size="small"
          className={styles.more}
          aria-expanded={isWhole}
          onClick={() => setWhole(!isWhole)}
        >
          {isWhole ? words.fewer : words.more(more)}
        </Button>
      )}
    </>
  );
}

function Event({ event, release }: { readonly event: DatedEvent; readonly release: Release }) {
  const styles = useStyles();
  const { date, actors, targets, kind, title, description, source } = event;
  const named = (ids: readonly string[]) => ids.map(release.vocabulary.places.label).join(", ");
  return (
    <li className={styles.event}>
      <div className={styles.date}>
        <time {...(isDay(date) && { dateTime: date })}>{writePeriod(date)}</time>
        <span>{words.what(words.parties(named(actors), named(targets)), words.kind(kind))}</span>
      </div>
      <p className={styles.title}>{title}</p>
      <p className={styles.small}>
        {description}
        {description !== "" && " "}
        <span className={styles.source}>
          <Source source={source} />
        </span>
      </p>
    </li>
  );
}

function Source({ source: { originator, published, title, url } }: Pick<DatedEvent, "source">) {
  const styles = useStyles();
  const name = [originator, published.slice(0, "yyyy".length)].filter((part) => part !== "").join(" ");
  if (!/^https?:\/\//i.test(url)) return <cite title={title}>{name}</cite>;
  return (
    <Link inline className={styles.link} href={url} title={title} target="_blank" rel="noopener noreferrer">
      {name}
    </Link>
  );
}

function isDay(date: string): boolean {
  return /^\d{4}(-\d{2}){0,2}$/.test(date);
}
