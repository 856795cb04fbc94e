import { cellError } from "../cell-error";
import type { CellValue } from "../port";

/**
 * What to hand to a spreadsheet that reads a value as if somebody typed it, so that the cell holds just this value. A
 * text gets an apostrophe, which the spreadsheet takes off again: without it "=1+1" becomes a formula, "2024-07" a date
 * and "" no text at all. The text of an error is the error.
 */
export function asTyped(value: CellValue): string | number | boolean {
  if (value === null) return "";
  return typeof value === "string" && cellError(value) === undefined ? `'${value}` : value;
}
