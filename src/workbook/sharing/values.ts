import { cellError } from "../cell-error";
import type { Written } from "../resolve";
import { callsIn } from "../formula/calls-in";
import type { CellValue, FormulaCell } from "../port";
import type { Block, Kept } from "./kept";
import { obstacleInWords, type NotPossible, type Obstacle } from "./obstacle";
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

/** A block of values to write from a cell on. The values go in as `asTyped` says, then the formats, which reinterpret nothing. */
export interface Replacement {
  readonly address: string;
  readonly block: Block;
}

export interface InValues {
  readonly write: readonly Replacement[];
  /** To be put away in the workbook before anything is written. */
  readonly keep: readonly Kept[];
  readonly notPossible: readonly NotPossible[];
}

/**
 * How the cells among these that call a function of ours are replaced by the values that they show. A spill is replaced
 * whole or not at all. `others` are the formulas and names of the workbook that may refer to a spill (A1#): they would
 * break, so that what they refer to stays.
 */
export function inValues(cells: readonly LiveCell[], others: readonly Written[] = []): InValues {
  const calling = new Map(
    cells.filter(({ formula }) => callsIn(formula).length > 0).map((cell) => [cell.address, cell]),
  );
  const refused = new Map<string, string>();
  for (const [address, cell] of calling) {
    const why = hindrance(cell);
    if (why !== undefined) refused.set(address, why);
  }
  refuseSpillsInUse(calling, [...calling.values(), ...others], refused);

  const possible = [...calling.values()].filter(({ address }) => !refused.has(address));
  return {
    write: possible.map(replacement),
    keep: possible.map(({ address, formula, block, shownFormat }) => ({
      address,
      formula,
      block,
      ...(shownFormat !== undefined && { shownFormat }),
    })),
    notPossible: [...refused].map(([address, why]) => ({ address, why })),
  };
}

/** Errors that are a result like another; the rest say that there is none yet, or that the cell is damaged. */
const results = new Set(["#N/A", "#VALUE!", "#REF!", "#DIV/0!", "#NULL!", "#NUM!"]);

function hindrance({ value, block, obstacle }: LiveCell): string | undefined {
  if (obstacle !== undefined) return obstacleInWords(obstacle);
  const shown: readonly CellValue[] = [value, ...block.flat().map((held) => held.value)];
  const error = shown.map(cellError).find((found) => found !== undefined && !results.has(found));
  if (error === undefined) return undefined;
  return `It shows ${error}, which is no result. Repair it or let it be calculated first.`;
}

/** A formula that stays and refers to a spill keeps it; that one in turn keeps the spills that it refers to. */
function refuseSpillsInUse(
  calling: ReadonlyMap<string, LiveCell>,
  readers: readonly Written[],
  refused: Map<string, string>,
): void {
  const reading = readers.flatMap((reader) => {
    const spills = spillReferences(reader).filter((address) => calling.has(address));
    return spills.map((spill) => ({ reader: reader.address, spill }));
  });
  for (let found = true; found;) {
    found = false;
    for (const { reader, spill } of reading) {
      const stays = !calling.has(reader) || refused.has(reader);
      if (!stays || refused.has(spill)) continue;
      refused.set(spill, `${reader} refers to all that it fills, and would become #REF!. Change that first.`);
      found = true;
    }
  }
}

function replacement({ address, block, shownFormat }: LiveCell): Replacement {
  return { address, block: asShown(block, shownFormat) };
}

/** With the format in which a card showed itself, where a cell has none of its own. */
export function asShown(block: Block, shownFormat: string | undefined): Block {
  if (shownFormat === undefined) return block;
  return block.map((row) =>
    row.map((held) => (held.numberFormat === "General" ? { ...held, numberFormat: shownFormat } : held)),
  );
}
