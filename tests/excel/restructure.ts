import type { Calculator } from "./calculation/calculator";
import { withCellsMoved, withSheetRenamed } from "./calculation/references";
import { wholeSheet, type Area } from "./model/area";
import type { Cell } from "./model/cell";
import type { Sheet } from "./model/sheet";
import type { Workbook } from "./model/workbook";

/** A workbook whose sheets and rows get another place or name. */
interface Restructured {
  readonly book: Workbook;
  readonly calculator: Calculator;
}

/** Formulas and names speak of the sheet by its new name from then on. */
export function renameSheet(workbook: Restructured, sheet: Sheet, name: string): void {
  const { book } = workbook;
  const before = sheet.name;
  if (name.toLowerCase() !== before.toLowerCase()) book.checkSheetName(name);
  sheet.name = name;
  rewrite(workbook, (formula) => withSheetRenamed(formula, before, name));
}

/** What lies below moves down, and formulas and names mean the same cells as before. */
export function insertRows(workbook: Restructured, sheet: Sheet, at: number, count: number): void {
  const { book, calculator } = workbook;
  const moved = (area: Area): Area => ({
    ...area,
    top: area.top >= at ? area.top + count : area.top,
    bottom: area.bottom >= at ? area.bottom + count : area.bottom,
  });
  const below = [...sheet.touched({ ...wholeSheet, top: at })].filter(
    (cell) => cell.spilledFrom === undefined,
  );
  const contents = below.map((cell) => ({ ...cell }));
  for (const cell of below) {
    calculator.setFormula(cell, undefined);
    Object.assign(cell, { value: null, numberFormat: "General" });
    calculator.changed(cell);
  }
  sheet.merged = sheet.merged.map(moved);
  for (const table of book.tables) if (table.sheet === sheet) table.area = moved(table.area);
  for (const { row, column, value, formula, numberFormat } of contents) {
    const cell = sheet.touch(row + count, column);
    Object.assign(cell, { value, numberFormat });
    calculator.setFormula(cell, formula);
    calculator.changed(cell);
  }
  rewrite(workbook, (formula, own) =>
    withCellsMoved(formula, own, sheet.name, (range) => ({
      ...range,
      ...(typeof range.top === "number" && range.top >= at && { top: range.top + count }),
      ...(typeof range.bottom === "number" && range.bottom >= at && { bottom: range.bottom + count }),
    })),
  );
}

/** Changes the formulas of all cells and names; each is given with the name of the sheet that it stands on. */
function rewrite({ book, calculator }: Restructured, change: (formula: string, own: string) => string): void {
  for (const cell of book.sheets.flatMap(formulaCells)) {
    const before = cell.formula ?? "";
    const formula = change(before, cell.sheet.name);
    if (formula !== before) calculator.setFormula(cell, formula);
  }
  for (const name of book.names) name.formula = change(name.formula, name.sheet?.name ?? "");
  calculator.readAgain();
}

function formulaCells(sheet: Sheet): Cell[] {
  return [...sheet.touched(wholeSheet)].filter(({ formula }) => formula !== undefined);
}
