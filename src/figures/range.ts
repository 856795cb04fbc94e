import type { ObservationColumns } from "./bundle";
import { at } from "./release";

/** What can be calculated with: the number and its range, as far as the source gives them. */
export interface Range {
  readonly low: number | undefined;
  readonly mid: number | undefined;
  readonly high: number | undefined;
}

const NOTHING: Range = { low: undefined, mid: undefined, high: undefined };

/**
 * Bounds stay as reported. A range has its midpoint as mid. "At least" has no high and "at most" no low: an
 * invented 100% or 0 would be a number that nobody said.
 */
export function rangeOf(observations: ObservationColumns, row: number): Range {
  const value = observations.value[row] ?? undefined;
  const low = observations.low[row] ?? undefined;
  const high = observations.high[row] ?? undefined;
  switch (at(observations.bound, row)) {
    case "exact":
    case "approx":
      return { low: value, mid: value, high: value };
    case "range":
      return { low, mid: midpoint(low, high), high };
    case "at_least":
      return { low: value ?? low, mid: value ?? low, high: undefined };
    case "at_most":
      return { low: undefined, mid: value ?? high, high: value ?? high };
    case "not_available":
    case "redacted":
      return NOTHING;
  }
}

/** Rounded to fifteen digits, so that the midpoint of 0.2 and 0.3 is 0.25 and that of 0.15 and 0.2 is 0.175. */
function midpoint(low: number | undefined, high: number | undefined): number | undefined {
  return low === undefined || high === undefined ? undefined : Number(((low + high) / 2).toPrecision(15));
}
