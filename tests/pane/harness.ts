import type { SelectedCell, Workbook } from "../../src/workbook/port";
import { mountPane } from "../../taskpane/pane";

/** What the test does to the page. */
export interface Harness {
  select(cell: Partial<SelectedCell>): void;
}

declare global {
  interface Window {
    harness: Harness;
  }
}

let selected: SelectedCell = { address: "Model!A1", formula: "", value: null, text: "" };
const listeners = new Set<() => void>();

const workbook: Workbook = {
  selectedCell: async () => selected,
  readCells: async (addresses) => addresses.map(() => null),
  onSelection(listener) {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

window.harness = {
  select(cell) {
    selected = { address: "Model!B4", formula: "", value: null, text: "", ...cell };
    for (const listener of listeners) listener();
  },
};

const root = document.getElementById("pane");
if (root === null) throw new Error("The page has no element with the id pane.");
mountPane(root, workbook);
