import type { DefinedName } from "../workbook/calculation";
import type { Patience } from "../workbook/editing";
import { addressesOn } from "../workbook/address";
import { untilFree } from "./until-free";

/** The port's `names`: those of the workbook and of each sheet, hidden ones too. */
export function readNames(patience?: Patience): Promise<readonly DefinedName[]> {
  return untilFree(() => Excel.run(read), patience);
}

async function read(context: Excel.RequestContext): Promise<readonly DefinedName[]> {
  const { names, worksheets } = context.workbook;
  names.load("items/name, items/formula");
  worksheets.load("items/name");
  await context.sync();
  const sheets = worksheets.items.map(({ name }) => ({
    name,
    names: worksheets.getItemOrNullObject(name).names.load("items/name, items/formula"),
  }));
  await context.sync();
  return [
    ...definedBy(names, ""),
    // A sheet that was deleted in between has none.
    ...sheets.flatMap((sheet) =>
      sheet.names.isNullObject ? [] : definedBy(sheet.names, prefixOf(sheet.name)),
    ),
  ];
}

/** "'My sheet'!", as formulas write it. */
function prefixOf(sheet: string): string {
  return addressesOn(sheet)(0, 0).slice(0, -"A1".length);
}

function definedBy({ items }: Excel.NamedItemCollection, prefix: string): DefinedName[] {
  return items.flatMap(({ name, formula }) => {
    const text: unknown = formula;
    return typeof text === "string" ? [{ name: prefix + name, formula: text }] : [];
  });
}
