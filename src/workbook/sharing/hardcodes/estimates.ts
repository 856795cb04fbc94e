import type { Range } from "../../../figures/range";
import type { Estimate } from "../../../names/arguments";

/** A number of a range, with what a call has to ask for: nothing for the middle. */
export interface Estimated {
  readonly estimate: Exclude<Estimate, "mid"> | undefined;
  readonly value: number;
}

/**
 * The different numbers of a range, those that a label says first: "low" over a figure without a range means that figure,
 * asked for as low.
 */
export function estimatesOf(range: Range, said: readonly Estimate[]): readonly Estimated[] {
  const order: readonly Estimate[] = said.length > 0 ? [...said, "mid"] : ["mid", "low", "high"];
  const found = new Map<number, Estimated>();
  for (const estimate of order) {
    const value = range[estimate];
    if (value === undefined || found.has(value)) continue;
    found.set(value, { estimate: estimate === "mid" ? undefined : estimate, value });
  }
  return [...found.values()];
}
