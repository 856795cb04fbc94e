import type { Progress } from "../editing";
import { callingCells, type FoundCell } from "../calling-cells";
import { pacing } from "../pace";
import { namesOf, type Names } from "../names";
import type { CellValue, Workbook } from "../port";
import type { Surroundings } from "../resolve";
import { dependence } from "./dependence";

/** All cells of a workbook that call us, with what is needed to say what they come to under any release. */
export interface Audit {
  /** In the order of the sheets. */
  readonly cells: readonly FoundCell[];
  readonly around: Surroundings;
}

/** Rejects with the signal's reason when that is aborted. */
export async function audit(
  workbook: Pick<Workbook, "formulas" | "readCells" | "names">,
  patience: Progress,
): Promise<Audit> {
  const names: Names = namesOf(await workbook.names(patience));
  const cells: FoundCell[] = [];
  const figures = new Map<string, FoundCell>();
  const others = new Map<string, string>();
  const columns = new Set<string>();
  const pause = pacing();
  let values: ReadonlyMap<string, CellValue> = new Map();
  for await (const piece of callingCells(workbook, names, patience.signal)) {
    for (const cell of piece.cells) {
      cells.push(cell);
      figures.set(cell.address, cell);
    }
    for (const { address, formula } of piece.read) {
      columns.add(address.replace(/\d+$/, ""));
      if (!figures.has(address)) others.set(address, formula);
      const rest = pause();
      if (rest !== undefined) await rest;
    }
    values = piece.values;
    patience.progress?.(piece.done, piece.total);
  }
  patience.signal?.throwIfAborted();
  return {
    cells,
    around: {
      names,
      valueAt: (address) => values.get(address) ?? null,
      figureAt: (address) => figures.get(address),
      isComputed: dependence({ figures, others, columns, names }),
    },
  };
}
