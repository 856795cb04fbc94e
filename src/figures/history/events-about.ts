import { asOfDay } from "../as-of-day";
import { sourceRecord, type SourceRecord } from "../citation";
import { productFamily } from "../event-products";
import { eventRows } from "../event-rows";
import type { Found } from "../found";
import { at, type Release } from "../release";

/** A dated act, as it stands in events.csv. */
export interface DatedEvent {
  readonly id: string;
  /** yyyy, yyyy-mm, yyyy-Qn or yyyy-mm-dd: as precise as it is known. */
  readonly date: string;
  /** Place ids or names of organisations. */
  readonly actors: readonly string[];
  readonly targets: readonly string[];
  readonly kind: string;
  readonly title: string;
  readonly description: string;
  readonly source: SourceRecord;
  readonly locator: string;
}

/**
 * The acts of and against the places that a figure is about, and those on its product, newest first; none that begins
 * after the day asked for. The world as a counterpart is everyone, and so says nothing about whom an act concerns.
 */
export function eventsAbout(found: Found, release: Release): readonly DatedEvent[] {
  const asOf = asOfDay(found, release);
  const places = [found.place, ...(found.counterpart === "WLD" ? [] : [found.counterpart])];
  const products = productFamily(found.product, release);
  return eventRows(release, ({ start }) => start <= asOf, places, products).map(({ row }) =>
    eventIn(release, row),
  );
}

/** The act in a row of events. */
export function eventIn(release: Release, row: number): DatedEvent {
  const { events } = release.bundle;
  return {
    id: events.id[row] as string,
    date: events.date[row] as string,
    actors: events.actor[row] as readonly string[],
    targets: events.target[row] as readonly string[],
    kind: at(events.kind, row),
    title: events.title[row] as string,
    description: events.description[row] as string,
    source: sourceRecord(release, events.source[row] as number),
    locator: events.locator[row] as string,
  };
}
