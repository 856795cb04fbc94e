import ExcelJS from "exceljs";

/** A cell of a file as an independent reader finds it. */
export interface FileCell {
  /** As it is stored, without the "=". */
  readonly formula?: string;
  /** Of a formula what is stored beside it; an error is its text, a date its number. */
  readonly value: string | number | boolean;
  readonly numberFormat: string;
}

/** By address: "Example!C12". */
export type FileCells = ReadonlyMap<string, FileCell>;

export async function readFile(file: string): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(file);
  return workbook;
}

/** Every cell that holds something. */
export function cellsIn(workbook: ExcelJS.Workbook): FileCells {
  const cells = new Map<string, FileCell>();
  for (const sheet of workbook.worksheets) {
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        if (cell.isMerged && cell.master.address !== cell.address) return;
        const { formula } = cell;
        cells.set(`${sheet.name}!${cell.address}`, {
          ...(formula !== undefined && { formula }),
          value: plain(cell),
          numberFormat: cell.numFmt ?? "General",
        });
      }),
    );
  }
  return cells;
}

/** What this reader makes of an error in a cell with a date's format. */
export const NO_DATE = "no date";

/** It takes numbers in a date's format for dates, and gives texts with a link as objects. */
function plain(cell: ExcelJS.Cell): FileCell["value"] {
  const value: ExcelJS.CellValue = cell.formula === undefined ? cell.value : cell.result;
  if (value instanceof Date) {
    const time = value.getTime();
    return Number.isNaN(time) ? NO_DATE : time / 86_400_000 + 25_569;
  }
  if (value === null || typeof value !== "object") return value ?? "";
  return "error" in value ? value.error : cell.text;
}
