import { addressText, exists, height, isWholeColumns, isWholeRows, width, type Area } from "../model/area";
import { isOfSpill, type Cell } from "../model/cell";
import { shownText } from "../model/number-format";
import { refusals } from "../model/refusal";
import type { Link, Sheet } from "../model/sheet";
import { isError, plain, readable } from "../model/values";
import type { Property } from "../rich-api/wire-object";
import { dataValidation } from "./data-validation";
import { rangeFormat } from "./range-format";
import { rangeMethods } from "./range-methods";
import type { RangeObject, Session } from "./session";

export function rangeObject(sheet: Sheet, area: Area, session: Session): RangeObject {
  if (!exists(area)) throw refusals.invalidArgument();
  return {
    type: "Range",
    place: { sheet, area },
    properties: { ...contentProperties(sheet, area, session), ...placeProperties(sheet, area) },
    objects: {
      Worksheet: () => session.worksheet(sheet),
      Format: () => rangeFormat(sheet, [area]),
      DataValidation: () => dataValidation(sheet, area),
    },
    methods: rangeMethods(sheet, area, session),
  };
}

function placeProperties(sheet: Sheet, area: Area): Record<string, Property> {
  const address = () => addressText(area, sheet.name);
  return {
    Address: { get: address },
    AddressLocal: { get: address },
    RowIndex: { get: () => area.top },
    ColumnIndex: { get: () => area.left },
    RowCount: { get: () => height(area) },
    ColumnCount: { get: () => width(area) },
    CellCount: { get: () => height(area) * width(area) },
    IsEntireColumn: { get: () => isWholeColumns(area) },
    IsEntireRow: { get: () => isWholeRows(area) },
  };
}

function contentProperties(sheet: Sheet, area: Area, { workbook }: Session): Record<string, Property> {
  // Excel gives no contents of whole rows and columns.
  const each = <T>(read: (cell: Cell | undefined) => T): T[][] | null =>
    isWholeColumns(area) || isWholeRows(area)
      ? null
      : grid(area, (row, column) => read(sheet.cell(row, column)));
  const value = (cell: Cell | undefined) => readable(cell?.value ?? null);
  const write = (input: unknown) => workbook.write(sheet, area, asRows(input, area), "addin");
  // Every cell of an array formula shows it.
  const formulaOf = (cell: Cell | undefined) =>
    cell?.formula ?? (isOfSpill(cell) ? undefined : cell?.spilledFrom?.formula);
  const formulas = { get: () => each((cell) => formulaOf(cell) ?? value(cell)), set: write };
  return {
    Values: { get: () => each(value), set: write },
    Formulas: formulas,
    FormulasLocal: formulas,
    Text: { get: () => each((cell) => shownText(cell?.value ?? null, cell?.numberFormat ?? "General")) },
    ValueTypes: { get: () => each(valueType) },
    NumberFormat: {
      get: () => each((cell) => cell?.numberFormat ?? "General"),
      set: (input: unknown) => {
        if (sheet.refuses(area)) throw refusals.accessDenied();
        for (const [row, formats] of asRows(input, area).entries()) {
          for (const [column, format] of formats.entries()) {
            if (format !== null)
              sheet.touch(area.top + row, area.left + column).numberFormat = String(format);
          }
        }
      },
    },
    Hyperlink: {
      get: () => sheet.links.get(addressText(area)) ?? null,
      set: (link: Link) => {
        if (sheet.refuses(area)) throw refusals.accessDenied();
        sheet.links.set(addressText(area), link);
        // The text of a link is typed into the cell; one like "=1" would be a formula.
        if (link.textToDisplay !== undefined) {
          workbook.write(
            sheet,
            area,
            grid(area, () => link.textToDisplay),
            "addin",
          );
        }
      },
    },
    HasSpill: {
      get: () => {
        const spilled = each(isOfSpill)?.flat() ?? [];
        return spilled.every(Boolean) ? true : spilled.some(Boolean) ? null : false;
      },
    },
  };
}

/** One value for all cells, or one for each. */
function asRows(input: unknown, area: Area): readonly (readonly unknown[])[] {
  if (!Array.isArray(input)) return grid(area, () => input);
  const rows = input as readonly unknown[];
  const fits =
    rows.length === height(area) && rows.every((row) => Array.isArray(row) && row.length === width(area));
  if (fits) return rows as readonly (readonly unknown[])[];
  throw refusals.invalidArgument(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}

function grid<T>(area: Area, at: (row: number, column: number) => T): T[][] {
  return Array.from({ length: height(area) }, (_, row) =>
    Array.from({ length: width(area) }, (__, column) => at(area.top + row, area.left + column)),
  );
}

function valueType(cell: Cell | undefined): string {
  const value = plain(cell?.value ?? null);
  if (value === null) return "Empty";
  if (isError(value)) return "Error";
  return { number: "Double", string: "String", boolean: "Boolean" }[
    typeof value as "number" | "string" | "boolean"
  ];
}
