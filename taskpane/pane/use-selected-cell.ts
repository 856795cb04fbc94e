import { useCallback, useEffect, useState } from "react";
import type { Release } from "../../src/figures/release";
import { explainCell, type Explanation } from "../../src/workbook/explain";
import type { SelectedCell, Workbook } from "../../src/workbook/port";

export interface ExplainedCell {
  readonly cell: SelectedCell;
  readonly explanations: readonly Explanation[];
}

export interface Selection {
  /** What was read last; it stays while the next cell is being read, so that nothing jumps. */
  readonly shown: ExplainedCell | undefined;
  readonly failed: boolean;
  /** Waits no longer, as if reading had failed; what is read all the same is shown. */
  readonly giveUp: () => void;
  readonly readAgain: () => void;
}

/** A burst of events, as a large recalculation makes one, is read once. */
const BURST_MS = 60;

/** Follows the selected cell of a workbook and explains it. */
export function useSelectedCell(workbook: Workbook, release: Release): Selection {
  const [shown, setShown] = useState<ExplainedCell>();
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    const read = async () => {
      const cell = await workbook.selectedCell();
      return { cell, explanations: await explainCell(workbook, cell, release) };
    };
    const follower = follow(
      read,
      (cell) => {
        setShown(cell);
        setFailed(false);
      },
      () => setFailed(true),
    );
    const stop = workbook.onSelection(follower.changed, follower.failed);
    follower.changed();
    return () => {
      follower.stop();
      stop();
    };
  }, [workbook, release, attempt]);

  return {
    shown,
    failed,
    giveUp: useCallback(() => setFailed(true), []),
    readAgain: useCallback(() => {
      setFailed(false);
      setAttempt((count) => count + 1);
    }, []),
  };
}

/**
 * Reads after changes: never two readings at a time, and once more when something changed during one, so that what
 * is shown last is what is selected last.
 */
function follow<T>(read: () => Promise<T>, done: (value: T) => void, fail: () => void) {
  let stopped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let reading = false;
  let changedMeanwhile = false;

  const failed = (reason: unknown) => {
    if (stopped) return;
    console.error(reason);
    fail();
  };
  const run = async () => {
    timer = undefined;
    reading = true;
    try {
      const value = await read();
      if (!stopped) done(value);
    } catch (reason) {
      failed(reason);
    }
    reading = false;
    if (changedMeanwhile) changed();
  };
  const changed = () => {
    if (reading) changedMeanwhile = true;
    if (stopped || reading || timer !== undefined) return;
    changedMeanwhile = false;
    timer = setTimeout(() => void run(), BURST_MS);
  };
  return {
    changed,
    failed,
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
