import {
  BooleanNumber,
  VerticalAlign,
  WrapStrategy,
  type ICellData,
  type IWorksheetData,
} from "@univerjs/core";
import type { FWorkbook } from "@univerjs/preset-sheets-core";
import { addressesOn } from "../../src/workbook/address";
import type { ReportCell, ReportSheet } from "../../src/workbook/sharing/report-sheet";
import { styles } from "../../src/workbook/sheet-model";
import { freeSheetName } from "../../src/workbook/sheet-name";
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
  removeReport(workbook, mark);
  workbook.insertSheet(name, { index, sheet: dataOf(report) });
  markArea(workbook, mark, addressesOn(name)(0, 0));
  return name;
}

/** The port's `removeReport`. */
export function removeReport(workbook: FWorkbook, mark: string): void {
  const marked = markedSheet(workbook, mark);
  for (const defined of workbook.getDefinedNames()) if (defined.getName() === mark) defined.delete();
  const sheet = marked === undefined ? null : workbook.getSheetBySheetId(marked);
  if (sheet !== null) workbook.deleteSheet(sheet);
}

/** Links are not clickable in the workbench: it does without that part of Univer. */
function dataOf({ columnWidths, rows, merged, headingRow }: ReportSheet): Partial<IWorksheetData> {
  return {
    ...sheetDefaults,
    rowCount: Math.max(sheetDefaults.rowCount, rows.length + 20),
    showGridlines: BooleanNumber.FALSE,
    freeze: { xSplit: 0, ySplit: headingRow, startRow: headingRow, startColumn: -1 },
    columnData: Object.fromEntries(columnWidths.map((w, column) => [column, { w }])),
    rowData: Object.fromEntries(
      rows.flatMap(({ height: h }, row) => (h === undefined ? [] : [[row, { h }]])),
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

function cellOf({ content, look, format }: ReportCell, wraps: boolean): ICellData {
  return {
    ...valueCell(content),
    s: {
      ...styleOf(styles[look]),
      ...(format !== undefined && { n: { pattern: format } }),
      ...(wraps && { tb: WrapStrategy.WRAP, vt: VerticalAlign.TOP }),
    },
  };
}
