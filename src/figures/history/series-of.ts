import { parsePeriod, type Period } from "../../dates/period";
import { describe } from "../answer";
import { asOfDay } from "../as-of-day";
import type { Found } from "../found";
import { periodOf, knownOn } from "../series";
import type { Release } from "../release";

/** A figure among those of its series. */
export interface SeriesPoint {
  readonly figure: Found;
  readonly period: Period;
}

/** The series of a figure as it was known on the day asked for, forecasts included, oldest first. */
export function seriesOf(found: Found, release: Release): readonly SeriesPoint[] {
  const asOf = asOfDay(found, release);
  return knownOn(release, found.series, asOf).map((row) => {
    const period = periodOf(release, row);
    // The figure itself may be of an older edition than the newest, where a source was asked for.
    const figure = period.text === found.period ? found : describe(release, found, row, asOf);
    return { figure, period };
  });
}

/** A stretch between two points that follow each other. */
export interface Stretch {
  readonly from: SeriesPoint;
  readonly to: SeriesPoint;
  /** Whether figures stand at every period from one to the other and none of them is a forecast. */
  readonly isClosed: boolean;
}

/** Days by which periods of one kind may differ: February and March, a leap year. */
const TOLERANCE = 4;

/**
 * What connects the points of a series that have a value. Only periods of one length are connected: a month does not
 * go on where a year ends.
 */
export function stretchesOf(points: readonly SeriesPoint[]): readonly Stretch[] {
  const withValue = points.filter(({ figure }) => figure.mid !== undefined);
  return withValue.flatMap((to, index) => {
    const from = withValue
      .slice(0, index)
      .findLast(({ period }) => Math.abs(daysIn(period) - daysIn(to.period)) <= TOLERANCE);
    if (from === undefined || from.period.end >= to.period.start) return [];
    const isForecast = [from, to].some(({ figure }) => figure.status === "forecast");
    return [{ from, to, isClosed: !isForecast && to.period.start - from.period.end === 1 }];
  });
}

function daysIn({ start, end }: Period): number {
  return end - start + 1;
}

/** The period of a figure. */
export function periodOfFigure({ period: text }: Found): Period {
  const period = parsePeriod(text);
  if (period === undefined) throw new Error(`"${text}" in the release is not a period.`);
  return period;
}
