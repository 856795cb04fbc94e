import { intersection, isSingleCell, parseAddress, type Area } from "../model/area";
import type { Sheet } from "../model/sheet";
import type { Standpoint } from "../model/table";
import type { Workbook } from "../model/workbook";
import type { Precedent } from "./dependents";
import { readFormula, type Formula, type ReferenceNode } from "./formula";

/** The cells that a reference means; undefined where there is no such sheet or table, and for a name. */
export function cellsOf(
  reference: ReferenceNode,
  formula: Formula,
  from: Standpoint,
  workbook: Workbook,
): Precedent | undefined {
  const address = formula.addresses.get(reference);
  if (address === undefined) return workbook.tablePart(reference.value, from);
  const spokenOf = address.sheet === undefined ? from.sheet : workbook.sheetNamed(address.sheet);
  return spokenOf && { sheet: spokenOf, area: address.area };
}

/** What a reference to a property of a card means: "A1.Source" or "A1.[As of]". */
export function propertyOf(
  reference: ReferenceNode,
  sheet: Sheet,
  workbook: Workbook,
): (Precedent & { readonly property: string }) | undefined {
  const [, owner = "", bracketed, simple] = /^(.+?)\.(?:\[(.+)\]|([^.[\]]+))$/u.exec(reference.value) ?? [];
  const property = bracketed ?? simple;
  const address = parseAddress(owner);
  if (property === undefined || address === undefined || !isSingleCell(address.area)) return undefined;
  const spokenOf = address.sheet === undefined ? sheet : workbook.sheetNamed(address.sheet);
  return spokenOf && { sheet: spokenOf, area: address.area, property };
}

/** All cells that a formula reads itself, those behind names among them. */
export function precedentsOf(formula: Formula, from: Standpoint, workbook: Workbook): Precedent[] {
  return formula.references.flatMap((reference) => {
    const cells = cellsOf(reference, formula, from, workbook);
    if (cells !== undefined) return [cells];
    const name = workbook.nameOf(reference.value, from.sheet);
    if (name !== undefined) return precedentsOf(readFormula(name), from, workbook);
    return propertyOf(reference, from.sheet, workbook) ?? [];
  });
}

/** Of a whole column only the part that can hold something is worth reading. */
export function worthReading(area: Area, sheet: Sheet): Area {
  const tooMany = 1_000_000;
  const cells = (area.bottom - area.top + 1) * (area.right - area.left + 1);
  if (cells < tooMany) return area;
  const used = sheet.usedArea(area);
  return (used && intersection(area, used)) ?? { ...area, bottom: area.top, right: area.left };
}
