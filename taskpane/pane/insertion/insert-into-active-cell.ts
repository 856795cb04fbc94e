import type { Release } from "../../../src/figures/release";
import type { Patience } from "../../../src/workbook/editing";
import { explainCell } from "../../../src/workbook/explain";
import { insertFormula } from "../../../src/workbook/insert-formula";
import type { Workbook } from "../../../src/workbook/port";
import { knownOutcome } from "./known-outcome";
import type { Written } from "./use-insertion";

/** Writes a call into the cell that is selected then, if that is empty and can be written. */
export async function insertIntoActiveCell(
  workbook: Workbook,
  release: Release,
  call: string,
  patience: Patience,
): Promise<Written> {
  const { address } = await workbook.selectedCell(patience);
  const [explanation] = await explainCell(workbook, { address, formula: `=${call}` }, release);
  const outcome = explanation && knownOutcome(explanation.answer);
  const done = await insertFormula(workbook, { address, call, outcome, mayReplace: false }, patience);
  const isThere = done.kind === "occupied" && done.cell.formula === `=${call}`;
  return isThere ? { kind: "done before", address, formula: done.cell.formula } : done;
}
