import { cellArea, sized, wholeSheet, type Area } from "../model/area";
import { refusals } from "../model/refusal";
import type { Sheet } from "../model/sheet";
import { eventTypes, worksheetEvents } from "./events";
import type { WireObject } from "../rich-api/wire-object";
import { collection } from "./collection";
import { nameCollection } from "./names";
import { rangeAreas } from "./range-areas";
import { placeOf, type Session } from "./session";
import { freezePanes, pageLayout } from "./sheet-layout";
import { tableCollection } from "./tables";

export function worksheetCollection(session: Session): WireObject {
  const { workbook } = session;
  const { book } = workbook;
  const sheets = (visibleOnly?: boolean) =>
    book.sheets.filter(({ visibility }) => visibleOnly !== true || visibility === "Visible");
  const object = (sheet: Sheet | undefined) => sheet && session.worksheet(sheet);
  return collection(
    "WorksheetCollection",
    () => book.sheets.map((sheet) => session.worksheet(sheet)),
    (key) => object(book.sheet(key)),
    {
      methods: {
        Add: (name?: string | null) => object(workbook.addSheet(name ?? undefined)),
        GetActiveWorksheet: () => object(book.activeSheet),
        GetCount: (visibleOnly?: boolean) => sheets(visibleOnly).length,
        GetFirst: (visibleOnly?: boolean) => object(sheets(visibleOnly)[0]),
        GetLast: (visibleOnly?: boolean) => object(sheets(visibleOnly).at(-1)),
      },
      events: {
        target: "Workbook",
        types: {
          ...worksheetEvents,
          _RegisterAddedEvent: eventTypes.added,
          _RegisterDeletedEvent: eventTypes.deleted,
        },
      },
    },
  );
}

export function worksheetObject(sheet: Sheet, session: Session): WireObject {
  const { workbook } = session;
  const { book } = workbook;
  return {
    type: "Worksheet",
    identity: { Id: sheet.id },
    properties: {
      Id: { get: () => sheet.id },
      Name: {
        get: () => sheet.name,
        set: (name: string) => workbook.renameSheet(sheet, name),
      },
      Position: { get: () => book.sheets.indexOf(sheet) },
      Gridlines: {
        get: () => sheet.showsGridlines,
        set: (shows: boolean) => (sheet.showsGridlines = shows),
      },
      Visibility: {
        get: () => sheet.visibility,
        set: (visibility: Sheet["visibility"]) => workbook.show(sheet, visibility),
      },
    },
    objects: {
      Names: () => nameCollection(session, sheet),
      Tables: () => tableCollection(session, sheet),
      Protection: () => protection(sheet),
      PageLayout: () => pageLayout(sheet),
      FreezePanes: () => freezePanes(sheet),
    },
    methods: {
      ...rangesOf(sheet, session),
      Activate: () => workbook.activate(sheet),
      Delete: () => workbook.deleteSheet(sheet),
      Calculate: () => workbook.calculator.calculate(),
    },
    events: { target: sheet.id, types: worksheetEvents },
  };
}

/** In characters, of several ranges at once. */
const longestAddress = 8192;

function rangesOf(sheet: Sheet, session: Session): NonNullable<WireObject["methods"]> {
  const range = (area: Area) => session.range(sheet, area);
  const used = (valuesOnly?: boolean) => {
    const area = sheet.usedArea(wholeSheet, valuesOnly);
    return area === undefined ? null : range(area);
  };
  return {
    GetRange: (address?: string | null) => {
      if (address === undefined || address === null || address === "") return range(wholeSheet);
      const place = placeOf(address, sheet, session);
      return session.range(place.sheet, place.area);
    },
    GetRanges: (addresses: string) => {
      if (addresses.length > longestAddress) throw refusals.invalidArgument();
      const [first, ...rest] = addresses.split(",").map((address) => placeOf(address.trim(), sheet, session));
      if (first === undefined) throw refusals.invalidArgument();
      return rangeAreas([first, ...rest], session);
    },
    GetCell: (row: number, column: number) => range(cellArea(row, column)),
    GetRangeByIndexes: (row: number, column: number, rows: number, columns: number) =>
      range(sized(cellArea(row, column), rows, columns)),
    GetUsedRangeOrNullObject: used,
    GetUsedRange: (valuesOnly?: boolean) => used(valuesOnly) ?? range(cellArea(0, 0)),
  };
}

function protection(sheet: Sheet): WireObject {
  return {
    type: "WorksheetProtection",
    properties: { Protected: { get: () => sheet.isProtected } },
    methods: {
      Protect: () => {
        if (sheet.isProtected) throw refusals.accessDenied();
        sheet.isProtected = true;
      },
      Unprotect: () => void (sheet.isProtected = false),
    },
  };
}
