import { generateRandomId, type ICellData, type IObjectMatrixPrimitiveType } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { SetRangeValuesCommand, type FWorkbook, type FWorksheet } from "@univerjs/preset-sheets-core";
import { addressesOn, positionOf } from "../../src/workbook/address";
import type { Area, CellToWrite, Size } from "../../src/workbook/editing";
import type { Cells } from "./cells";

/** The port's `readArea`. The workbench protects no sheet. */
export function readArea(workbook: FWorkbook, cells: Cells, first: string, size: Size): Area {
  const { row, column } = positionOf(first);
  const sheet = sheetFor(workbook, first);
  const addressOf = addressesOn(sheet.getSheetName());
  const [rows, columns] = [sheet.getMaxRows() - row, sheet.getMaxColumns() - column];
  return {
    isProtected: false,
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
  const sheetOf = ({ address }: CellToWrite) => sheetFor(workbook, address).getSheetId();
  for (const subUnitId of new Set(cells.map(sheetOf))) {
    const written = cells.filter((cell) => sheetOf(cell) === subUnitId);
    api.syncExecuteCommand(SetRangeValuesCommand.id, {
      unitId: workbook.getId(),
      subUnitId,
      value: matrixOf(written),
      redoUndoId,
    });
  }
}

function matrixOf(cells: readonly CellToWrite[]): IObjectMatrixPrimitiveType<ICellData> {
  const rows: Record<number, Record<number, ICellData>> = {};
  for (const { address, formula, numberFormat } of cells) {
    const { row, column } = positionOf(address);
    const before = rows[row]?.[column];
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
