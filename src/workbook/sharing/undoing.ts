import type { Progress } from "../editing";
import { refused } from "../../messages/sharing/refused";
import type { Workbook } from "../port";
import type { Acts } from "./acts";
import { standingAmong, type Deed, type Journal } from "./journal/journal";
import type { Act, Done, Sharing } from "./sharing";
import type { Sources } from "./sources/sources";
import { addressesOf, isSame } from "./journal/stack";

/** `undo` of a deed of each kind, and of all that made the workbook safe. */
export function undoing(workbook: Pick<Workbook, "names">, act: Acts, sources: Sources): Sharing["undo"] {
  async function undo(deed: Deed, patience: Progress): Promise<Done> {
    if (deed.kind !== "sources") return act.undo(deed, patience);
    const notPossible = await sources.undo(deed, await workbook.names(patience), patience);
    await act.strike(deed, patience);
    return { cells: 0, notPossible };
  }

  return async (kind, patience) => {
    const journal = await act.journal(patience);
    if (journal.begun !== undefined) throw new Error(refused.begun);
    const standing = standingAmong(journal.kept);
    const deeds = deedsOf(kind, journal.done, standing);
    if (isCovered(deeds, journal.done, standing)) throw new Error(refused.laterFirst);
    if (!deeds.some((deed) => standing(deed) !== undefined)) throw new Error(refused.nothingToUndo);
    let all: Done = { cells: 0, notPossible: [] };
    for (const meant of deeds) {
      patience.signal?.throwIfAborted();
      // Undoing one of them writes down anew where the others are.
      const { done } = await act.journal(patience);
      const deed = done.find((one) => isSame(one, meant));
      if (deed === undefined) continue;
      const { cells, notPossible } = await undo(deed, patience);
      all = { cells: all.cells + cells, notPossible: [...all.notPossible, ...notPossible] };
    }
    return all;
  };
}

/** What of a deed stands yet. */
type Standing = ReturnType<typeof standingAmong>;

/** The last deed of a kind, or all those that made the workbook safe at last: the last one first. */
function deedsOf(kind: Act["kind"], done: Journal["done"], standing: Standing): readonly Deed[] {
  const meant = done
    .filter(({ kind: other, safe }) =>
      kind === "safe" ? safe !== undefined : safe === undefined && other === kind,
    )
    .reverse();
  const last = meant.find((deed) => standing(deed) !== undefined) ?? meant[0];
  if (last === undefined || kind !== "safe") return last === undefined ? [] : [last];
  return meant.filter(({ safe }) => safe === last.safe);
}

/** Whether some of their cells were written to by another act since, which has to be undone first. */
function isCovered(deeds: readonly Deed[], done: Journal["done"], standing: Standing): boolean {
  return deeds.some((deed) => {
    const cells = new Set(addressesOf(deed));
    const later = done
      .slice(done.findIndex((one) => isSame(one, deed)) + 1)
      .filter((one) => !deeds.includes(one) && standing(one) !== undefined);
    return later.some((one) => addressesOf(one).some((address) => cells.has(address)));
  });
}
