import type { Found } from "./found";

/** From the least to the most that several figures say. */
export interface Spread {
  readonly low: number;
  readonly high: number;
}

/** The ends of a figure; of a bound the one that is said. */
export function endsOf({ low, mid, high }: Pick<Found, "low" | "mid" | "high">): Spread | undefined {
  const [from, to] = [low ?? mid ?? high, high ?? mid ?? low];
  return from === undefined || to === undefined ? undefined : { low: from, high: to };
}

/** What all figures together span; undefined where none has a value. */
export function spreadOf(figures: readonly Found[]): Spread | undefined {
  const ends = figures.map(endsOf).filter((end) => end !== undefined);
  if (ends.length === 0) return undefined;
  return {
    low: Math.min(...ends.map(({ low }) => low)),
    high: Math.max(...ends.map(({ high }) => high)),
  };
}

/** Whether two figures are the same number of different mouths: same unit, same stage. */
export function isComparable(one: Found, other: Found): boolean {
  return one.unit === other.unit && one.stage === other.stage;
}
