import { intersection } from "../model/area";
import { refusals } from "../model/refusal";
import type { Sheet } from "../model/sheet";
import type { Table } from "../model/workbook";
import type { WireObject } from "../rich-api/wire-object";
import { collection } from "./collection";
import { placeOf, type Session } from "./session";

/** The tables of the workbook or, with a sheet, those of that sheet. */
export function tableCollection(session: Session, sheet?: Sheet): WireObject {
  const { book, calculator } = session.workbook;
  const tables = () => book.tables.filter((table) => sheet === undefined || table.sheet === sheet);
  return collection(
    "TableCollection",
    () => tables().map((table) => tableObject(table, session)),
    (key) => {
      const table = tables().find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase());
      return table && tableObject(table, session);
    },
    {
      properties: { Count: { get: () => tables().length } },
      methods: {
        Add: (address: unknown, hasHeaders: boolean) => {
          const place = placeOf(address, sheet ?? book.activeSheet, session);
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
      },
    },
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
    },
    objects: { Worksheet: () => session.worksheet(sheet) },
    methods: {
      GetRange: () => session.range(sheet, area),
      GetHeaderRowRange: () => session.range(sheet, { ...area, bottom: area.top }),
      GetDataBodyRange: () => session.range(sheet, { ...area, top: area.top + 1 }),
    },
  };
}
