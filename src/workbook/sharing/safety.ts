import type { Progress } from "../editing";
import { refused, stepNotDone } from "../../messages/sharing/refused";
import { changedSince } from "./check/check-changes";
import type { Done, Sharing, Step } from "./sharing";

/** How each step of a check is done, as a part of what makes the workbook safe: `safe` says of which. */
export type Steps = Readonly<Record<Step["kind"], (patience: Progress, safe: string) => Promise<Done>>> &
  Pick<Sharing, "check"> & {
    /** ISO 8601 with the time. */
    now(): string;
    /** Rejects where an act was begun and not finished. */
    refuseUnfinished(patience: Progress): Promise<void>;
  };

/** `makeSafe` from its steps. */
export function safety(steps: Steps): Sharing["makeSafe"] {
  return async (check, chosen, patience) => {
    await steps.refuseUnfinished(patience);
    const changed = await changedSince(check, await steps.check(patience));
    if (changed !== undefined) throw new Error(refused.changed(changed));
    const safe = steps.now();
    let all: Done = { cells: 0, notPossible: [] };
    const kinds = check.steps.map(({ kind }) => kind).filter((kind) => chosen.includes(kind));
    for (const [index, kind] of kinds.entries()) {
      patience.signal?.throwIfAborted();
      try {
        const done = await steps[kind](patience, safe);
        all = {
          ...all,
          ...done,
          cells: all.cells + done.cells,
          notPossible: [...all.notPossible, ...done.notPossible],
        };
      } catch (error) {
        patience.signal?.throwIfAborted();
        if (index === 0) throw error;
        // What was done is done and can be undone: it is told, with what was not.
        const reason = error instanceof Error ? error.message : String(error);
        return { ...all, notPossible: [...all.notPossible, ...notDone(kinds.slice(index), reason)] };
      }
    }
    return all;
  };
}

/** The steps that were not done: the first for a reason, the others since they come after it. */
function notDone([failed, ...others]: readonly Step["kind"][], reason: string): Done["notPossible"] {
  const why = [
    ...(failed === undefined ? [] : [stepNotDone.refused(stepNotDone[failed], reason)]),
    ...others.map((kind) => stepNotDone.notReached(stepNotDone[kind])),
  ];
  return why.map((text) => ({ address: "", why: text }));
}
