import type { Release } from "../../src/figures/release";
import { addressesOn, onSheetOf, splitAddress } from "../../src/workbook/address";
import { mayCall } from "../../src/workbook/formula/calls-in";
import { memoryWorkbook, type MemoryCell, type MemoryWorkbook } from "../../src/workbook/memory-workbook";
import type { ModelCell, SheetModel } from "../../src/workbook/sheet-model";
import { calculator, isError } from "./calculate";
import { formulaOf } from "./formula";

/** A model in a workbook that is kept in memory and calculates, and how many of its cells call a function of ours. */
export async function calculated(
  model: SheetModel,
  release: Release,
): Promise<{ readonly workbook: MemoryWorkbook; readonly figures: number }> {
  const first = addressesOn(model.name)(0, 0);
  const rowsAt = calculator(model.cells, release);
  const cells = Object.entries(model.cells).map(([address, cell]): [string, MemoryCell] => [
    onSheetOf(address, first),
    memoryCell(cell),
  ]);
  const workbook = memoryWorkbook(Object.fromEntries(cells), onSheetOf(model.selected, first));
  workbook.calculates = ({ address }) =>
    rowsAt(splitAddress(address).cell).map((row) =>
      row.map((value) => (isError(value) ? value.error : value)),
    );
  await workbook.recalculate(cells.map(([address]) => address));
  const figures = cells.filter(([, { formula = "" }]) => mayCall(formula)).length;
  return { workbook, figures };
}

function memoryCell(cell: ModelCell): MemoryCell {
  const formula = formulaOf(cell);
  return {
    ...(formula === undefined ? { value: cell.content } : { formula }),
    ...(cell.format !== undefined && { numberFormat: cell.format }),
  };
}
