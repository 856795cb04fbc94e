import type { CellValue } from "../../port";
import { columnOf, isListOfNumbers, readColumn, type Column } from "./columns";
import type { Content } from "../kept/swaps";

/** What blocks of cells hold, as columns. */
export interface ContentColumns {
  readonly formula: Column<string>;
  /** Which blocks are larger than one cell, with their rows and columns. */
  readonly larger: readonly (readonly [index: number, rows: number, columns: number])[];
  /** Of all cells, block by block and row by row. */
  readonly value: Column<CellValue>;
  readonly format: Column<string>;
}

export function contentColumns(contents: readonly Content[]): ContentColumns {
  const cells = contents.flatMap(({ block }) => block.flat());
  return {
    formula: columnOf(contents.map(({ formula }) => formula)),
    larger: contents.flatMap(({ block }, index) => {
      const [rows, columns] = [block.length, block[0]?.length ?? 0];
      return rows * columns === 1 ? [] : [[index, rows, columns] as const];
    }),
    value: columnOf(cells.map(({ value }) => value)),
    format: columnOf(cells.map(({ numberFormat }) => numberFormat)),
  };
}

/** Undefined where it is anything else: whoever sent the workbook can have written there what they like. */
export function readContents(stored: unknown): readonly Content[] | undefined {
  if (typeof stored !== "object" || stored === null) return undefined;
  const columns = stored as Partial<Record<keyof ContentColumns, unknown>>;
  const formulas = readColumn(columns.formula, isFormulaOrNone);
  const values = readColumn(columns.value, isCellValue);
  const formats = readColumn(columns.format, isFormat);
  const sizes = readLarger(columns.larger);
  if (formulas === undefined || values === undefined || formats === undefined || sizes === undefined) {
    return undefined;
  }
  let next = 0;
  const contents = formulas.map((formula, index) => {
    const { rows, columns: width } = sizes.get(index) ?? { rows: 1, columns: 1 };
    const first = next;
    next += rows * width;
    // A size that claims more cells than there are is found out below, and makes none of them.
    const block = Array.from({ length: next > values.length ? 0 : rows }, (_, down) =>
      Array.from({ length: width }, (__, right) => {
        const at = first + down * width + right;
        return { value: values[at] ?? null, numberFormat: formats[at] ?? "" };
      }),
    );
    return { formula, block };
  });
  return next === values.length && next === formats.length ? contents : undefined;
}

function readLarger(stored: unknown): ReadonlyMap<number, { rows: number; columns: number }> | undefined {
  if (!Array.isArray(stored)) return undefined;
  const sizes = new Map<number, { rows: number; columns: number }>();
  for (const one of stored) {
    if (!isListOfNumbers(one) || one.length !== 3) return undefined;
    const [index = 0, rows = 0, columns = 0] = one;
    if (rows < 1 || columns < 1) return undefined;
    sizes.set(index, { rows, columns });
  }
  return sizes;
}

/** As long as Excel lets a formula be, and a number format. */
const LONGEST_FORMULA = 8_192;
const LONGEST_FORMAT = 255;

export function isFormulaOrNone(value: unknown): value is string {
  return value === "" || isFormula(value);
}

export function isFormula(value: unknown): value is string {
  return typeof value === "string" && value.startsWith("=") && value.length <= LONGEST_FORMULA;
}

export function isFormat(value: unknown): value is string {
  return typeof value === "string" && value.length <= LONGEST_FORMAT;
}

export function isCellValue(value: unknown): value is CellValue {
  return (
    value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean"
  );
}
