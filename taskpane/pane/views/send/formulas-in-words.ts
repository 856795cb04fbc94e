import type { PlannedCell } from "../../../../src/workbook/sharing/sharing";
import { messages } from "../../messages";
import { counted } from "../../wording/counted";

/** "24 formulas", and where some of them fill more than their cell how many cells those are. */
export function formulasInWords(cells: readonly PlannedCell[]): string {
  const formulas = counted(cells.length, messages.send.formulas);
  const filled = cells.reduce((sum, { fills }) => sum + fills, 0);
  if (filled === cells.length) return formulas;
  return messages.send.filling(formulas, counted(filled, messages.send.cells));
}
