import { BooleanNumber, type ICellData, type IWorkbookData } from "@univerjs/core";
import "../../workbench/custom-functions";
import type { Given } from "../../src/workbook/contract";
import { positionOf, splitAddress } from "../../src/workbook/address";
import { openUniver } from "../../workbench/univer/start";
import { UniverWorkbook } from "../../workbench/univer/workbook";

/** For a page of tests: the workbench's spreadsheet, with whatever a test wants in it. */
declare global {
  interface Window {
    /** Takes the place of what was open before. */
    openWorkbook(given: Given): Promise<void>;
    port: UniverWorkbook;
  }
}

const container = document.createElement("div");
container.style.height = "600px";
document.body.append(container);

const { univer, api } = openUniver(
  { container, dark: false, functions: new Map(), metadata: { functions: [] } },
  { id: "workbook-0" },
);
let count = 0;

window.openWorkbook = async ({ cells, selected, isHidden, names = [] }) => {
  const before = api.getActiveWorkbook()?.getId();
  if (before !== undefined) api.disposeUnit(before);
  count += 1;
  const workbook = api.createWorkbook({ id: `workbook-${String(count)}`, ...sheetsOf(cells, isHidden) });
  for (const { name, formula } of names) {
    const { sheet, cell } = splitAddress(name);
    const owner = sheet === undefined ? undefined : workbook.getSheetByName(sheet);
    (owner ?? workbook).insertDefinedName(cell, formula);
  }
  window.port = new UniverWorkbook(univer, api);
  await window.port.goTo(selected);
  await api.getFormula().onCalculationEnd();
};

function sheetsOf(cells: Given["cells"], isHidden: string | undefined): Partial<IWorkbookData> {
  const sheets: Record<string, { cellData: Record<number, Record<number, ICellData>> }> = {};
  for (const [address, { formula, value, numberFormat }] of Object.entries(cells)) {
    const { sheet: name = "", row, column } = positionOf(address);
    const { cellData } = (sheets[name] ??= { cellData: {} });
    (cellData[row] ??= {})[column] = {
      ...(formula === undefined ? { v: value ?? null } : { f: formula }),
      ...(numberFormat !== undefined && { s: { n: { pattern: numberFormat } } }),
    };
  }
  const entries = Object.entries(sheets).map(([name, { cellData }]) => [
    name,
    { id: name, name, cellData, hidden: name === isHidden ? BooleanNumber.TRUE : BooleanNumber.FALSE },
  ]);
  return { sheetOrder: Object.keys(sheets), sheets: Object.fromEntries(entries) as IWorkbookData["sheets"] };
}
