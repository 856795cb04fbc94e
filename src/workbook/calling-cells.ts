import { readReferences } from "./explain";
import { callsIn, mayCall } from "./formula/calls-in";
import type { Names } from "./names";
import { pacing } from "./pace";
import type { CellValue, FormulaCell, Workbook } from "./port";
import type { CallingCell } from "./resolve";

/** A cell that calls a function of ours, itself or through a name. */
export interface FoundCell extends FormulaCell, CallingCell {
  /** The formula of the name through which it calls; left out where it uses none. */
  readonly byName?: string;
}

export interface FoundCells {
  readonly cells: readonly FoundCell[];
  /** All cells with a formula among which they were found. */
  readonly read: readonly FormulaCell[];
  /** The values of the cells that their calls and those before refer to, by address. */
  readonly values: ReadonlyMap<string, CellValue>;
  /** Cells of the workbook read so far, and how many there are. */
  readonly done: number;
  readonly total: number;
}

/**
 * Every cell of a workbook that calls a function of ours, piece by piece, with the values that its calls refer to.
 * Ends early when the signal is aborted.
 */
export async function* callingCells(
  workbook: Pick<Workbook, "formulas" | "readCells">,
  names: Names,
  signal?: AbortSignal,
): AsyncGenerator<FoundCells> {
  const pause = pacing();
  const values = new Map<string, CellValue>();
  for await (const { cells: read, done, total } of workbook.formulas(signal)) {
    const cells: FoundCell[] = [];
    for (const cell of read) {
      const found = calling(cell, names);
      if (found !== undefined) cells.push(found);
      const rest = pause();
      if (rest !== undefined) await rest;
    }
    await readReferences(workbook, cells, names, values);
    if (signal?.aborted === true) return;
    yield { cells, read, values, done, total };
  }
}

function calling(cell: FormulaCell, names: Names): FoundCell | undefined {
  const calls = mayCall(cell.formula) ? callsIn(cell.formula) : [];
  const byName = names.callingIn(cell.formula, cell.address);
  if (calls.length === 0 && byName === undefined) return undefined;
  return { ...cell, calls, ...(byName !== undefined && { byName }) };
}
