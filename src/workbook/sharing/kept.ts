import type { CellValue } from "../port";
import { callsIn } from "../formula/calls-in";

/** One cell as it is held: its value and its number format. */
export interface Held {
  readonly value: CellValue;
  /** "General" for a cell that has none. */
  readonly numberFormat: string;
}

/** Cells row by row; a formula that fills one cell has one. */
export type Block = readonly (readonly Held[])[];

/** A formula that was replaced by its values, and all that is needed to enter it again. */
export interface Kept {
  /** Of the cell that held the formula, with its sheet. */
  readonly address: string;
  readonly formula: string;
  /** The values that took its place, with the number formats of before. */
  readonly block: Block;
  /** The number format that the values got where a cell had none: the one in which a card showed itself. */
  readonly shownFormat?: string;
  /** Rows or columns were inserted or deleted among its cells, so that nobody knows where it belongs. */
  readonly isLost?: true;
}

/** What is kept after some more formulas were replaced. A later one of the same cell takes the place of an earlier one. */
export function withKept(before: readonly Kept[], more: readonly Kept[]): readonly Kept[] {
  const replaced = new Set(more.map(({ address }) => address));
  return [...before.filter(({ address }) => !replaced.has(address)), ...more];
}

/**
 * Reads what a workbook kept, as JSON gives it. Undefined where it is anything else: whoever sent the workbook can have
 * written there what they like, so that only formulas which call a function of ours are entered again.
 */
export function readKept(stored: unknown): readonly Kept[] | undefined {
  return Array.isArray(stored) && stored.every(isKept) ? stored : undefined;
}

/** As long as Excel lets a formula be, and a number format. */
const LONGEST_FORMULA = 8_192;
const LONGEST_FORMAT = 255;

export function isKept(one: unknown): one is Kept {
  if (typeof one !== "object" || one === null) return false;
  const { address, formula, block, shownFormat, isLost } = one as Partial<Record<keyof Kept, unknown>>;
  return (
    isAddress(address) &&
    isFormula(formula) &&
    callsIn(formula).length > 0 &&
    isBlock(block) &&
    (shownFormat === undefined || isFormat(shownFormat)) &&
    (isLost === undefined || isLost === true)
  );
}

export function isAddress(value: unknown): value is string {
  return typeof value === "string" && /.!\$?[A-Z]{1,3}\$?[1-9]\d{0,6}$/.test(value);
}

export function isFormula(value: unknown): value is string {
  return typeof value === "string" && value.startsWith("=") && value.length <= LONGEST_FORMULA;
}

function isFormat(value: unknown): value is string {
  return typeof value === "string" && value.length <= LONGEST_FORMAT;
}

export function isBlock(block: unknown): block is Block {
  if (!Array.isArray(block) || block.length === 0) return false;
  const rows: readonly unknown[] = block;
  const [first] = rows;
  const width = Array.isArray(first) ? first.length : 0;
  return width > 0 && rows.every((row) => Array.isArray(row) && row.length === width && row.every(isHeld));
}

function isHeld(one: unknown): one is Held {
  if (typeof one !== "object" || one === null) return false;
  const { value, numberFormat } = one as Partial<Record<keyof Held, unknown>>;
  const isValue = value === null || ["string", "number", "boolean"].includes(typeof value);
  return isValue && isFormat(numberFormat);
}
