import { useCallback, useEffect, useRef, useState } from "react";
import type { Release } from "../../../../src/figures/release";
import { noUse, withCells, type DocumentUse } from "../../../../src/workbook/document-use";
import { figureCells } from "../../../../src/workbook/figure-cells";
import type { Workbook } from "../../../../src/workbook/port";

/** Looking through a workbook: how far it is and what has been found so far. */
export interface Scan {
  readonly state: "not begun" | "running" | "done" | "cancelled" | "failed";
  readonly use: DocumentUse;
  /** Cells read, and cells to read; 0 until the workbook has said how many there are. */
  readonly done: number;
  readonly total: number;
}

const notBegun: Scan = { state: "not begun", use: noUse, done: 0, total: 0 };

/** Looks through a workbook when it is asked to, and no longer than anyone is there to see it. */
export function useScan(workbook: Workbook, release: Release) {
  const [scan, setScan] = useState(notBegun);
  const running = useRef<AbortController>(undefined);

  const start = useCallback(() => {
    running.current?.abort();
    const current = new AbortController();
    running.current = current;
    void look(workbook, release, current.signal, (change) => {
      if (!current.signal.aborted) setScan(change);
    });
  }, [workbook, release]);

  const cancel = useCallback(() => {
    running.current?.abort();
    setScan((scan) => ({ ...scan, state: "cancelled" }));
  }, []);

  useEffect(() => () => running.current?.abort(), []);
  return { scan, start, cancel };
}

async function look(
  workbook: Workbook,
  release: Release,
  signal: AbortSignal,
  change: (scan: Scan) => void,
): Promise<void> {
  let scan: Scan = { ...notBegun, state: "running" };
  change(scan);
  try {
    for await (const { cells, done, total } of figureCells(workbook, release, signal)) {
      scan = { ...scan, use: withCells(scan.use, cells), done, total };
      change(scan);
    }
    change({ ...scan, state: "done" });
  } catch (reason) {
    console.error(reason);
    change({ ...scan, state: "failed" });
  }
}
