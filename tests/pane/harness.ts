import { bundledRelease } from "../../src/release/bundled";
import { putInForce, type InForce } from "../../src/release/in-force";
import { memoryWorkbook, type MemoryCell } from "../../src/workbook/memory-workbook";
import type { SelectedCell } from "../../src/workbook/port";
import { mountPane } from "../../taskpane/pane";
import { fakeData, laterRelease, type FakeData } from "../../taskpane/pane/fake-data";
import { samplePreview } from "./sample-preview";

/** What the test does to the page. */
export interface Harness {
  /** Puts something into a cell (Model!B4 unless it names another) and selects it. */
  select(cell: Partial<SelectedCell>): void;
  put(address: string, cell: MemoryCell): void;
  at(address: string): Required<MemoryCell>;
  protect(sheet: string): void;
  hide(sheet: string): void;
  /** The person's keyboard has this for decimals. */
  decimal(sign: string): void;
  /** What the workbook carries and what is newer. */
  readonly data: FakeData;
  readonly laterRelease: typeof laterRelease;
  readonly bundledRelease: typeof bundledRelease;
  readonly samplePreview: typeof samplePreview;
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

window.harness = {
  select({ address = "Model!B4", ...cell }) {
    workbook.put(address, { ...blank, ...cell });
    workbook.select(address);
  },
  put: workbook.put,
  at: workbook.at,
  protect: workbook.protect,
  hide: workbook.hide,
  decimal: (sign) => void (workbook.decimal = sign),
  data,
  laterRelease,
  bundledRelease,
  samplePreview,
  putInForce,
};

const root = document.getElementById("pane");
if (root === null) throw new Error("The page has no element with the id pane.");
mountPane(root, workbook, data);
