import { addressesOn, areaOf, onSheetOf, positionOf, splitAddress } from "../../src/workbook/address";
import { cellError } from "../../src/workbook/cell-error";
import { mayCall } from "../../src/workbook/formula/calls-in";
import type { MemoryCell, MemoryWorkbook } from "../../src/workbook/memory-workbook";
import type { CellValue } from "../../src/workbook/port";
import type { ModelCell, SheetModel } from "../../src/workbook/sheet-model";
import { storedFormula } from "./formula";
import type { Sheet, SheetCell, SheetValue } from "./sheet";
import type { CellStyle } from "./styles";

const blank: ModelCell = { content: null, look: "label" };

/** The sheet of a model as a worksheet, with what its cells hold in a workbook by now. */
export async function modelSheet(model: SheetModel, workbook: MemoryWorkbook): Promise<Sheet> {
  const first = addressesOn(model.name)(0, 0);
  const heldAt = (address: string) => workbook.at(onSheetOf(address, first));
  const calling = Object.keys(model.cells).filter((address) => mayCall(heldAt(address).formula));
  const blocks = await workbook.sending.readBlocks(
    calling.map((address) => ({ address: onSheetOf(address, first) })),
  );
  const filled = new Map<string, string>();
  const addresses = new Set(Object.keys(model.cells));
  calling.forEach((address, index) => {
    const { rows } = blocks[index] ?? { rows: [] };
    filled.set(address, areaOf(address, rows.length, rows[0]?.length ?? 1));
    for (const cell of rows.flat()) addresses.add(splitAddress(cell.address).cell);
  });
  return {
    name: model.name,
    columnWidths: model.columnWidths,
    rowHeights: model.rowHeights,
    cells: [...addresses].map((address) => {
      const { row, column } = positionOf(address);
      const held = heldAt(address);
      const style = styleOf(model.cells[address] ?? blank, held);
      return { row, column, style, ...written(held, filled.get(address)) };
    }),
    merged: model.merged,
    links: [],
    selected: model.selected,
  };
}

function styleOf({ look, align }: ModelCell, { numberFormat }: Required<MemoryCell>): CellStyle {
  return {
    look,
    ...(numberFormat !== "General" && { format: numberFormat }),
    ...(align !== undefined && { align }),
  };
}

function written(
  { formula, value, spilledFrom }: Required<MemoryCell>,
  fills: string | undefined,
): Pick<SheetCell, "value" | "formula" | "fills" | "isSpilled"> {
  return {
    value: sheetValue(value),
    ...(formula !== "" && { formula: storedFormula(formula) }),
    ...(fills !== undefined && { fills }),
    ...(spilledFrom !== "" && { isSpilled: true }),
  };
}

function sheetValue(value: CellValue): SheetValue {
  const error = cellError(value);
  return error === undefined ? value : { error };
}
