import type { Recalculation } from "./calculation";
import { callingCells, type FoundCell } from "./calling-cells";
import { namesOf } from "./names";
import type { Workbook } from "./port";

type Calculating = Pick<Workbook, "formulas" | "readCells" | "names" | "recalculate">;

/** Has cells that call a function of ours calculated again, wherever they are: all, or those that are chosen. */
export async function calculateAgain(
  workbook: Calculating,
  isChosen: (cell: FoundCell) => boolean = () => true,
): Promise<Recalculation> {
  const names = namesOf(await workbook.names());
  let recalculation: Recalculation = "calculated";
  for await (const { cells } of callingCells(workbook, names)) {
    const chosen = cells.filter(isChosen).map(({ address }) => address);
    if (chosen.length > 0) recalculation = await workbook.recalculate(chosen);
  }
  return recalculation;
}

/**
 * Whether a cell can hold an answer that was given before the workbook had been read. One that is nothing but a call, and
 * shows a figure, cannot; in a longer formula the error may be hidden.
 */
export function mayBeUnread({ calls, value }: FoundCell): boolean {
  return value === "#N/A" || !calls.some(({ isWholeCell }) => isWholeCell);
}
