import type { Progress } from "../../editing";
import type { Workbook } from "../../port";
import type { TypedCell } from "../../sending";

/** Every cell that somebody typed into, and the texts that formulas give: labels are often joined from names. */
export async function readCells(workbook: Workbook, patience: Progress): Promise<readonly TypedCell[]> {
  const cells: TypedCell[] = [];
  for await (const piece of workbook.sending.typedIn(patience.signal)) {
    for (const cell of piece.cells) cells.push(cell);
    patience.progress?.(piece.done, piece.total * 2);
  }
  for await (const piece of workbook.formulas(patience.signal)) {
    for (const { address, value } of piece.cells) {
      if (typeof value === "string") cells.push({ address, value });
    }
    patience.progress?.(piece.total + piece.done, piece.total * 2);
  }
  patience.signal?.throwIfAborted();
  return cells;
}
