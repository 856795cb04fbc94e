import {
  BooleanNumber,
  VerticalAlign,
  WrapStrategy,
  type ICellData,
  type IWorksheetData,
} from "@univerjs/core";
import type { FWorkbook } from "@univerjs/preset-sheets-core";
import { addressesOn } from "../../src/workbook/address";
import type { ReportCell, ReportRow, ReportSheet } from "../../src/workbook/sharing/sources/report-sheet";
import { styles } from "../../src/workbook/sheet-model";
import { freeSheetName } from "../../src/workbook/sheet-name";
import { customOf } from "./links";
import { markArea, markedSheet } from "./marks";
import { valueCell } from "./cell-values";
import { rangeOf, sheetDefaults, styleOf } from "./sheet";

/** The port's `writeReport`: the sheet that was there makes room for one in its place. */
export function writeReport(workbook: FWorkbook, report: ReportSheet, mark: string): string {
  const names = () => workbook.getSheets().map((sheet) => sheet.getSheetName());
  const marked = markedSheet(workbook, mark);
  const before = marked === undefined ? null : workbook.getSheetBySheetId(marked);
  const name = before?.getSheetName() ?? freeSheetName(report.name, names());
  const index = before?.getIndex() ?? names().length;
  const shown = workbook.getActiveSheet();
  removeReport(workbook, mark);
  workbook.insertSheet(name, { index, sheet: dataOf(report) });
  markArea(workbook, mark, addressesOn(name)(0, 0));
  // Univer shows what it inserts.
  if (shown.getSheetId() !== marked) workbook.setActiveSheet(shown);
  return name;
}

/** The port's `removeReport`. */
export function removeReport(workbook: FWorkbook, mark: string): void {
  const marked = markedSheet(workbook, mark);
  for (const defined of workbook.getDefinedNames()) if (defined.getName() === mark) defined.delete();
  const sheet = marked === undefined ? null : workbook.getSheetBySheetId(marked);
  if (sheet !== null) workbook.deleteSheet(sheet);
}

function dataOf({ columnWidths, rows, merged, headingRow }: ReportSheet): Partial<IWorksheetData> {
  return {
    ...sheetDefaults,
    rowCount: Math.max(sheetDefaults.rowCount, rows.length + 20),
    showGridlines: BooleanNumber.FALSE,
    freeze: { xSplit: 0, ySplit: headingRow, startRow: headingRow, startColumn: -1 },
    columnData: Object.fromEntries(columnWidths.map((w, column) => [column, { w }])),
    rowData: Object.fromEntries(
      rows.map((row, at) => [at, { h: row.height ?? heightOf(row, columnWidths) }]),
    ),
    mergeData: merged.map(rangeOf),
    cellData: Object.fromEntries(
      rows.map(({ cells, wraps = false }, row) => [
        row,
        Object.fromEntries(
          cells.flatMap((cell, column) => (cell === null ? [] : [[column, cellOf(cell, wraps)]])),
        ),
      ]),
    ),
  };
}

/** About how wide a letter and how high a line is: Univer fits only the rows of the sheet that it shows. */
const LETTER = 7;
const LINE = 20;
/** How wide Univer makes a column of which nothing is said. */
const USUAL_WIDTH = 88;

function heightOf({ cells, wraps = false }: ReportRow, widths: readonly number[]): number {
  const lines = cells.map((cell, column) =>
    Math.ceil((String(cell?.content ?? "").length * LETTER) / (widths[column] ?? USUAL_WIDTH)),
  );
  return wraps ? Math.max(1, ...lines) * LINE : LINE;
}

function cellOf({ content, look, format, link }: ReportCell, wraps: boolean): ICellData {
  return {
    ...valueCell(content),
    ...(link !== undefined && { custom: customOf(link) }),
    s: {
      ...styleOf(styles[look]),
      ...(link !== undefined && { ul: { s: BooleanNumber.TRUE } }),
      ...(format !== undefined && { n: { pattern: format } }),
      ...(wraps && { tb: WrapStrategy.WRAP, vt: VerticalAlign.TOP }),
    },
  };
}
