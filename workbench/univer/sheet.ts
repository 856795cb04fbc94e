import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type ICellData,
  type IStyleData,
  type IWorkbookData,
} from "@univerjs/core";
import { deserializeRangeWithSheet } from "@univerjs/preset-sheets-core";
import type { Look, Model, ModelCell } from "../model";

const color = (rgb: string) => ({ rgb });
const line = (rgb: string) => ({ s: BorderStyleTypes.THIN, cl: color(rgb) });

const blue = color("#0b46c5");
const green = color("#0b6b3a");
const grey = color("#5c5c5c");
const headed: IStyleData = { bl: BooleanNumber.TRUE, bd: { b: line("#8a8a8a") } };

const looks: Readonly<Record<Look, IStyleData>> = {
  title: { bl: BooleanNumber.TRUE, fs: 14 },
  note: { cl: grey, fs: 9 },
  heading: headed,
  "column heading": { ...headed, cl: grey },
  label: {},
  input: { cl: blue },
  figure: { cl: green },
  calculation: {},
  result: { bl: BooleanNumber.TRUE, bd: { t: line("#8a8a8a") } },
  source: { cl: green, fs: 9, tb: WrapStrategy.WRAP },
};

const sheetDefaults = {
  rowCount: 200,
  columnCount: 26,
  defaultRowHeight: 20,
  defaultStyle: { ff: "Segoe UI, system-ui, sans-serif", fs: 10, vt: VerticalAlign.MIDDLE },
};

/** The workbook that Univer opens: the model, and an empty sheet to work on. */
export function workbookOf(model: Model): Partial<IWorkbookData> {
  return {
    id: "workbench",
    name: "Rare Earth Figures",
    sheetOrder: ["model", "empty"],
    sheets: {
      model: {
        ...sheetDefaults,
        id: "model",
        name: model.name,
        showGridlines: BooleanNumber.FALSE,
        columnData: Object.fromEntries(model.columnWidths.map((w, column) => [column, { w }])),
        rowData: Object.fromEntries(
          Object.entries(model.rowHeights).map(([row, h]) => [Number(row) - 1, { h }]),
        ),
        mergeData: model.merged.map(rangeOf),
        cellData: cellsOf(model),
      },
      empty: { ...sheetDefaults, id: "empty", name: "Sheet2" },
    },
  };
}

function cellsOf({ cells }: Model): Record<number, Record<number, ICellData>> {
  const rows: Record<number, Record<number, ICellData>> = {};
  for (const [address, cell] of Object.entries(cells)) {
    const { startRow, startColumn } = rangeOf(address);
    (rows[startRow] ??= {})[startColumn] = cellOf(cell);
  }
  return rows;
}

function rangeOf(address: string) {
  const { startRow, startColumn, endRow, endColumn } = deserializeRangeWithSheet(address).range;
  return { startRow, startColumn, endRow, endColumn };
}

function cellOf({ content, look, format, align }: ModelCell): ICellData {
  const s: IStyleData = { ...looks[look] };
  if (format !== undefined) s.n = { pattern: format };
  if (align !== undefined) s.ht = align === "left" ? HorizontalAlign.LEFT : HorizontalAlign.RIGHT;
  if (content === null) return { s };
  return typeof content === "string" && content.startsWith("=") ? { f: content, s } : { v: content, s };
}
