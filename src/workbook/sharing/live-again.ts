import { addressesOn, positionOf, splitAddress } from "../address";
import type { FormulaCell } from "../port";
import type { Block, Kept } from "./kept";
import type { NotPossible } from "./obstacle";
import { sameValue } from "./same-value";

/** A formula to enter again: the other cells of its block are emptied first, its formats are written last. */
export interface Entry {
  readonly address: string;
  readonly formula: string;
  /** Number formats of the block, row by row. */
  readonly formats: readonly (readonly string[])[];
}

export interface LiveAgain {
  readonly write: readonly Entry[];
  readonly notPossible: readonly NotPossible[];
  /** What stays kept: the formulas that were not possible. */
  readonly keep: readonly Kept[];
}

/** What a cell holds now; undefined where its sheet is no more or cannot be written to. */
export type Look = (address: string) => Pick<FormulaCell, "formula" | "value"> | undefined;

/**
 * How formulas that were replaced by values are entered again. A cell that somebody has changed since keeps what it
 * holds. `areas` says where the cells of `areasOf` are by now, by sheet: an area that moved or grew no longer has its
 * cells where they were kept, and a formula could come to stand in the wrong row.
 */
export function liveAgain(kept: readonly Kept[], look: Look, areas: ReadonlyMap<string, string>): LiveAgain {
  const before = areasOf(kept);
  const refused = kept.map((one) => hindrance(one, look, before, areas));
  return {
    write: kept.flatMap(({ address, formula, block }, index) =>
      refused[index] === undefined ? [{ address, formula, formats: formatsOf(block) }] : [],
    ),
    notPossible: kept.flatMap(({ address }, index) => {
      const why = refused[index];
      return why === undefined ? [] : [{ address, why }];
    }),
    keep: kept.filter((_, index) => refused[index] !== undefined),
  };
}

/**
 * For each sheet the area that has all kept cells in it. The workbook names it when they are replaced, since names follow
 * when rows and columns are inserted or deleted and when the sheet is renamed.
 */
export function areasOf(kept: readonly Kept[]): ReadonlyMap<string, string> {
  const edges = new Map<string, { top: number; left: number; bottom: number; right: number }>();
  for (const { address, block } of kept) {
    const { row, column } = positionOf(address);
    const sheet = splitAddress(address).sheet ?? "";
    const known = edges.get(sheet) ?? { top: row, left: column, bottom: row, right: column };
    edges.set(sheet, {
      top: Math.min(known.top, row),
      left: Math.min(known.left, column),
      bottom: Math.max(known.bottom, row + block.length - 1),
      right: Math.max(known.right, column + widthOf(block) - 1),
    });
  }
  return new Map(
    [...edges].map(([sheet, { top, left, bottom, right }]) => {
      const addressOf = addressesOn(sheet);
      return [sheet, `${addressOf(top, left)}:${splitAddress(addressOf(bottom, right)).cell}`];
    }),
  );
}

function hindrance(
  { address, block, isLost }: Kept,
  look: Look,
  before: ReadonlyMap<string, string>,
  now: ReadonlyMap<string, string>,
): string | undefined {
  const sheet = splitAddress(address).sheet ?? "";
  if (isLost === true || now.get(sheet) !== before.get(sheet)) {
    return "Its sheet was renamed, or rows or columns were inserted or deleted. Enter the formula by hand.";
  }
  const { row: top, column: left } = positionOf(address);
  const addressOf = addressesOn(sheet);
  const cells = block.flatMap((row, down) =>
    row.map(({ value }, right) => ({ value, found: look(addressOf(top + down, left + right)) })),
  );
  if (cells.some(({ found }) => found === undefined)) {
    return "Its sheet is protected or no longer there.";
  }
  const isChanged = cells.some(
    ({ value, found }) => found !== undefined && (found.formula !== "" || !sameValue(value, found.value)),
  );
  return isChanged ? "It was changed since, and keeps what it holds." : undefined;
}

function formatsOf(block: Block): string[][] {
  return block.map((row) => row.map(({ numberFormat }) => numberFormat));
}

function widthOf(block: Block): number {
  return block[0]?.length ?? 0;
}
