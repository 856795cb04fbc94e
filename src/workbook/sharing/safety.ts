import { refused } from "../../messages/sharing/refused";
import type { Progress } from "../refresh/refresh";
import { changedSince } from "./check-changes";
import type { Done, Sharing, Step } from "./sharing";

/** How each step of a check is done, as a part of what makes the workbook safe: `safe` says of which. */
export type Steps = Readonly<Record<Step["kind"], (patience: Progress, safe: string) => Promise<Done>>> &
  Pick<Sharing, "check"> & {
    /** Rejects where an act was begun and not finished. */
    refuseUnfinished(patience: Progress): Promise<void>;
  };

/** `makeSafe` from its steps. */
export function safety(steps: Steps): Sharing["makeSafe"] {
  return async (check, chosen, patience) => {
    await steps.refuseUnfinished(patience);
    const changed = await changedSince(check, await steps.check(patience));
    if (changed !== undefined) throw new Error(refused.changed(changed));
    const safe = new Date().toISOString();
    let all: Done = { cells: 0, notPossible: [] };
    for (const { kind } of check.steps.filter((step) => chosen.includes(step.kind))) {
      patience.signal?.throwIfAborted();
      const done = await steps[kind](patience, safe);
      all = {
        ...all,
        ...done,
        cells: all.cells + done.cells,
        notPossible: [...all.notPossible, ...done.notPossible],
      };
    }
    return all;
  };
}
