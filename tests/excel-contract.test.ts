import { build } from "esbuild";
import { resolve } from "node:path";
import { positionOf, splitAddress } from "../src/workbook/address";
import { keepsTheContract, type Given, type Open } from "../src/workbook/contract";
import { keepsToLimits } from "../src/workbook/contract-limits";
import { keepsToSheets } from "../src/workbook/contract-sheets";
import type { Excel } from "./excel/excel";
import { excelInBrowser } from "./excel/in-browser";
import { remoteWorkbook } from "./remote-workbook";

/** What the port promises, through unmodified office.js. */
const openExcel = excelInBrowser();

let script: string;

beforeAll(async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: 'import { excelWorkbook } from "./excel-workbook"; globalThis.port = excelWorkbook();',
      resolveDir: resolve(__dirname, "../src/excel"),
    },
    bundle: true,
    write: false,
    format: "iife",
  });
  script = outputFiles[0]?.text ?? "";
});

const open: Open = async (given) => {
  const excel = await openExcel();
  await excel.functions.ready;
  await excel.addin.evaluate(script);
  fill(excel, given);
  return remoteWorkbook((call, argument) => excel.run(call, argument));
};

keepsTheContract(open);
keepsToLimits(open);
keepsToSheets(open);

function fill(
  { sheet: view, workbook: { book } }: Excel,
  { cells, selected, isProtected, isHidden, names = [], isManual = false, ...given }: Given,
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
  view.select(selected);
  if (isManual) view.setCalculation("Manual");
  if (isHidden !== undefined) view.hide(isHidden);
  if (isProtected !== undefined) view.protect(isProtected);
}
