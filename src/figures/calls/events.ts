import { serialOf } from "../../dates/day";
import { parsePeriod, type Period } from "../../dates/period";
import { messages } from "../../messages/catalogue";
import { isMissing } from "../../messages/missing";
import { readSpan } from "../../names/arguments";
import { sourceRecord } from "../citation";
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
  const concerns = (row: number) =>
    place === undefined || [table.actor[row], table.target[row]].some((places) => places?.includes(place));
  const latest = last === undefined ? { start: asOfDay, end: asOfDay, text: "" } : last;
  const rows = table.id
    .map((_, row) => ({ row, date: dateOf(table.date[row] as string) }))
    .filter(({ row, date }) => concerns(row) && overlaps(date, first, latest))
    .sort((one, other) => other.date.start - one.date.start || one.row - other.row);
  if (rows.length === 0) {
    return messages.noEvents(place === undefined ? "" : `=RE.EVENTS() shows all.`);
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

/** The stretch that a date stands for; only a year, a month or a quarter may be known of it. */
function dateOf(date: string): Period {
  const period = parsePeriod(date);
  if (period === undefined) throw new Error(`"${date}" in the release is not a date.`);
  return period;
}
