import { serialOf } from "../../dates/day";
import { messages } from "../../messages/catalogue";
import { isMissing } from "../../messages/missing";
import { readSpan } from "../../names/arguments";
import { sourceRecord } from "../citation";
import { eventRows } from "../event-rows";
import type { Outcome } from "../outcome";
import { placeName } from "../phrasing";
import { readAsOfDay, readOptionalPlace } from "../question";
import { at, type Release } from "../release";
import { overlaps } from "./series";

/** Dated acts, newest first: date, actor, kind, title, source. */
export function events(release: Release, [country, from, to, asOf]: readonly unknown[]): Outcome {
  const place = readOptionalPlace(country, "country", release);
  if (isMissing(place)) return place;
  const first = readSpan(from);
  if (isMissing(first)) return first;
  const last = readSpan(to);
  if (isMissing(last)) return last;
  const asOfDay = readAsOfDay(asOf, release);
  if (isMissing(asOfDay)) return asOfDay;

  const table = release.bundle.events;
  const latest = last === undefined ? { start: asOfDay, end: asOfDay, text: "" } : last;
  const places = place === undefined ? undefined : [place];
  const rows = eventRows(release, (date) => overlaps(date, first, latest), places);
  if (rows.length === 0) {
    return messages.noEvents(place !== undefined);
  }
  return {
    kind: "table",
    rows: rows.map(({ row, date }) => [
      serialOf(date.start),
      (table.actor[row] as readonly string[]).map((id) => placeName(release, id)).join(", "),
      at(table.kind, row),
      table.title[row] as string,
      shortSource(row),
    ]),
  };

  function shortSource(row: number): string {
    const { originator, published } = sourceRecord(release, table.source[row] as number);
    return published === "" ? originator : `${originator}, ${published}`;
  }
}
