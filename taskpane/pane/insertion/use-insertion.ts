import { useCallback, useEffect, useRef, useState } from "react";
import type { Patience } from "../../../src/workbook/editing";
import type { Insertion } from "../../../src/workbook/insert-formula";

/** How far writing has come. */
export type Progress =
  | { readonly kind: "idle" }
  | { readonly kind: "working"; readonly isBusy: boolean }
  | { readonly kind: "stopped" }
  | { readonly kind: "failed" }
  | Written;

/** What became of writing. */
export type Written =
  | Insertion
  /** The cell holds this very formula already. */
  | { readonly kind: "done before"; readonly address: string; readonly formula: string };

type Write = (patience: Patience) => Promise<Written>;

export interface InsertionState {
  readonly progress: Progress;
  readonly write: (write: Write) => void;
  readonly stop: () => void;
  /** Takes away what the last writing said. */
  readonly forget: () => void;
}

const idle: Progress = { kind: "idle" };

/**
 * Writes one thing at a time, tells how far it is and can be stopped while the spreadsheet is busy. `before` is what
 * became of a writing before the first one here.
 */
export function useInsertion(before: Progress = idle): InsertionState {
  const [progress, setProgress] = useState(before);
  const running = useRef<AbortController>(undefined);

  const stop = useCallback(() => running.current?.abort(), []);
  useEffect(() => stop, [stop]);

  const write = useCallback((begin: Write) => {
    if (running.current !== undefined) return;
    const controller = new AbortController();
    running.current = controller;
    setProgress({ kind: "working", isBusy: false });
    const settle = (outcome: Progress) => {
      running.current = undefined;
      setProgress(outcome);
    };
    const waiting = () => setProgress({ kind: "working", isBusy: true });
    begin({ signal: controller.signal, waiting }).then(settle, (error: unknown) => {
      if (controller.signal.aborted) return settle({ kind: "stopped" });
      console.error(error);
      settle({ kind: "failed" });
    });
  }, []);

  const forget = useCallback(() => {
    if (running.current === undefined) setProgress(idle);
  }, []);
  return { progress, write, stop, forget };
}
