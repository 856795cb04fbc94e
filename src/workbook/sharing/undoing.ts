import { refused } from "../../messages/sharing/refused";
import type { Workbook } from "../port";
import type { Progress } from "../refresh/refresh";
import type { Acts } from "./acts";
import type { Deed, Journal } from "./journal";
import type { Act, Done, Sharing } from "./sharing";
import type { Sources } from "./sources";

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
    const deeds = deedsOf(kind, journal);
    if (deeds.length === 0) throw new Error(refused.nothingToUndo);
    let all: Done = { cells: 0, notPossible: [] };
    for (const { kind: part, safe } of deeds) {
      patience.signal?.throwIfAborted();
      // Undoing one of them writes down anew where the others are.
      const { done } = await act.journal(patience);
      const deed = done.find((one) => one.kind === part && one.safe === safe);
      if (deed === undefined) continue;
      const { cells, notPossible } = await undo(deed, patience);
      all = { cells: all.cells + cells, notPossible: [...all.notPossible, ...notPossible] };
    }
    return all;
  };
}

/** The last one first. */
function deedsOf(kind: Act["kind"], { done }: Journal): readonly Deed[] {
  const meant = (deed: Deed) =>
    kind === "safe" ? deed.safe !== undefined : deed.safe === undefined && deed.kind === kind;
  return done.filter(meant).reverse();
}
