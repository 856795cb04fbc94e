import type { FWorkbook } from "@univerjs/preset-sheets-core";
import { addressesOn } from "../../src/workbook/address";
import type { DefinedName } from "../../src/workbook/calculation";

/** The port's `names`. */
export function namesOf(workbook: FWorkbook): DefinedName[] {
  const sheets = new Map(workbook.getSheets().map((sheet) => [sheet.getSheetId(), sheet.getSheetName()]));
  return workbook.getDefinedNames().map((defined) => {
    const sheet = defined.isWorkbookScope() ? undefined : sheets.get(defined.getLocalSheetId() ?? "");
    const prefix = sheet === undefined ? "" : addressesOn(sheet)(0, 0).slice(0, -"A1".length);
    const held = defined.getFormulaOrRefString();
    return { name: prefix + defined.getName(), formula: held.startsWith("=") ? held : `=${held}` };
  });
}
