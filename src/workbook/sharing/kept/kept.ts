import type { CellValue } from "../../port";

/** One cell as it is held: its value and its number format. */
export interface Held {
  readonly value: CellValue;
  /** "General" for a cell that has none. */
  readonly numberFormat: string;
}

/** Cells row by row; a formula that fills one cell has one. */
export type Block = readonly (readonly Held[])[];

/** Letters of it that are kept. */
export const LONGEST_SAID = 500;

/** A release by what it is known. */
export interface NamedRelease {
  readonly number: number;
  /** yyyy-mm-dd. */
  readonly asOf: string;
}

/** A formula that was replaced by its values, and all that is needed to enter it again. */
export interface Kept {
  /** Of the cell that held the formula, with its sheet. */
  readonly address: string;
  readonly formula: string;
  /** The values that took its place, with the number formats of before. */
  readonly block: Block;
  /** The number format that the values got where a cell had none: the one in which a card showed itself. */
  readonly shownFormat?: string;
  /** What the calls in a calculation came to, as one text: the values do not tell it. */
  readonly said?: string;
  /** The release that the values are of; left out where that is not known. */
  readonly release?: NamedRelease;
  /** Rows or columns were inserted or deleted among its cells, so that nobody knows where it belongs. */
  readonly isLost?: true;
}

/** What is kept after some more formulas were replaced. A later one of the same cell takes the place of an earlier one. */
export function withKept(before: readonly Kept[], more: readonly Kept[]): readonly Kept[] {
  const replaced = new Set(more.map(({ address }) => address));
  return [...before.filter(({ address }) => !replaced.has(address)), ...more];
}
