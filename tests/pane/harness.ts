import { bundledRelease } from "../../src/release/bundled";
import { putInForce, type InForce } from "../../src/release/in-force";
import { memoryWorkbook, type MemoryCell } from "../../src/workbook/memory-workbook";
import type { CellValue, SelectedCell } from "../../src/workbook/port";
import { sharing } from "../../src/workbook/sharing/open-sharing";
import { mountPane } from "../../taskpane/pane";
import { fakeData, laterRelease, type FakeData } from "../../taskpane/pane/fake-data";
import { samplePreview } from "./sample-preview";
import * as samples from "./sample-sharing";

/** What the test does to the page. */
export interface Harness {
  /** Puts something into a cell (Model!B4 unless it names another) and selects it. */
  select(cell: Partial<SelectedCell>): void;
  put(address: string, cell: MemoryCell): void;
  at(address: string): Required<MemoryCell>;
  protect(sheet: string): void;
  hide(sheet: string): void;
  merge(area: string): void;
  makeTable(area: string, name: string): void;
  /** The person's keyboard has this for decimals. */
  decimal(sign: string): void;
  /** What the workbook carries and what is newer. */
  readonly data: FakeData;
  readonly laterRelease: typeof laterRelease;
  readonly bundledRelease: typeof bundledRelease;
  readonly samplePreview: typeof samplePreview;
  readonly samples: typeof samples;
  /** From the next showing of the Send view on the workbook itself is made ready, and not what a test says. */
  shareInEarnest(): void;
  /** From now on these formulas come to these values when they are written. */
  calculate(values: Readonly<Record<string, CellValue>>): void;
  putInForce(next: InForce): void;
}

declare global {
  interface Window {
    harness: Harness;
  }
}

const workbook = memoryWorkbook();
const blank: MemoryCell = { formula: "", value: null, text: "", numberFormat: "General", spilledFrom: "" };
const data = fakeData();
let isInEarnest = false;

window.harness = {
  select({ address = "Model!B4", ...cell }) {
    workbook.put(address, { ...blank, ...cell });
    workbook.select(address);
  },
  put: workbook.put,
  at: workbook.at,
  protect: workbook.protect,
  hide: workbook.hide,
  merge: workbook.merge,
  makeTable: workbook.makeTable,
  decimal: (sign) => void (workbook.decimal = sign),
  data,
  laterRelease,
  bundledRelease,
  samplePreview,
  samples,
  shareInEarnest: () => void (isInEarnest = true),
  calculate: (values) => void (workbook.calculates = ({ formula }) => values[formula] ?? "#NAME?"),
  putInForce,
};

const root = document.getElementById("pane");
if (root === null) throw new Error("The page has no element with the id pane.");
mountPane(root, workbook, {
  ...data,
  loadSharing: async () => (isInEarnest ? sharing(workbook, data.keeper) : data.sharing),
});
