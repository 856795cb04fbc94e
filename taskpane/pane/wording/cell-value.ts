import type { CellValue } from "../../../src/workbook/port";
import { messages } from "../messages";
import { numberInWords } from "./number";

/** What a cell holds, as a person writes it: "90%", "#N/A", "TRUE", "blank". */
export function cellValueInWords(value: CellValue, unit: string): string {
  if (value === null || value === "") return messages.refresh.preview.blank;
  if (typeof value === "number") return numberInWords(value, unit);
  return typeof value === "boolean" ? String(value).toUpperCase() : value;
}
