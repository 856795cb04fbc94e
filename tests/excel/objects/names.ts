import { addressText } from "../model/area";
import { refusals } from "../model/refusal";
import type { Sheet } from "../model/sheet";
import type { Name, Place } from "../model/workbook";
import type { WireObject } from "../rich-api/wire-object";
import { collection, orNotFound } from "./collection";
import { placeOf, type Session } from "./session";

/** The names of the workbook or, with a sheet, those of that sheet. */
export function nameCollection(session: Session, sheet?: Sheet): WireObject {
  const { book, calculator } = session.workbook;
  const names = () => book.names.filter((name) => name.sheet === sheet);
  const find = (key: string) => names().find(({ name }) => name.toLowerCase() === key.toLowerCase());
  return collection(
    "NamedItemCollection",
    () => names().map((name) => nameObject(name, session)),
    (key) => {
      const name = find(key);
      return name && nameObject(name, session);
    },
    {
      methods: {
        Add: (name: string, meaning: unknown) => {
          if (find(name) !== undefined) throw refusals.itemAlreadyExists();
          const added = { name, formula: formulaOf(meaning, session), sheet };
          book.names.push(added);
          calculator.readAgain();
          return nameObject(added, session);
        },
      },
    },
  );
}

function formulaOf(meaning: unknown, session: Session): string {
  if (typeof meaning !== "object") return String(meaning);
  const { sheet, area } = placeOf(meaning, session.workbook.book.activeSheet, session);
  return `=${addressText(area, sheet.name)}`;
}

function nameObject(name: Name, session: Session): WireObject {
  const { book, calculator } = session.workbook;
  const place = (): Place | undefined =>
    name.formula.startsWith("=")
      ? book.place(name.formula.slice(1), name.sheet ?? book.activeSheet)
      : undefined;
  const range = () => {
    const meant = place();
    return meant === undefined ? null : session.range(meant.sheet, meant.area);
  };
  return {
    type: "NamedItem",
    identity: { _Id: name.name },
    properties: {
      Name: { get: () => name.name },
      Formula: {
        get: () => name.formula,
        set: (formula: string) => {
          name.formula = formula;
          calculator.readAgain();
        },
      },
      Type: { get: () => (place() === undefined ? "String" : "Range") },
      Scope: { get: () => (name.sheet === undefined ? "Workbook" : "Worksheet") },
      Visible: { get: () => true },
      Value: {
        get: () => {
          const meant = place();
          return meant === undefined ? name.formula : addressText(meant.area, meant.sheet.name);
        },
      },
    },
    methods: {
      GetRangeOrNullObject: range,
      GetRange: () => orNotFound(range()),
      Delete: () => {
        book.names.splice(book.names.indexOf(name), 1);
        calculator.readAgain();
      },
    },
  };
}
