import type { Sheet } from "../model/sheet";
import type { WireObject } from "../rich-api/wire-object";

/** How a sheet is printed: kept, and printed nowhere. */
export function pageLayout({ print }: Sheet): WireObject {
  return {
    type: "PageLayout",
    properties: {
      Orientation: {
        get: () => print.orientation,
        set: (orientation: string) => (print.orientation = orientation),
      },
      Zoom: { get: () => print.zoom, set: (zoom: unknown) => (print.zoom = zoom) },
    },
    methods: {
      SetPrintArea: (area: string) => void (print.area = area),
      SetPrintTitleRows: (rows: string) => void (print.titleRows = rows),
    },
  };
}

/** Rows that stay in view. */
export function freezePanes(sheet: Sheet): WireObject {
  return {
    type: "WorksheetFreezePanes",
    methods: {
      FreezeRows: (count: number) => void (sheet.frozenRows = count),
      Unfreeze: () => void (sheet.frozenRows = 0),
    },
  };
}
