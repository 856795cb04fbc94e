import { parsePeriod, type Period } from "../dates/period";
import { productsOfEvents } from "./event-products";
import type { Release } from "./release";

/** A row of events with the stretch that its date stands for: only a year, a month or a quarter may be known of it. */
export interface EventRow {
  readonly row: number;
  readonly date: Period;
}

/**
 * The acts at a wanted time of or against any of the places, and those that name any of the products; all acts without
 * places. Newest first.
 */
export function eventRows(
  release: Release,
  isWanted: (date: Period) => boolean,
  places: readonly string[] | undefined,
  products: readonly string[] = [],
): EventRow[] {
  const { id, date, actor, target } = release.bundle.events;
  const named = products.length === 0 ? [] : productsOfEvents(release);
  const concerns = (row: number) =>
    places === undefined ||
    [actor[row], target[row]].some((parties) => parties?.some((place) => places.includes(place))) ||
    named[row]?.some((product) => products.includes(product));
  return id
    .map((_, row) => ({ row, date: readDate(date[row] as string) }))
    .filter((event) => concerns(event.row) && isWanted(event.date))
    .sort((one, other) => other.date.start - one.date.start || one.row - other.row);
}

function readDate(text: string): Period {
  const period = parsePeriod(text);
  if (period === undefined) throw new Error(`"${text}" in the release is not a date.`);
  return period;
}
