import type { FWorkbook, FWorksheet } from "@univerjs/preset-sheets-core";
import { addressesOn } from "../../src/workbook/address";
import type { FormulaCell, FormulaPiece } from "../../src/workbook/port";
import type { StandingCell, TypedCell, TypedPiece } from "../../src/workbook/sending";
import type { Cells } from "./cells";

/** As many at a time as leave the page time to answer its reader. */
const CELLS_AT_A_TIME = 2_000;

/** The port's `formulas`: cells of every sheet, hidden ones too. */
export function formulasOf(
  workbook: FWorkbook,
  cells: Cells,
  signal?: AbortSignal,
): AsyncGenerator<FormulaPiece> {
  return piecesOf(workbook, (sheet, places) => readCells(sheet, places, cells), signal);
}

/** The port's `typedIn`. */
export function typedInOf(
  workbook: FWorkbook,
  cells: Cells,
  signal?: AbortSignal,
): AsyncGenerator<TypedPiece> {
  return piecesOf(workbook, (sheet, places) => readTyped(sheet, places, cells), signal);
}

/** The port's `readSheet`. */
export async function* rowsOf(
  workbook: FWorkbook,
  cells: Cells,
  name: string,
): AsyncGenerator<readonly (readonly StandingCell[])[]> {
  const sheet = workbook.getSheetByName(name);
  if (sheet === null) return;
  const places = placesIn(sheet);
  const rows = places.reduce((most, [row]) => Math.max(most, row + 1), 0);
  const columns = places.reduce((most, [, column]) => Math.max(most, column + 1), 0);
  const height = Math.max(1, Math.floor(CELLS_AT_A_TIME / Math.max(1, columns)));
  for (let top = 0; top < rows; top += height) {
    yield Array.from({ length: Math.min(height, rows - top) }, (_, down) =>
      Array.from({ length: columns }, (__, right) => {
        const cell = sheet.getRange(top + down, right);
        return {
          formula: cell.getFormula(),
          value: cells.value(sheet, cell),
          numberFormat: cell.getCellStyleData()?.n?.pattern || "General",
        };
      }),
    );
    await new Promise((resolve) => setTimeout(resolve));
  }
}

async function* piecesOf<T>(
  workbook: FWorkbook,
  read: (sheet: FWorksheet, places: readonly Place[]) => T[],
  signal: AbortSignal | undefined,
): AsyncGenerator<{ cells: T[]; done: number; total: number }> {
  const sheets = workbook.getSheets().map((sheet) => ({ sheet, places: placesIn(sheet) }));
  const total = sheets.reduce((sum, { places }) => sum + places.length, 0);
  let done = 0;
  for (const { sheet, places } of sheets) {
    for (let from = 0; from < places.length; from += CELLS_AT_A_TIME) {
      if (signal?.aborted === true) return;
      const piece = places.slice(from, from + CELLS_AT_A_TIME);
      done += piece.length;
      yield { cells: read(sheet, piece), done, total };
      await new Promise((resolve) => setTimeout(resolve));
    }
  }
}

type Place = readonly [row: number, column: number];

/** Where something is stored. */
function placesIn(sheet: FWorksheet): Place[] {
  const places: Place[] = [];
  sheet
    .getSheet()
    .getCellMatrix()
    .forValue((row, column, cell) => {
      if (cell) places.push([row, column]);
      return undefined;
    });
  return places;
}

function readCells(sheet: FWorksheet, places: readonly Place[], cells: Cells): FormulaCell[] {
  const addressOf = addressesOn(sheet.getSheetName());
  return places.flatMap(([row, column]) => {
    const cell = sheet.getRange(row, column);
    const formula = cell.getFormula();
    if (formula === "") return [];
    return [{ address: addressOf(row, column), formula, value: cells.value(sheet, cell) }];
  });
}

function readTyped(sheet: FWorksheet, places: readonly Place[], cells: Cells): TypedCell[] {
  const addressOf = addressesOn(sheet.getSheetName());
  return places.flatMap(([row, column]) => {
    const cell = sheet.getRange(row, column);
    const value = cell.getFormula() === "" ? cells.own(sheet, cell) : null;
    return value === null ? [] : [{ address: addressOf(row, column), value }];
  });
}
