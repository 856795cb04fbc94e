import { addressesOn, areaOf, positionOf, splitAddress } from "../../src/workbook/address";
import { findCalls } from "../../src/workbook/formula/find-calls";
import type { ModelCell, SheetModel } from "../../src/workbook/sheet-model";
import type { Rows } from "./calculate";
import type { Sheet, SheetCell, SheetValue } from "./sheet";

const blank: ModelCell = { content: null, look: "label" };

/** A model as a worksheet, its formulas with the values that they come to. */
export function modelSheet(model: SheetModel, rowsAt: (address: string) => Rows): Sheet {
  const spilled = new Map<string, SheetValue>();
  for (const [address, cell] of Object.entries(model.cells)) {
    if (formulaOf(cell) === undefined) continue;
    for (const [at, value] of placed(address, rowsAt(address))) {
      if (at !== address) spilled.set(at, value);
    }
  }
  return {
    name: model.name,
    columnWidths: model.columnWidths,
    rowHeights: model.rowHeights,
    cells: [...new Set([...Object.keys(model.cells), ...spilled.keys()])].map((address) => {
      const cell = model.cells[address] ?? blank;
      const inFile = spilled.has(address)
        ? { value: spilled.get(address) ?? null, isSpilled: true }
        : written(address, cell, rowsAt(address));
      const { look, format, align } = cell;
      const style = {
        look,
        ...(format !== undefined && { format }),
        ...(align !== undefined && { align }),
      };
      const { row, column } = positionOf(address);
      return { row, column, style, ...inFile };
    }),
    merged: model.merged,
    links: [],
    selected: model.selected,
  };
}

/** Every value of a formula with the cell that it comes to stand in. */
function placed(address: string, rows: Rows): [string, SheetValue][] {
  const { row, column } = positionOf(address);
  const addressOf = addressesOn("Sheet");
  return rows.flatMap((line, down) =>
    line.map((value, right): [string, SheetValue] => [
      splitAddress(addressOf(row + down, column + right)).cell,
      value,
    ]),
  );
}

function written(
  address: string,
  cell: ModelCell,
  rows: Rows,
): Pick<SheetCell, "value" | "formula" | "fills"> {
  const value = rows[0]?.[0] ?? null;
  const formula = formulaOf(cell);
  if (formula === undefined) return { value };
  const calls = callsIn(cell);
  const stored = calls.reduceRight(
    (text, { span, name }) =>
      `${text.slice(0, span.start)}_xldudf_RE_${name}${text.slice(text.indexOf("(", span.start))}`,
    formula,
  );
  const fills = areaOf(address, rows.length, rows[0]?.length ?? 1);
  return { value, formula: stored.slice(1), ...(calls.length > 0 && { fills }) };
}

function formulaOf({ content }: ModelCell): string | undefined {
  return typeof content === "string" && content.startsWith("=") ? content : undefined;
}

function callsIn(cell: ModelCell | undefined) {
  return findCalls((cell && formulaOf(cell)) ?? "");
}
