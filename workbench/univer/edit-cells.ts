import { generateRandomId, type ICellData, type IObjectMatrixPrimitiveType } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { SetRangeValuesCommand, type FWorkbook, type FWorksheet } from "@univerjs/preset-sheets-core";
import { addressesOn, areaOf, overlap, positionOf } from "../../src/workbook/address";
import type { Area, CellToWrite, Size } from "../../src/workbook/editing";
import type { Cells } from "./cells";

/** The port's `readArea`. The workbench protects no sheet and has no tables of its own. */
export function readArea(workbook: FWorkbook, cells: Cells, first: string, size: Size): Area {
  const { row, column } = positionOf(first);
  const sheet = sheetFor(workbook, first);
  const addressOf = addressesOn(sheet.getSheetName());
  const [rows, columns] = [sheet.getMaxRows() - row, sheet.getMaxColumns() - column];
  const whole = areaOf(first, Math.min(size.rows, rows), Math.min(size.columns, columns));
  return {
    isProtected: false,
    obstacles: sheet
      .getMergedRanges()
      .map((merged) => merged.getA1Notation())
      .filter((area) => overlap(area, whole))
      .map((area) => ({ kind: "merged", area })),
    rows: Array.from({ length: Math.min(size.rows, rows) }, (_, down) =>
      Array.from({ length: Math.min(size.columns, columns) }, (__, right) => {
        const cell = sheet.getRange(row + down, column + right);
        return {
          address: addressOf(row + down, column + right),
          formula: cell.getFormula(),
          value: cells.value(sheet, cell),
          numberFormat: cell.getCellStyleData()?.n?.pattern || "General",
        };
      }),
    ),
  };
}

/** The port's `writeCells`: one command for each sheet, all of them one step to undo. */
export function writeCells(api: FUniver, workbook: FWorkbook, cells: readonly CellToWrite[]): void {
  const redoUndoId = generateRandomId();
  const sheets = new Map<string, [FWorksheet, CellToWrite[]]>();
  for (const cell of cells) {
    const sheet = sheetFor(workbook, cell.address);
    const [, written] = sheets.get(sheet.getSheetId()) ?? [sheet, []];
    sheets.set(sheet.getSheetId(), [sheet, [...written, cell]]);
  }
  for (const [subUnitId, [sheet, written]] of sheets) {
    const value = matrixOf(sheet, written);
    api.syncExecuteCommand(SetRangeValuesCommand.id, {
      unitId: workbook.getId(),
      subUnitId,
      value,
      redoUndoId,
    });
  }
}

function matrixOf(sheet: FWorksheet, cells: readonly CellToWrite[]): IObjectMatrixPrimitiveType<ICellData> {
  const rows: Record<number, Record<number, ICellData>> = {};
  for (const { address, formula, numberFormat } of cells) {
    const { row, column } = positionOf(address);
    // Univer takes the formula out of a cell that is given a format alone.
    const kept = sheet.getRange(row, column).getFormula();
    const before = rows[row]?.[column] ?? (kept === "" ? {} : { f: kept });
    (rows[row] ??= {})[column] = {
      ...before,
      ...(formula !== undefined && { f: formula, v: null, si: null, p: null }),
      ...(numberFormat !== undefined && { s: { n: { pattern: numberFormat } } }),
    };
  }
  return rows;
}

function sheetFor(workbook: FWorkbook, address: string): FWorksheet {
  const { sheet: name } = positionOf(address);
  const sheet = name === undefined ? workbook.getActiveSheet() : workbook.getSheetByName(name);
  if (sheet === null) throw new Error(`There is no sheet named "${String(name)}".`);
  return sheet;
}
