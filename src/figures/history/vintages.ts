import { describe } from "../answer";
import type { Found } from "../found";
import { asOfDay } from "../as-of-day";
import type { Release } from "../release";
import { observationsOf, periodOf } from "../series";

/** How a vintage stands to the figure that is shown. */
export type Standing =
  /** It is the one that is shown. */
  | "in force"
  /** It was replaced by the one that is shown. */
  | "earlier"
  /** It was public on the day asked for, but the source that was asked for leaves it out. */
  | "not asked for"
  /** It became public after the day asked for. */
  | "not yet public";

/** What a series said for one period, from a day on. */
export interface Vintage {
  readonly figure: Found;
  readonly standing: Standing;
}

/**
 * Every vintage of a figure that the release knows, oldest first. Where two documents restate one vintage it is the
 * figure's own, else the one of the better tier, which stands last.
 */
export function vintagesOf(found: Found, release: Release): readonly Vintage[] {
  const asOf = asOfDay(found, release);
  const byDay = new Map<string, Found>([[found.vintage, found]]);
  for (const row of observationsOf(release, found.series)) {
    if (periodOf(release, row).text !== found.period) continue;
    const figure = describe(release, found, row, asOf);
    if (figure.vintage !== found.vintage) byDay.set(figure.vintage, figure);
  }
  return [...byDay.values()]
    .sort((one, other) => (one.vintage < other.vintage ? -1 : 1))
    .map((figure) => ({ figure, standing: standingOf(figure, found) }));
}

function standingOf({ vintage }: Found, shown: Found): Standing {
  if (vintage === shown.vintage) return "in force";
  if (vintage > shown.asOf) return "not yet public";
  return vintage < shown.vintage ? "earlier" : "not asked for";
}
