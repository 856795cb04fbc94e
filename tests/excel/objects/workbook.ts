import { cellArea } from "../model/area";
import type { Workbook } from "../model/workbook";
import type { WireObject } from "../rich-api/wire-object";
import { orNotFound } from "./collection";
import { xmlPartCollection } from "./custom-xml";
import { nameCollection } from "./names";
import { rangeAreas } from "./range-areas";
import type { Session } from "./session";
import { settingCollection } from "./settings";
import { tableCollection } from "./tables";
import { worksheetCollection } from "./worksheets";

export function workbookObject(session: Session): WireObject {
  const { references, workbook } = session;
  const { book } = workbook;
  const kept = (id: string) => references.get(id) ?? null;
  return {
    type: "Workbook",
    properties: {
      Name: { get: () => "Book1.xlsx" },
      ReadOnly: { get: () => false },
      AutoSave: { get: () => true },
    },
    objects: {
      Application: () => applicationObject(session),
      Worksheets: () => worksheetCollection(session),
      Names: () => nameCollection(session),
      Tables: () => tableCollection(session),
      Settings: () => settingCollection(session),
      CustomXmlParts: () => xmlPartCollection(session),
    },
    methods: {
      GetSelectedRange: () => session.range(book.activeSheet, book.selection[0]),
      GetSelectedRanges: () => {
        const [first, ...others] = book.selection;
        const sheet = book.activeSheet;
        return rangeAreas([{ sheet, area: first }, ...others.map((area) => ({ sheet, area }))], session);
      },
      GetActiveCell: () => {
        const [{ top, left }] = book.selection;
        return session.range(book.activeSheet, cellArea(top, left));
      },
      _RemoveReference: (id: string) => references.remove(id),
      _GetRangeForEventByReferenceId: (id: string) => orNotFound(kept(id)),
      _GetRangeOrNullObjectForEventByReferenceId: kept,
    },
  };
}

function applicationObject({ workbook }: Session): WireObject {
  const { book, calculator } = workbook;
  return {
    type: "Application",
    properties: {
      CalculationMode: {
        get: () => book.calculationMode,
        set: (mode: Workbook["calculationMode"]) => workbook.setCalculationMode(mode),
      },
      DecimalSeparator: { get: () => "." },
      ThousandsSeparator: { get: () => "," },
      UseSystemSeparators: { get: () => true },
      CalculationState: { get: () => (calculator.pending.size > 0 ? "Pending" : "Done") },
    },
    methods: {
      Calculate: (type: string) => {
        if (type !== "Recalculate") calculator.setAllDirty();
        calculator.calculate();
      },
    },
  };
}
