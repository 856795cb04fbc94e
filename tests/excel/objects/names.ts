import { absoluteText, parseAddress } from "../model/area";
import { refusals } from "../model/refusal";
import type { Sheet } from "../model/sheet";
import { isError, isMatrix, plain, readable, type Matrix, type Value } from "../model/values";
import type { Name, Place } from "../model/workbook";
import type { WireObject } from "../rich-api/wire-object";
import { collection, orNotFound } from "./collection";
import { placeOf, type Session } from "./session";

/** The names of the workbook or, with a sheet, those of that sheet. */
export function nameCollection(session: Session, sheet?: Sheet): WireObject {
  const { book } = session.workbook;
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
          if (!isName(name)) throw refusals.invalidArgument();
          if (find(name) !== undefined) throw refusals.itemAlreadyExists();
          const added = { name, formula: formulaOf(meaning, session), sheet };
          book.names.push(added);
          session.workbook.readNamesAgain();
          return nameObject(added, session);
        },
      },
    },
  );
}

/** A letter or "_" first, no spaces, and nothing that is an address. */
function isName(text: string): boolean {
  return /^[\p{L}_\\][\p{L}\p{N}._\\?]{0,254}$/u.test(text) && parseAddress(text) === undefined;
}

/** What a script gives as a name's meaning: a range, a formula or a constant. */
function formulaOf(meaning: unknown, session: Session): string {
  if (typeof meaning === "object") {
    const { sheet, area } = placeOf(meaning, session.workbook.book.activeSheet, session);
    return `=${absoluteText(area, sheet.name)}`;
  }
  const text = String(meaning);
  if (text.startsWith("=")) return text;
  return typeof meaning === "string" ? `="${text.replaceAll('"', '""')}"` : `=${text}`;
}

function nameObject(name: Name, session: Session): WireObject {
  const { book, calculator } = session.workbook;
  const place = (): Place | undefined => book.place(name.formula.slice(1), name.sheet ?? book.activeSheet);
  const value = () => calculator.valueOf(name.formula, name.sheet ?? book.activeSheet);
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
          name.formula = formulaOf(formula, session);
          session.workbook.readNamesAgain();
        },
      },
      Type: { get: () => (place() === undefined ? typeOf(value()) : "Range") },
      Scope: { get: () => (name.sheet === undefined ? "Workbook" : "Worksheet") },
      Visible: {
        get: () => name.isHidden !== true,
        set: (isVisible: boolean) => (name.isHidden = !isVisible),
      },
      Value: {
        get: () => {
          const meant = place();
          if (meant !== undefined) return absoluteText(meant.area, meant.sheet.name);
          const constant = value();
          return isMatrix(constant) ? constant.map((row) => row.map(readable)) : readable(constant);
        },
      },
    },
    objects: {
      Worksheet: () => orNotFound(name.sheet === undefined ? null : session.worksheet(name.sheet)),
      WorksheetOrNullObject: () => (name.sheet === undefined ? null : session.worksheet(name.sheet)),
    },
    methods: {
      GetRangeOrNullObject: range,
      GetRange: () => orNotFound(range()),
      Delete: () => {
        book.names = book.names.filter((other) => other !== name);
        session.workbook.readNamesAgain();
      },
    },
  };
}

function typeOf(value: Value | Matrix): string {
  if (isMatrix(value)) return "Array";
  const constant = plain(value);
  if (isError(constant)) return "Error";
  if (typeof constant === "boolean") return "Boolean";
  if (typeof constant !== "number") return "String";
  return Number.isInteger(constant) ? "Integer" : "Double";
}
