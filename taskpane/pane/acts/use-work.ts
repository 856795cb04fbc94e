import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Progress } from "../../../src/workbook/editing";

export interface Running<Name extends string> {
  readonly act: Name;
  readonly done: number;
  /** 0 until it is known. */
  readonly total: number;
  /** Whether the spreadsheet has it wait. */
  readonly isBusy: boolean;
}

export type Ended<T> =
  | { readonly kind: "done"; readonly value: T }
  | { readonly kind: "cancelled" }
  | { readonly kind: "failed"; readonly error: unknown };

/** `Name` is what a view calls the things that it can be at. */
export interface Work<Name extends string> {
  readonly running: Running<Name> | undefined;
  /** Begins, unless something else is going on. */
  readonly run: <T>(
    act: Name,
    begin: (watching: Required<Progress>) => Promise<T>,
    ended: (result: Ended<T>) => void,
  ) => void;
  readonly cancel: () => void;
}

/** Does one thing at a time, tells how far it is and lets it be cancelled. */
export function useWork<Name extends string>(): Work<Name> {
  const [running, setRunning] = useState<Running<Name>>();
  const current = useRef<AbortController>(undefined);

  const cancel = useCallback(() => current.current?.abort(), []);
  useEffect(() => cancel, [cancel]);

  const run = useCallback<Work<Name>["run"]>((act, begin, ended) => {
    if (current.current !== undefined) return;
    const controller = new AbortController();
    const { signal } = controller;
    current.current = controller;
    setRunning({ act, done: 0, total: 0, isBusy: false });
    const change = (news: Partial<Running<Name>>) => {
      if (current.current === controller) setRunning((before) => before && { ...before, ...news });
    };
    const settle = (result: Parameters<typeof ended>[0]) => {
      current.current = undefined;
      setRunning(undefined);
      ended(result);
    };
    begin({
      signal,
      waiting: () => change({ isBusy: true }),
      progress: (done, total) => change({ done, total, isBusy: false }),
    }).then(
      (value) => settle({ kind: "done", value }),
      (error: unknown) => {
        if (signal.aborted) return settle({ kind: "cancelled" });
        console.warn(error);
        settle({ kind: "failed", error });
      },
    );
  }, []);

  return useMemo(() => ({ running, run, cancel }), [running, run, cancel]);
}
