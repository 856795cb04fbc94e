import { whyLeft } from "../../../messages/sharing/left";
import { cellError } from "../../cell-error";
import type { Written } from "../../resolve";
import { mayCall } from "../../formula/calls-in";
import { forEachPaced } from "../../pace";
import type { CellValue, FormulaCell } from "../../port";
import type { Block, Kept } from "./kept";
import { obstacleInWords, type NotPossible, type Obstacle } from "../obstacle";
import { spillReferences } from "./spill-references";

/** A cell with a formula and everything that its replacement by values depends on. */
export interface LiveCell extends FormulaCell {
  /** What it fills, row by row from the cell itself on, with the number formats that the cells have: all of a spill. */
  readonly block: Block;
  /** The number format in which a value with a card shows itself in a cell that has none of its own. */
  readonly shownFormat?: string;
  /** What stands in the way of writing to any cell of the block. */
  readonly obstacle?: Obstacle;
}

export interface InValues {
  /** What is replaced, to be put away in the workbook before anything is written. */
  readonly keep: readonly Kept[];
  readonly notPossible: readonly NotPossible[];
}

/**
 * How the cells among these that call a function of ours are replaced by the values that they show. A spill is replaced
 * whole or not at all. `others` are the formulas and names of the workbook that may refer to a spill (A1#): they would
 * break, so that what they refer to stays.
 */
export async function inValues(
  cells: readonly LiveCell[],
  others: readonly Written[] = [],
): Promise<InValues> {
  const calling = new Map<string, LiveCell>();
  const refused = new Map<string, string>();
  await forEachPaced(cells, (cell) => {
    if (!mayCall(cell.formula)) return;
    calling.set(cell.address, cell);
    const why = hindrance(cell);
    if (why !== undefined) refused.set(cell.address, why);
  });
  await refuseSpillsInUse(calling, others, refused);

  const keep: Kept[] = [];
  await forEachPaced(calling.values(), ({ address, formula, block, shownFormat }) => {
    if (refused.has(address)) return;
    keep.push({ address, formula, block, ...(shownFormat !== undefined && { shownFormat }) });
  });
  return { keep, notPossible: [...refused].map(([address, why]) => ({ address, why })) };
}

/** Errors that are a result like another; the rest say that there is none yet, or that the cell is damaged. */
const results = new Set(["#N/A", "#VALUE!", "#REF!", "#DIV/0!", "#NULL!", "#NUM!"]);

function hindrance({ value, block, obstacle }: LiveCell): string | undefined {
  if (obstacle !== undefined) return obstacleInWords(obstacle);
  const shown: readonly CellValue[] = [value, ...block.flat().map((held) => held.value)];
  const error = shown.map(cellError).find((found) => found !== undefined && !results.has(found));
  if (error === undefined) return undefined;
  return whyLeft.noResult(error);
}

/** A formula that stays and refers to a spill keeps it; that one in turn keeps the spills that it refers to. */
async function refuseSpillsInUse(
  calling: ReadonlyMap<string, LiveCell>,
  others: readonly Written[],
  refused: Map<string, string>,
): Promise<void> {
  const spillsOf = (reader: Written) => spillReferences(reader).filter((address) => calling.has(address));
  const staying: Written[] = [];
  await forEachPaced(others, (reader) => {
    if (!calling.has(reader.address)) staying.push(reader);
  });
  for (const address of refused.keys()) staying.push(calling.get(address) ?? { address, formula: "" });
  for (let reader = staying.pop(); reader !== undefined; reader = staying.pop()) {
    for (const spill of spillsOf(reader)) {
      const cell = calling.get(spill);
      if (cell === undefined || refused.has(spill)) continue;
      refused.set(spill, whyLeft.spillInUse(reader.address));
      staying.push(cell);
    }
  }
}

/** With the format in which a card showed itself, where a cell has none of its own. */
export function asShown(block: Block, shownFormat: string | undefined): Block {
  if (shownFormat === undefined) return block;
  return block.map((row) =>
    row.map((held) => (held.numberFormat === "General" ? { ...held, numberFormat: shownFormat } : held)),
  );
}
