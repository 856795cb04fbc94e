import { sheetOf, splitAddress } from "../workbook/address";
import type { Patience } from "../workbook/editing";
import { untilFree } from "./until-free";

/** The port's `setMarks`. */
export function setMarks(name: string, areas: readonly string[], patience?: Patience): Promise<void> {
  return untilFree(() => Excel.run((context) => set(context, name, areas)), patience);
}

/** A mark that is right already is left alone: Excel may calculate the whole workbook when a name comes or goes. */
async function set(context: Excel.RequestContext, name: string, areas: readonly string[]): Promise<void> {
  const wanted = new Map(areas.map((area) => [sheetOf(area), splitAddress(area).cell]));
  for (const { sheet, mark } of await marksOf(context, name)) {
    const area = wanted.get(sheet.name);
    if (area !== undefined && isOn(sheet.name, area, mark)) continue;
    if (!mark.isNullObject) mark.delete();
    if (area !== undefined) markArea(sheet, name, area);
  }
  await context.sync();
}

function isOn(sheet: string, area: string, mark: Excel.NamedItem): boolean {
  if (mark.isNullObject) return false;
  // "='My sheet'!$B$4:$C$5"
  const formula: unknown = mark.formula;
  const marked = typeof formula === "string" ? formula.slice(1).replaceAll("$", "") : "";
  return sheetOf(marked) === sheet && corners(marked) === corners(area);
}

/** A cell is the area from itself to itself. */
function corners(area: string): string {
  const [first = "", last = first] = splitAddress(area).cell.split(":");
  return `${first}:${last}`;
}

/** Every sheet with what bears the name on it, a null object where nothing does. */
export async function marksOf(context: Excel.RequestContext, name: string) {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const marks = worksheets.items.map((sheet) => ({
    sheet,
    mark: sheet.names.getItemOrNullObject(name).load("name, formula"),
  }));
  await context.sync();
  return marks;
}

/** Names an area of a sheet without showing the name in the list of names. */
export function markArea(sheet: Excel.Worksheet, name: string, area: string): void {
  sheet.names.add(name, sheet.getRange(area)).visible = false;
}
