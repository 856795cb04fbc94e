import type { FWorkbook } from "@univerjs/preset-sheets-core";
import { splitAddress } from "../../src/workbook/address";

/** The port's `setMarks`. */
export function setMarks(workbook: FWorkbook, name: string, areas: readonly string[]): void {
  for (const defined of workbook.getDefinedNames()) if (defined.getName() === name) defined.delete();
  for (const area of areas) markArea(workbook, name, area);
}

/** A hidden name of the sheet. */
export function markArea(workbook: FWorkbook, name: string, area: string): void {
  const { sheet: sheetName = "", cell } = splitAddress(area);
  const sheet = workbook.getSheetByName(sheetName);
  if (sheet === null) throw new Error(`There is no sheet named "${sheetName}".`);
  const prefix = area.slice(0, area.lastIndexOf("!") + 1);
  const builder = workbook
    .newDefinedNameBuilder()
    .setName(name)
    .setRef(prefix + cell.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2"))
    .setScopeToWorksheet(sheet)
    .setHidden(true);
  workbook.insertDefinedNameBuilder(builder.build());
}

/** The sheet that bears a mark. */
export function markedSheet(workbook: FWorkbook, name: string): string | undefined {
  const mark = workbook.getDefinedNames().find((defined) => defined.getName() === name);
  return mark?.getLocalSheetId();
}
