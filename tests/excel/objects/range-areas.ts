import { addressText, height, width } from "../model/area";
import type { Place } from "../model/workbook";
import type { WireObject } from "../rich-api/wire-object";
import { collection } from "./collection";
import { rangeFormat } from "./range-format";
import type { Session } from "./session";

/** Several ranges of one sheet: "A1:B2,D4". */
export function rangeAreas(places: readonly [Place, ...Place[]], session: Session): WireObject {
  const [{ sheet }] = places;
  const ranges = () => places.map(({ area }) => session.range(sheet, area));
  return {
    type: "RangeAreas",
    properties: {
      Address: { get: () => places.map(({ area }) => addressText(area, sheet.name)).join(",") },
      AreaCount: { get: () => places.length },
      CellCount: { get: () => places.reduce((sum, { area }) => sum + height(area) * width(area), 0) },
    },
    objects: {
      Areas: () => collection("RangeCollection", ranges, () => undefined),
      Format: () =>
        rangeFormat(
          sheet,
          places.map(({ area }) => area),
        ),
      Worksheet: () => session.worksheet(sheet),
    },
    methods: {
      SetDirty: () => session.workbook.setDirty(sheet, ...places.map(({ area }) => area)),
    },
  };
}
