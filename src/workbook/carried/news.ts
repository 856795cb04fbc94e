import { movedElsewhere, movedTwice } from "../../messages/carried";
import type { Carried } from "./carried";
import type { Found } from "./found";
import { isAtSameMove, latestMove } from "./history";

/**
 * What somebody else did to a workbook, in a sentence for the person at this page, once for each move; undefined for
 * nothing new. `before` is what this page knew, `told` the ids of the moves that were news already.
 */
export function newsOf(
  before: Carried | undefined,
  { carried, rival }: Extract<Found, { readonly state: "carried" }>,
  told: Set<string>,
): string | undefined {
  const isNew = (id: string) => !told.has(id) && told.add(id).has(id);
  const { release } = carried.release.statement;
  if (rival !== undefined && isNew(rival.id)) return movedTwice(release, rival.to);
  const latest = latestMove(carried);
  const isTheirs = before !== undefined && !isAtSameMove(before, carried);
  return isTheirs && latest !== undefined && isNew(latest.id) ? movedElsewhere(release) : undefined;
}
