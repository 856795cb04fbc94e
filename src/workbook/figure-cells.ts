import type { Release } from "../figures/release";
import { explainCells, type Explanation } from "./explain";
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

/** Cells explained without a pause: few enough that a click is answered in between. */
const AT_A_TIME = 500;

/**
 * Every cell of a workbook that calls a function of ours, in pieces as they are found. Ends early when the signal is
 * aborted.
 */
export async function* figureCells(
  workbook: Pick<Workbook, "formulas" | "readCells">,
  release: Release,
  signal?: AbortSignal,
): AsyncGenerator<FigureCells> {
  let read = 0;
  for await (const { cells, done, total } of workbook.formulas(signal)) {
    const calling = cells.filter(({ formula }) => mayCall(formula));
    for (let from = 0; from < calling.length; from += AT_A_TIME) {
      const some = calling.slice(from, from + AT_A_TIME);
      const explained = await explainCells(workbook, some, release);
      if (signal?.aborted === true) return;
      const found = some.flatMap((cell, index) => {
        const explanations = explained[index] ?? [];
        return explanations.length > 0 ? [{ ...cell, explanations }] : [];
      });
      if (found.length > 0) yield { cells: found, done: read, total };
      await pause();
    }
    read = done;
    yield { cells: [], done, total };
  }
}

/** Quick to say no: most formulas of a model call nothing of ours. */
function mayCall(formula: string): boolean {
  return /\bre\.|_re_/i.test(formula);
}

/** Lets the page answer its reader. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
