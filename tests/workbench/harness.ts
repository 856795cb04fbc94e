import { BooleanNumber, type ICellData, type IWorkbookData } from "@univerjs/core";
import { SetSelectionsOperation, type FWorksheet } from "@univerjs/preset-sheets-core";
import "../../workbench/custom-functions";
import type { Given } from "../../src/workbook/contract";
import type { Person } from "../../src/workbook/contract-moves";
import { positionOf, splitAddress } from "../../src/workbook/address";
import { onLinkClicked } from "../../workbench/univer/links";
import { openUniver } from "../../workbench/univer/start";
import { UniverWorkbook } from "../../workbench/univer/workbook";

/** For a page of tests: the workbench's spreadsheet, with whatever a test wants in it. */
declare global {
  interface Window {
    /** Takes the place of what was open before. */
    openWorkbook(given: Given): Promise<void>;
    port: UniverWorkbook;
    person: Person;
    /** One step back, as with Ctrl+Z. */
    undoStep(): Promise<boolean>;
    /** Where a cell of the sheet that is shown is on the page, for the mouse. */
    middleOf(address: string): { readonly x: number; readonly y: number };
  }
}

const container = document.createElement("div");
container.style.height = "600px";
document.body.append(container);

const { univer, api } = openUniver(
  { container, dark: false, functions: new Map(), metadata: { functions: [] } },
  { id: "workbook-0" },
);
onLinkClicked(api, (link) => window.port.follow(link));
let count = 0;

window.openWorkbook = async ({ cells, selected, alsoSelected = [], isHidden, merged, names = [] }) => {
  const before = api.getActiveWorkbook()?.getId();
  if (before !== undefined) api.disposeUnit(before);
  count += 1;
  const workbook = api.createWorkbook({ id: `workbook-${String(count)}`, ...sheetsOf(cells, isHidden) });
  if (merged !== undefined)
    sheetNamed(splitAddress(merged).sheet).getRange(splitAddress(merged).cell).merge();
  for (const { name, formula } of names) {
    const { sheet, cell } = splitAddress(name);
    const owner = sheet === undefined ? undefined : workbook.getSheetByName(sheet);
    (owner ?? workbook).insertDefinedName(cell, formula);
  }
  window.port = new UniverWorkbook(univer, api);
  await window.port.goTo(selected);
  if (alsoSelected.length > 0) selectAreas([...alsoSelected, selected]);
  await calculated(Object.keys(cells).filter((address) => cells[address]?.formula !== undefined));
};

/** Until each has a value: Univer's own word for it may be about the workbook that was open before. */
async function calculated(addresses: readonly string[]): Promise<void> {
  while ((await window.port.readCells(addresses)).includes(null))
    await new Promise((resolve) => setTimeout(resolve, 10));
}

function sheetNamed(name = ""): FWorksheet {
  const sheet = api.getActiveWorkbook()?.getSheetByName(name);
  if (!sheet) throw new Error(`There is no sheet ${name}.`);
  return sheet;
}

/** As a person does who holds Ctrl. */
function selectAreas(areas: readonly string[]): void {
  const sheet = api.getActiveWorkbook()?.getActiveSheet();
  const selections = areas.map((area, index) => {
    const range = sheet?.getRange(splitAddress(area).cell).getRange();
    return {
      range,
      primary: index === areas.length - 1 ? { ...range, actualRow: range?.startRow } : null,
      style: null,
    };
  });
  api.syncExecuteCommand(SetSelectionsOperation.id, {
    unitId: api.getActiveWorkbook()?.getId(),
    subUnitId: sheet?.getSheetId(),
    selections,
  });
}

window.middleOf = (address) => {
  const rect = api.getActiveWorkbook()?.getActiveSheet().getRange(address).getCellRect();
  // Of several canvases one has the cells.
  const canvas = container.querySelector('canvas[id^="univer-sheet-main-canvas"]')?.getBoundingClientRect();
  if (rect === undefined || canvas === undefined) throw new Error("No sheet is shown.");
  return { x: canvas.x + rect.x + rect.width / 2, y: canvas.y + rect.y + rect.height / 2 };
};

window.undoStep = () => api.undo();

window.person = {
  async rename(sheet, name) {
    sheetNamed(sheet).setName(name);
  },
  async insertRows(sheet, row, count) {
    sheetNamed(sheet).insertRows(row - 1, count);
  },
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
