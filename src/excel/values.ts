import type { CellValue } from "../workbook/port";

/**
 * For a cell without a formula Excel gives its value in place of one. So a text that begins with "=", as a list of
 * formulas has them, is known by being its own value, which no formula is.
 */
export function formulaOf(formula: unknown, value: unknown): string {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value ? formula : "";
}

/** What is neither text, number nor truth value is not shown as one. */
export function valueOf(value: unknown, type: Excel.RangeValueType | string | undefined): CellValue {
  if (type === "Empty") return null;
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
}
