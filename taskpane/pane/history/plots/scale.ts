/** From where to where an axis runs. */
export type Domain = readonly [from: number, to: number];

/** Above this part of the largest value the smallest one is near it, and an axis from zero would press them together. */
const NEAR = 0.6;
const ROOM = 0.08;

/** The values of a chart with some room around them, from zero on where that is not far off. */
export function valueDomain(values: readonly number[]): Domain {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (low === high) return low === 0 ? [0, 1] : [low - Math.abs(low) / 10, high + Math.abs(high) / 10];
  const room = (high - low) * ROOM;
  return [low >= 0 && low < high * NEAR ? 0 : low - room, high + room];
}

/** A place on an axis that can bear a label. */
export interface Tick {
  /** 0 at the start of the axis, 1 at its end. */
  readonly at: number;
  readonly label: string;
}

const LETTER = 6.8;
const GAP = 12;

/** About how wide a label is, in pixels. */
export function widthOf(label: string): number {
  return Math.ceil(label.length * LETTER);
}

/**
 * As many of the ticks as have room for their labels, which stand centred beneath them or begin with the axis: from the newest on, since
 * that is what is looked for most.
 */
export function thinned<T extends Tick>(ticks: readonly T[], width: number): readonly T[] {
  const kept: T[] = [];
  let free = Infinity;
  for (const tick of ticks.toReversed()) {
    const half = widthOf(tick.label) / 2;
    const centre = Math.max(half, tick.at * width);
    if (centre + half > free) continue;
    kept.unshift(tick);
    free = centre - half - GAP;
  }
  return kept;
}
