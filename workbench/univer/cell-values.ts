import { CellValueType, type ICellData } from "@univerjs/core";
import type { CellValue } from "../../src/workbook/port";

/** With its type: without one "2024-07" would be taken for a date. */
export function valueCell(value: CellValue): ICellData {
  const cleared = { f: null, si: null, p: null };
  switch (typeof value) {
    case "string":
      return { ...cleared, v: value, t: CellValueType.STRING };
    case "number":
      return { ...cleared, v: value, t: CellValueType.NUMBER };
    case "boolean":
      return { ...cleared, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
    default:
      return { ...cleared, v: null, t: null };
  }
}
