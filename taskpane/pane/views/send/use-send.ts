import { useState } from "react";
import type { Progress } from "../../../../src/workbook/editing";
import type { Act, Done, Sharing } from "../../../../src/workbook/sharing/sharing";
import type { Said } from "../../acts/said";
import { useWork, type Ended } from "../../acts/use-work";
import type { Doing, Outcome, Place, PlacedAct } from "./places";
import { cancelled, midway, saidOfError, saidOfUndo } from "./said";
import { useRecords } from "./use-records";

export type Send = ReturnType<typeof useSend>;

type Start<T> = (watching: Required<Progress>) => Promise<T>;

/** What an act comes to in words, what of it can be undone, and what else there is to do then. */
interface Told {
  readonly said: (done: Done) => Said;
  readonly undo?: readonly Act["kind"][];
  readonly ended?: (done: Done) => void;
}

/** What the view does, one thing at a time, and what became of it in each of its places. */
export function useSend(sharing: Sharing) {
  const { running, run, cancel } = useWork<PlacedAct>();
  const { undoable, interrupted, look } = useRecords(sharing);
  const [note, setNote] = useState<{ readonly act: PlacedAct; readonly said: Said }>();
  const [outcomes, setOutcomes] = useState<ReadonlyMap<Place, Outcome>>(new Map());
  const [changes, setChanges] = useState(0);
  const [figuresUndone, setFiguresUndone] = useState(0);
  const [lastPlace, setLastPlace] = useState<Place>();

  const showOutcome = (place: Place, outcome: Outcome | undefined) =>
    setOutcomes((before) => {
      const others = [...before].filter(([other]) => other !== place);
      return new Map(outcome === undefined ? others : [...others, [place, outcome]]);
    });

  function begin<T>(place: Place, doing: Doing, start: Start<T>, ended: (result: Ended<T>) => void): void {
    setNote(undefined);
    setLastPlace(place);
    if (doing !== "read") showOutcome(place, undefined);
    run(`${place} ${doing}`, start, ended);
  }

  function read<T>(place: Place, start: Start<T>, ended: (value: T) => void): void {
    begin(place, "read", start, (result) => {
      if (result.kind === "done") return ended(result.value);
      const said = result.kind === "cancelled" ? cancelled : saidOfError(result.error, "read");
      return setNote({ act: `${place} read`, said });
    });
  }

  function write(place: Place, start: Start<Done>, told: Told, doing: Doing = "write"): void {
    const act: PlacedAct = `${place} ${doing}`;
    begin(place, doing, start, (result) => {
      if (result.kind === "done") {
        const { value: done } = result;
        // What was said before of what is undone now is true no more.
        if (doing === "undo") setOutcomes(new Map());
        showOutcome(place, { said: told.said(done), done, undo: told.undo ?? [] });
        setChanges((before) => before + 1);
        told.ended?.(done);
        look().catch(console.warn);
        return;
      }
      if (result.kind === "failed") setNote({ act, said: saidOfError(result.error, doing) });
      look().then(
        (records) => {
          if (result.kind === "failed") return;
          setNote({ act, said: records.interrupted === undefined ? cancelled : midway });
        },
        (error: unknown) => setNote({ act, said: saidOfError(error, doing) }),
      );
    });
  }

  return {
    running,
    cancel,
    note,
    outcomes,
    /** Where something was begun last. */
    lastPlace,
    undoable,
    interrupted,
    /** How often the workbook was changed from here: what was found in it before may be so no more. */
    changes,
    /** How often the last number that was made live was undone. */
    figuresUndone,
    /** Whether nothing that changes the workbook can be begun now. */
    isBlocked: running !== undefined || interrupted !== undefined,
    read,
    write,
    undo: (place: Place, kind: Act["kind"]) =>
      write(
        place,
        (watching) => sharing.undo(kind, watching),
        {
          said: (done) => saidOfUndo(kind, done),
          ended: () => kind === "figure" && setFiguresUndone((before) => before + 1),
        },
        "undo",
      ),
  };
}
