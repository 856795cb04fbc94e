import { configure, waitFor } from "@testing-library/dom";
import { memoryWorkbook } from "../../src/workbook/memory-workbook";
import type { SelectedCell, Workbook } from "../../src/workbook/port";
import { mountPane } from ".";
import { fakeData, type FakeData } from "./fake-data";

// A machine that does other things at the same time may be slow.
configure({ asyncUtilTimeout: 4000 });

/** For tests: the pane on a workbook that does what the test says. */
export interface MountedPane {
  readonly pane: HTMLElement;
  readonly workbook: FakeWorkbook;
  readonly data: FakeData;
  unmount(): void;
  shows(text: string | RegExp): Promise<void>;
}

export interface FakeWorkbook extends Workbook {
  select(cell: Partial<SelectedCell>): void;
  /** From now on it does not answer, or answers again. */
  answers: boolean;
  listeners: number;
}

function fakeWorkbook(cells: Record<string, string> = {}): FakeWorkbook {
  let selected: SelectedCell = { address: "Model!A1", formula: "", value: null, text: "" };
  const listeners = new Set<() => void>();
  return {
    ...memoryWorkbook(),
    answers: true,
    get listeners() {
      return listeners.size;
    },
    select(cell) {
      selected = { address: "Model!B4", formula: "", value: null, text: "", ...cell };
      for (const listener of listeners) listener();
    },
    async selectedCell() {
      if (!this.answers) throw new Error("busy");
      return selected;
    },
    readCells: async (addresses) => addresses.map((address) => cells[address] ?? null),
    onSelection(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export function mountOn(cells?: Record<string, string>): MountedPane {
  const query = { matches: false, addEventListener: () => undefined, removeEventListener: () => undefined };
  Object.assign(window, { matchMedia: () => query });
  Object.assign(Element.prototype, { scrollIntoView: () => undefined });
  // What one test leaves behind is nothing to the next.
  sessionStorage.clear();
  const pane = document.createElement("div");
  document.body.append(pane);
  const workbook = fakeWorkbook(cells);
  const data = fakeData();
  return {
    pane,
    workbook,
    data,
    unmount: mountPane(pane, workbook, data),
    shows: (text) => waitFor(() => expect(pane.textContent).toMatch(text)),
  };
}
