import { covers, intersection, type Area } from "../model/area";
import { refusals } from "../model/refusal";
import type { Sheet } from "../model/sheet";
import { columnNames, type Table } from "../model/table";
import type { WireObject } from "../rich-api/wire-object";
import { collection } from "./collection";
import { placeOf, type Session } from "./session";

/** The tables of the workbook or, with a sheet, those of that sheet. */
export function tableCollection(session: Session, sheet?: Sheet): WireObject {
  const { book, calculator } = session.workbook;
  const tables = () => book.tables.filter((table) => sheet === undefined || table.sheet === sheet);
  return tablesAs("TableCollection", tables, session, {
    Add: (address: unknown, hasHeaders: boolean) => {
      const place = placeOf(address, sheet ?? book.activeSheet, session);
      if (place.sheet.isProtected) throw refusals.accessDenied();
      const overlaps = book.tables.some(
        (other) => other.sheet === place.sheet && intersection(other.area, place.area) !== undefined,
      );
      if (overlaps) throw refusals.invalidArgument("A table can't overlap another table.");
      if (!hasHeaders) throw refusals.invalidArgument("Tables without headers are not emulated.");
      const table = { id: book.newId(), name: `Table${book.tables.length + 1}`, ...place };
      book.tables.push(table);
      calculator.readAgain();
      return tableObject(table, session);
    },
  });
}

/** The tables that a range touches, or those that are in it altogether. */
export function scopedTables(sheet: Sheet, area: Area, whole: boolean, session: Session): WireObject {
  const isMeant = (table: Table) =>
    table.sheet === sheet &&
    (whole ? covers(area, table.area) : intersection(area, table.area) !== undefined);
  const tables = () => session.workbook.book.tables.filter(isMeant);
  return tablesAs("TableScopedCollection", tables, session, {
    GetFirst: () => {
      const [first] = tables();
      if (first === undefined) throw refusals.itemNotFound();
      return tableObject(first, session);
    },
  });
}

function tablesAs(
  type: string,
  tables: () => readonly Table[],
  session: Session,
  methods: NonNullable<WireObject["methods"]>,
): WireObject {
  return collection(
    type,
    () => tables().map((table) => tableObject(table, session)),
    (key) => {
      const table = tables().find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase());
      return table && tableObject(table, session);
    },
    { properties: { Count: { get: () => tables().length } }, methods },
  );
}

function tableObject(table: Table, session: Session): WireObject {
  const { area, sheet } = table;
  return {
    type: "Table",
    identity: { Id: table.id },
    properties: {
      Id: { get: () => table.id },
      Name: {
        get: () => table.name,
        set: (name: string) => {
          table.name = name;
          session.workbook.calculator.readAgain();
        },
      },
      ShowHeaders: { get: () => true },
      ShowTotals: { get: () => false },
    },
    objects: { Worksheet: () => session.worksheet(sheet), Columns: () => columnCollection(table, session) },
    methods: {
      GetRange: () => session.range(sheet, area),
      GetHeaderRowRange: () => session.range(sheet, { ...area, bottom: area.top }),
      GetDataBodyRange: () => session.range(sheet, { ...area, top: area.top + 1 }),
    },
  };
}

function columnCollection(table: Table, session: Session): WireObject {
  const names = () => columnNames(table);
  const column = (index: number): WireObject => {
    const left = table.area.left + index;
    const area = { ...table.area, left, right: left };
    return {
      type: "TableColumn",
      identity: { Id: index + 1 },
      properties: {
        Id: { get: () => index + 1 },
        Index: { get: () => index },
        Name: { get: () => names()[index] },
      },
      methods: {
        GetRange: () => session.range(table.sheet, area),
        GetDataBodyRange: () => session.range(table.sheet, { ...area, top: area.top + 1 }),
      },
    };
  };
  return collection(
    "TableColumnCollection",
    () => names().map((_, index) => column(index)),
    (key) => {
      const index = names().findIndex((name) => name.toLowerCase() === key.toLowerCase());
      return index < 0 ? undefined : column(index);
    },
    { properties: { Count: { get: () => names().length } } },
  );
}
