import { positionOf, splitAddress } from "../src/workbook/address";
import { cells, keepsTheContract, selected, type Given, type Open } from "../src/workbook/contract";
import { keepsBlocksToLimits, keepsToLimits } from "../src/workbook/contract-limits";
import { keepsItsPlaces } from "../src/workbook/contract-moves";
import { keepsToReports } from "../src/workbook/contract-reports";
import { keepsToSending } from "../src/workbook/contract-sending";
import { keepsToSheets } from "../src/workbook/contract-sheets";
import { keepsToWriting } from "../src/workbook/contract-writing";
import type { ReportRow, ReportSheet } from "../src/workbook/sharing/sources/report-sheet";
import type { Excel } from "./excel/excel";
import { oneExcelInBrowser } from "./excel/in-browser";
import { portScript } from "./page-script";
import { remoteWorkbook } from "./remote-workbook";

/** What the port promises, through unmodified office.js. */
const blankExcel = oneExcelInBrowser(async (excel) => {
  await excel.addin.evaluate(await portScript());
});

const open: Open = async (given) => {
  const excel = await blankExcel();
  fill(excel, given);
  person = excel.sheet;
  return remoteWorkbook((call, argument) => excel.run(call, argument));
};

let person: Excel["sheet"];

keepsTheContract(open);
keepsToLimits(open);
keepsBlocksToLimits(open);
keepsToSheets(open);
keepsToSending(open);
keepsToWriting(open);
keepsToReports(open);
keepsItsPlaces(open, {
  rename: async (sheet, name) => person.renameSheet(sheet, name),
  insertRows: async (sheet, row, count) => person.insertRows(sheet, row, count),
});

test("a report larger than a request may be is written whole, and again over itself", async () => {
  const { sending, readArea } = await open({ cells, selected });
  const rows = Array.from({ length: 3_000 }, (_, row): ReportRow => ({
    cells: ["figure", "formula"].map((of) => ({
      content: `${of} ${String(row)} `.repeat(70),
      look: "label",
    })),
    wraps: true,
  }));
  const report: ReportSheet = {
    name: "Report",
    columnWidths: [200, 200],
    rows,
    merged: [],
    headingRow: 1,
    printed: "A1:B3000",
  };
  expect(JSON.stringify(rows.flatMap((row) => row.cells)).length).toBeGreaterThan(5_000_000);
  for (const time of ["first", "again"]) {
    expect([time, await sending.writeReport(report, "Testing.Mark")]).toEqual([time, "Report"]);
    const { rows: last } = await readArea("Report!A3000", { rows: 2, columns: 2 });
    expect(last.map((row) => row.map(({ value }) => value))).toEqual([
      rows[2_999]?.cells.map((cell) => cell?.content),
      [null, null],
    ]);
  }
});

function fill(
  { sheet: view, workbook: { book } }: Excel,
  {
    cells,
    selected,
    alsoSelected = [],
    isProtected,
    isHidden,
    names = [],
    isManual = false,
    ...given
  }: Given,
): void {
  const sheets = Object.keys({ ...cells, [selected]: undefined }).map(
    (address) => splitAddress(address).sheet,
  );
  for (const name of new Set(sheets)) view.addSheet(name ?? "");
  for (const [address, { formula, value, numberFormat = "General" }] of Object.entries(cells)) {
    const { sheet = "", row, column } = positionOf(address);
    const cell = book.sheetNamed(sheet)?.touch(row, column);
    if (cell !== undefined) cell.numberFormat = numberFormat;
    view.type(address, formula ?? value);
  }
  for (const { name, formula } of names) {
    const { sheet, cell } = splitAddress(name);
    book.names.push({ name: cell, formula, sheet: sheet === undefined ? undefined : book.sheetNamed(sheet) });
  }
  if (given.merged !== undefined) view.merge(given.merged);
  const tablePlace = given.table && book.place(given.table.area, book.activeSheet);
  if (given.table !== undefined && tablePlace !== undefined) {
    book.tables.push({ id: book.newId(), name: given.table.name, ...tablePlace });
  }
  view.select(selected, ...alsoSelected);
  if (isManual) view.setCalculation("Manual");
  if (isHidden !== undefined) view.hide(isHidden);
  if (isProtected !== undefined) view.protect(isProtected);
}
