import { fromCol, toCol } from "@borgar/fx";
import { splitAddress } from "../../address";
import type { CellValue } from "../../port";

/** A list in which the same things come again and again: each of them once, and which of them stands where. */
export interface Column<T> {
  readonly of: readonly T[];
  readonly at: readonly number[];
}

/** Addresses apart: sheets as they are written, and how far each cell is from the one before. */
export interface AddressColumns {
  readonly sheet: Column<string>;
  readonly down: readonly number[];
  readonly right: readonly number[];
}

export function columnOf<T extends CellValue>(list: readonly T[]): Column<T> {
  const numbers = new Map<T, number>();
  const at = list.map((one) => {
    const known = numbers.get(one) ?? numbers.size;
    if (known === numbers.size) numbers.set(one, known);
    return known;
  });
  return { of: [...numbers.keys()], at };
}

/** Undefined where that is no column, or one of something else. */
export function readColumn<T>(stored: unknown, is: (one: unknown) => one is T): readonly T[] | undefined {
  if (typeof stored !== "object" || stored === null) return undefined;
  const { of, at } = stored as Partial<Record<keyof Column<T>, unknown>>;
  if (!Array.isArray(of) || !of.every(is) || !isListOfNumbers(at)) return undefined;
  const known: readonly T[] = of;
  const areKnown = at.every((number) => number >= 0 && number < known.length);
  return areKnown ? at.map((number) => known[number] as T) : undefined;
}

export function addressColumns(addresses: readonly string[]): AddressColumns {
  const places = addresses.map((address) => {
    const { cell } = splitAddress(address);
    const [letters = "", digits = ""] = cell.split(/(?=\d)(?<!\d)/);
    return { sheet: address.slice(0, -cell.length), row: Number(digits), column: fromCol(letters) };
  });
  const before = (index: number) => places[index - 1] ?? { row: 0, column: 0 };
  return {
    sheet: columnOf(places.map(({ sheet }) => sheet)),
    down: places.map(({ row }, index) => row - before(index).row),
    right: places.map(({ column }, index) => column - before(index).column),
  };
}

export function readAddresses(stored: unknown): readonly string[] | undefined {
  if (typeof stored !== "object" || stored === null) return undefined;
  const { sheet, down, right } = stored as Partial<Record<keyof AddressColumns, unknown>>;
  const sheets = readColumn(sheet, isText);
  if (sheets === undefined || !isListOfNumbers(down) || !isListOfNumbers(right)) return undefined;
  if (down.length !== sheets.length || right.length !== sheets.length) return undefined;
  let [row, column, areOnSheet] = [0, 0, true];
  const addresses = sheets.map((prefix, index) => {
    row += down[index] ?? 0;
    column += right[index] ?? 0;
    areOnSheet &&= row >= 1 && row <= ROWS && column >= 0 && column < COLUMNS;
    return `${prefix}${toCol(column)}${String(row)}`;
  });
  return areOnSheet && addresses.every(isAddress) ? addresses : undefined;
}

/** As many as Excel has. */
const ROWS = 1_048_576;
const COLUMNS = 16_384;
const ADDRESS = /.![A-Z]{1,3}[1-9]\d{0,6}$/s;

export function isAddress(value: unknown): value is string {
  return typeof value === "string" && ADDRESS.test(value);
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

export function isListOfNumbers(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.every((one) => Number.isSafeInteger(one));
}
