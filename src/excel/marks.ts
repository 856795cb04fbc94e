import { sheetOf, splitAddress } from "../workbook/address";
import type { Patience } from "../workbook/editing";
import { untilFree } from "./until-free";

/** The port's `setMarks`. */
export function setMarks(name: string, areas: readonly string[], patience?: Patience): Promise<void> {
  return untilFree(() => Excel.run((context) => set(context, name, areas)), patience);
}

async function set(context: Excel.RequestContext, name: string, areas: readonly string[]): Promise<void> {
  const wanted = new Map(areas.map((area) => [sheetOf(area), splitAddress(area).cell]));
  for (const { sheet, mark } of await marksOf(context, name)) {
    if (!mark.isNullObject) mark.delete();
    const area = wanted.get(sheet.name);
    if (area !== undefined) markArea(sheet, name, area);
  }
  await context.sync();
}

/** Every sheet with what bears the name on it, a null object where nothing does. */
export async function marksOf(context: Excel.RequestContext, name: string) {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const marks = worksheets.items.map((sheet) => ({
    sheet,
    mark: sheet.names.getItemOrNullObject(name).load("name"),
  }));
  await context.sync();
  return marks;
}

/** Names an area of a sheet without showing the name in the list of names. */
export function markArea(sheet: Excel.Worksheet, name: string, area: string): void {
  sheet.names.add(name, sheet.getRange(area)).visible = false;
}
