import type { CellValue } from "../../port";

/** A spreadsheet may give an empty text back as no value. */
export function sameValue(one: CellValue, other: CellValue): boolean {
  return (one ?? "") === (other ?? "");
}
