import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  type ICellData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
} from "@univerjs/core";
import { deserializeRangeWithSheet } from "@univerjs/preset-sheets-core";
import {
  lineColor,
  styles,
  type ModelCell,
  type SheetModel,
  type Style,
} from "../../src/workbook/sheet-model";

const color = (rgb: string) => ({ rgb });
const line = { s: BorderStyleTypes.THIN, cl: color(lineColor) };

export function styleOf({ bold, size, color: rgb, line: side }: Style): IStyleData {
  return {
    ...(bold === true && { bl: BooleanNumber.TRUE }),
    ...(size !== undefined && { fs: size }),
    ...(rgb !== undefined && { cl: color(rgb) }),
    ...(side !== undefined && { bd: side === "above" ? { t: line } : { b: line } }),
  };
}

export const sheetDefaults = {
  rowCount: 200,
  columnCount: 26,
  defaultRowHeight: 20,
  defaultStyle: { ff: "Segoe UI, system-ui, sans-serif", fs: 10, vt: VerticalAlign.MIDDLE },
};

/** The workbook that Univer opens: the model, and an empty sheet to work on. */
export function workbookOf(model: SheetModel): Partial<IWorkbookData> {
  return {
    id: "workbench",
    name: "Rare Earth Figures",
    sheetOrder: ["model", "empty"],
    sheets: {
      model: { ...sheetOf(model), id: "model", name: model.name },
      empty: { ...sheetDefaults, id: "empty", name: "Sheet2" },
    },
  };
}

/** What Univer makes a sheet from. */
export function sheetOf(model: SheetModel): Partial<IWorksheetData> {
  return {
    ...sheetDefaults,
    showGridlines: BooleanNumber.FALSE,
    columnData: Object.fromEntries(model.columnWidths.map((w, column) => [column, { w }])),
    rowData: Object.fromEntries(Object.entries(model.rowHeights).map(([row, h]) => [Number(row) - 1, { h }])),
    mergeData: model.merged.map(rangeOf),
    cellData: cellsOf(model),
  };
}

function cellsOf({ cells }: SheetModel): Record<number, Record<number, ICellData>> {
  const rows: Record<number, Record<number, ICellData>> = {};
  for (const [address, cell] of Object.entries(cells)) {
    const { startRow, startColumn } = rangeOf(address);
    (rows[startRow] ??= {})[startColumn] = cellOf(cell);
  }
  return rows;
}

export function rangeOf(address: string) {
  const { startRow, startColumn, endRow, endColumn } = deserializeRangeWithSheet(address).range;
  return { startRow, startColumn, endRow, endColumn };
}

function cellOf({ content, look, format, align }: ModelCell): ICellData {
  const s: IStyleData = styleOf(styles[look]);
  if (format !== undefined) s.n = { pattern: format };
  if (align !== undefined) s.ht = align === "left" ? HorizontalAlign.LEFT : HorizontalAlign.RIGHT;
  if (content === null) return { s };
  return typeof content === "string" && content.startsWith("=") ? { f: content, s } : { v: content, s };
}
