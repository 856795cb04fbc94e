import { intersection, type Area } from "../model/area";
import type { Sheet } from "../model/sheet";
import type { Workbook } from "../model/workbook";
import type { Precedent } from "./dependents";
import { readFormula, type Formula, type ReferenceNode } from "./formula";

/** The cells that a reference means; undefined where there is no such sheet, name or table. */
export function cellsOf(
  reference: ReferenceNode,
  formula: Formula,
  sheet: Sheet,
  workbook: Workbook,
): Precedent | undefined {
  const address = formula.addresses.get(reference);
  if (address === undefined) return workbook.tablePart(reference.value);
  const spokenOf = address.sheet === undefined ? sheet : workbook.sheetNamed(address.sheet);
  return spokenOf && { sheet: spokenOf, area: address.area };
}

/** All cells that a formula reads itself, those behind names among them. */
export function precedentsOf(formula: Formula, sheet: Sheet, workbook: Workbook): Precedent[] {
  return formula.references.flatMap((reference) => {
    const cells = cellsOf(reference, formula, sheet, workbook);
    if (cells !== undefined) return [cells];
    const name = workbook.nameOf(reference.value, sheet);
    return name?.startsWith("=") ? precedentsOf(readFormula(name), sheet, workbook) : [];
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
