import { generateRandomId } from "@univerjs/core";
import type { FWorkbook } from "@univerjs/preset-sheets-core";
import { splitAddress } from "../../src/workbook/address";

/** The port's `setMarks`. */
export function setMarks(workbook: FWorkbook, name: string, areas: readonly string[]): void {
  for (const defined of workbook.getDefinedNames()) if (defined.getName() === name) defined.delete();
  for (const area of areas) markArea(workbook, name, area);
}

/** A hidden name of the sheet; none where there is no such sheet. */
export function markArea(workbook: FWorkbook, name: string, area: string): void {
  const { sheet: sheetName = "", cell } = splitAddress(area);
  const sheet = workbook.getSheetByName(sheetName);
  if (sheet === null) return;
  const prefix = area.slice(0, area.lastIndexOf("!") + 1);
  // Univer's builder wants each name once in all sheets.
  workbook.insertDefinedNameBuilder({
    unitId: workbook.getId(),
    id: generateRandomId(),
    name,
    formulaOrRefString: prefix + cell.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2"),
    localSheetId: sheet.getSheetId(),
    hidden: true,
  });
}

/** The sheet that bears a mark. */
export function markedSheet(workbook: FWorkbook, name: string): string | undefined {
  const mark = workbook.getDefinedNames().find((defined) => defined.getName() === name);
  return mark?.getLocalSheetId();
}
