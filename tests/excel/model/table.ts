import { parseStructRef } from "@borgar/fx";
import { contains, type Area } from "./area";
import type { Sheet } from "./sheet";

export interface Table {
  readonly id: string;
  name: string;
  readonly sheet: Sheet;
  /** With the row of headers. */
  area: Area;
}

/** Where a formula stands that speaks of a table. */
export interface Standpoint {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

export interface TablePart {
  readonly sheet: Sheet;
  readonly area: Area;
}

/**
 * The cells that a structured reference means: "Stock", "Stock[count]", "Stock[[#All],[count]]", "Stock[[a]:[b]]", and
 * in a cell of the table "[@count]". Undefined where there is no such table, column or row.
 */
export function tablePart(
  text: string,
  tables: readonly Table[],
  from: Standpoint | undefined,
): TablePart | undefined {
  const { table: wanted = text, columns: names = [], sections = [] } = parseStructRef(text) ?? {};
  const table =
    wanted === ""
      ? tables.find((other) => from !== undefined && isIn(other, from))
      : tables.find(({ name }) => name.toLowerCase() === wanted.toLowerCase());
  if (table === undefined) return undefined;
  const rows = rowsOf(table, sections, from);
  const columns = names.map((name) => columnOf(table, name));
  const [first = table.area.left, last = first] =
    columns.length === 0 ? [table.area.left, table.area.right] : columns;
  if (rows === undefined || columns.includes(undefined)) return undefined;
  return { sheet: table.sheet, area: { ...rows, left: first, right: last } };
}

export function columnNames({ sheet, area }: Table): string[] {
  const names: string[] = [];
  for (let column = area.left; column <= area.right; column++) {
    names.push(String(sheet.cell(area.top, column)?.value ?? ""));
  }
  return names;
}

function columnOf(table: Table, wanted: string): number | undefined {
  const index = columnNames(table).findIndex((name) => name.toLowerCase() === wanted.toLowerCase());
  return index < 0 ? undefined : table.area.left + index;
}

function isIn({ sheet, area }: Table, from: Standpoint): boolean {
  return sheet === from.sheet && contains(area, from.row, from.column);
}

function rowsOf(
  { sheet, area: { top, bottom } }: Table,
  sections: readonly string[],
  from: Standpoint | undefined,
): { top: number; bottom: number } | undefined {
  switch (sections.join(" and ")) {
    case "":
    case "data":
      return { top: top + 1, bottom };
    case "all":
    case "headers and data":
      return { top, bottom };
    case "headers":
      return { top, bottom: top };
    case "this row": {
      const isBeside = from !== undefined && sheet === from.sheet && from.row > top && from.row <= bottom;
      return isBeside ? { top: from.row, bottom: from.row } : undefined;
    }
    default:
      // A table here has no row of totals.
      return undefined;
  }
}
