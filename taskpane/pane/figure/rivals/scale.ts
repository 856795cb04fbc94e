import type { Found } from "../../../../src/figures/found";
import { endsOf, spreadOf, type Spread } from "../../../../src/figures/spread";

/** The common scale on which figures of one unit stand side by side. */
export interface Scale extends Spread {
  /** Where a value stands, in percent of the width. */
  at(value: number): number;
}

/** Room at either end, so that no mark is cut off and an open bound has somewhere to point. */
const ROOM = 0.12;

/** From the least to the most that the figures of a unit say; undefined where no two of them differ. */
export function scaleOf(figures: readonly Found[]): Scale | undefined {
  const spread = spreadOf(figures);
  if (spread === undefined || spread.low === spread.high) return undefined;
  const { low, high } = spread;
  const within = 1 - 2 * ROOM;
  return { low, high, at: (value) => (ROOM + ((value - low) / (high - low)) * within) * 100 };
}

/** What a strip shows of a figure: a point, a stretch, or a stretch that is open at one end. */
export function reachOf(figure: Found, scale: Scale): readonly [from: number, to: number] | undefined {
  const ends = endsOf(figure);
  if (ends === undefined) return undefined;
  const from = figure.bound === "at_most" ? 0 : scale.at(ends.low);
  const to = figure.bound === "at_least" ? 100 : scale.at(ends.high);
  return [from, to];
}
