import type { Progress } from "../../editing";
import type { Workbook } from "../../port";
import type { TypedCell } from "../../sending";

/** A cell with something in it. Labels are often calculated too, joined from names. */
export interface SheetCell extends TypedCell {
  readonly isCalculated?: true;
}

/** Every cell that somebody typed into, and what formulas give. */
export async function readCells(workbook: Workbook, patience: Progress): Promise<readonly SheetCell[]> {
  const cells: SheetCell[] = [];
  for await (const piece of workbook.sending.typedIn(patience.signal)) {
    for (const cell of piece.cells) cells.push(cell);
    patience.progress?.(piece.done, piece.total * 2);
  }
  for await (const piece of workbook.formulas(patience.signal)) {
    for (const { address, value } of piece.cells) {
      if (value !== null) cells.push({ address, value, isCalculated: true });
    }
    patience.progress?.(piece.total + piece.done, piece.total * 2);
  }
  patience.signal?.throwIfAborted();
  return cells;
}
