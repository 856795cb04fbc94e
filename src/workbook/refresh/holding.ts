import type { Release } from "../../figures/release";
import { answerOf } from "../explain";
import { freeAsOf, givingAsOf } from "../formula/as-of-argument";
import { insertAll, type Insertion } from "../formula/edit-call";
import type { Rewritten } from "../carried/carried";
import type { Group } from "./changes";
import { showsSame } from "./compare";
import { withText } from "./foresee";

/**
 * Whether a figure's formulas can be given the old date so that its number stays: none of them has a date yet, and the
 * new release still answers for that day as the old one did. After a correction it does not: the old number was wrong.
 */
export function canHold({ cells, resolved, foresight }: Group, asOf: string, to: Release): boolean {
  const { before, reason } = foresight;
  if (reason === "wording") return false;
  const calls = cells.flatMap((cell) => cell.calls);
  const index = freeAsOf(resolved.call);
  if (index === undefined || calls.some((call) => freeAsOf(call) === undefined)) return false;
  const held = answerOf(withText(resolved, index, asOf), to);
  return held.kind !== "not followed" && showsSame(before, held);
}

/** The formulas of the figures that are held, each cell once with all its calls that are. */
export function rewritesFor(held: readonly Group[], asOf: string): readonly Rewritten[] {
  const inCells = new Map<string, { before: string; insertions: Insertion[] }>();
  for (const { address, formula, calls } of held.flatMap(({ cells }) => cells)) {
    const insertions = calls.flatMap((call) => givingAsOf(call, asOf) ?? []);
    const known = inCells.get(address);
    if (known === undefined) inCells.set(address, { before: formula, insertions });
    else known.insertions.push(...insertions);
  }
  return [...inCells].map(([address, { before, insertions }]) => ({
    address,
    before,
    after: insertAll(before, insertions),
  }));
}
