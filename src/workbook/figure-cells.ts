import type { Release } from "../figures/release";
import { callingCells } from "./calling-cells";
import { explain, type Explanation } from "./explain";
import { namesOf } from "./names";
import { pacing } from "./pace";
import type { FormulaCell, Workbook } from "./port";

/** A cell that calls a function of ours, with what each of its calls comes to. */
export interface FigureCell extends FormulaCell {
  readonly explanations: readonly Explanation[];
}

export interface FigureCells {
  readonly cells: readonly FigureCell[];
  /** Cells of the workbook read so far, and how many there are. */
  readonly done: number;
  readonly total: number;
}

/**
 * Every cell of a workbook that calls a function of ours, in pieces as they are found. Ends early when the signal is
 * aborted.
 */
export async function* figureCells(
  workbook: Pick<Workbook, "formulas" | "readCells" | "names">,
  release: Release,
  signal?: AbortSignal,
): AsyncGenerator<FigureCells> {
  const pause = pacing();
  const names = namesOf(await workbook.names(signal === undefined ? {} : { signal }));
  for await (const { cells: found, values, done, total } of callingCells(workbook, names, signal)) {
    const valueAt = (address: string) => values.get(address) ?? null;
    const cells: FigureCell[] = [];
    for (const cell of found) {
      const explanations = explain(cell, { names, valueAt }, release);
      const { address, formula, value } = cell;
      if (explanations.length > 0) cells.push({ address, formula, value, explanations });
      const rest = pause();
      if (rest !== undefined) await rest;
    }
    yield { cells, done, total };
  }
}
