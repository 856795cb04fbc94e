import { cellArea, height, intersection, sized, union, width, type Area } from "../model/area";
import { isOfSpill } from "../model/cell";
import { refusals } from "../model/refusal";
import type { Sheet } from "../model/sheet";
import type { WireObject } from "../rich-api/wire-object";
import { orNotFound } from "./collection";
import { rangeAreas } from "./range-areas";
import { placeOf, type RangeObject, type Session } from "./session";
import { scopedTables } from "./tables";

type Methods = NonNullable<WireObject["methods"]>;

export function rangeMethods(sheet: Sheet, area: Area, session: Session): Methods {
  return {
    ...moves(sheet, area, session),
    ...spills(sheet, area, session),
    ...contents(sheet, area, session),
    ...deeds(sheet, area, session),
  };
}

/** Other ranges, as seen from this one. */
function moves(sheet: Sheet, area: Area, session: Session): Methods {
  const { top, left, bottom, right } = area;
  const range = (other: Area) => session.range(sheet, other);
  const used = (valuesOnly?: boolean) => {
    const found = sheet.usedArea(area, valuesOnly);
    return found === undefined ? null : range(found);
  };
  const common = (other: unknown) => {
    const place = placeOf(other, sheet, session);
    const found = place.sheet === sheet ? intersection(area, place.area) : undefined;
    return found === undefined ? null : range(found);
  };
  return {
    GetCell: (row: number, column: number) =>
      range({ top: top + row, left: left + column, bottom: top + row, right: left + column }),
    GetRow: (row: number) => range({ ...area, top: top + row, bottom: top + row }),
    GetColumn: (column: number) => range({ ...area, left: left + column, right: left + column }),
    GetLastCell: () => range({ top: bottom, left: right, bottom, right }),
    GetLastRow: () => range({ ...area, top: bottom }),
    GetOffsetRange: (rows: number, columns: number) =>
      range({ top: top + rows, left: left + columns, bottom: bottom + rows, right: right + columns }),
    GetResizedRange: (rows: number, columns: number) =>
      range({ ...area, bottom: bottom + rows, right: right + columns }),
    GetAbsoluteResizedRange: (rows: number, columns: number) =>
      range({ ...area, bottom: top + rows - 1, right: left + columns - 1 }),
    GetBoundingRect: (other: unknown) => range(union(area, placeOf(other, sheet, session).area)),
    GetIntersectionOrNullObject: common,
    GetIntersection: (other: unknown) => orNotFound(common(other)),
    GetUsedRangeOrNullObject: used,
    GetUsedRange: (valuesOnly?: boolean) =>
      used(valuesOnly) ?? range({ top, left, bottom: top, right: left }),
  };
}

function spills(sheet: Sheet, { top, left }: Area, session: Session): Methods {
  const found = sheet.cell(top, left);
  const cell = isOfSpill(found) ? found : undefined;
  const parent = (): RangeObject | null => {
    const anchor = cell?.spilledFrom ?? (cell?.spill === undefined ? undefined : cell);
    return anchor === undefined ? null : session.range(anchor.sheet, cellArea(anchor.row, anchor.column));
  };
  const filled = () => (cell?.spill === undefined ? null : session.range(sheet, cell.spill));
  return {
    GetSpillParentOrNullObject: parent,
    GetSpillParent: () => orNotFound(parent()),
    GetSpillingToRangeOrNullObject: filled,
    GetSpillingToRange: () => orNotFound(filled()),
  };
}

/** Above this number Excel does not tell where cells are merged. */
const mostMergedAreas = 512;

/** What lies in the cells beside values. */
function contents(sheet: Sheet, area: Area, session: Session): Methods {
  return {
    GetMergedAreasOrNullObject: () => {
      const merged = sheet.merged.filter((each) => intersection(each, area) !== undefined);
      if (merged.length > mostMergedAreas) throw refusals.invalidOperation();
      const [first, ...others] = merged.map((each) => ({ sheet, area: each }));
      return first === undefined ? null : rangeAreas([first, ...others], session);
    },
    GetTables: (fullyContained?: boolean) => scopedTables(sheet, area, fullyContained ?? false, session),
  };
}

function deeds(sheet: Sheet, area: Area, { workbook }: Session): Methods {
  return {
    Select: () => workbook.select(sheet, area),
    SetDirty: () => workbook.setDirty(sheet, area),
    Calculate: () => workbook.calculator.calculate(),
    Clear: (what?: "All" | "Contents" | "Formats") => workbook.clear(sheet, area, what ?? "All", "addin"),
    Merge: (across?: boolean) => {
      const rows = across === true ? height(area) : 1;
      for (let row = 0; row < rows; row++) {
        const top = cellArea(area.top + row, area.left);
        workbook.merge(sheet, sized(top, height(area) / rows, width(area)), "addin");
      }
    },
    Unmerge: () => workbook.unmerge(sheet, area),
    // Asked before a write of more than 1500 cells, which comes in several parts.
    _ValidateArraySize: (rows: number, columns: number) => {
      if (rows !== height(area) || columns !== width(area)) throw refusals.invalidArgument();
    },
  };
}
