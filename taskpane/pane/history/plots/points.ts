import type { Found } from "../../../../src/figures/found";
import type { SeriesPoint } from "../../../../src/figures/history/series-of";
import { endsOf } from "../../../../src/figures/spread";
import { colour } from "../chart/colours";

const SHOWN_RADIUS = 5;

/** A figure with its place on a chart. */
export interface Point {
  readonly figure: Found;
  /** Whole or half a day since 1970. */
  readonly day: number;
  readonly low: number;
  readonly mid: number;
  readonly high: number;
}

/** The points that have a value. */
export function placed(series: readonly SeriesPoint[]): readonly Point[] {
  return series.flatMap((point) => {
    const ends = endsOf(point.figure);
    return ends === undefined
      ? []
      : [{ figure: point.figure, day: dayOf(point), mid: point.figure.mid ?? ends.low, ...ends }];
  });
}

/** A period stands at its middle; what counts everything up to a year stands at the end of that. */
export function dayOf({ period: { text, start, end } }: SeriesPoint): number {
  return text.startsWith("cumulative") ? end : Math.floor((start + end) / 2);
}

export function isRange({ low, high }: Point): boolean {
  return low !== high;
}

/** How a point is drawn: hollow for a forecast, pointing to where the value may lie for a bound. */
export function markOf({ figure: { bound, status } }: Point, isShown: boolean, radius: number) {
  const ink = isShown ? colour.mark : colour.quiet;
  return {
    fill: status === "forecast" ? colour.paper : ink,
    stroke: ink,
    r: isShown ? SHOWN_RADIUS : radius,
    symbol: bound === "at_least" || bound === "at_most" ? "triangle" : "circle",
    rotate: bound === "at_most" ? 180 : 0,
  } as const;
}
