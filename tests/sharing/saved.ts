import { wholeSheet } from "../excel/model/area";
import type { Cell } from "../excel/model/cell";
import type { Link, Sheet } from "../excel/model/sheet";
import type { Excel } from "../excel/excel";
import type { OpenWorkbook } from "../excel/open-workbook";
import type { Options } from "../excel/options";
import type { Site } from "../excel/platform/sites";

/** What a file keeps of a cell: its formula and the value that it showed last. */
interface SavedCell extends Pick<Cell, "row" | "column" | "value" | "formula" | "numberFormat" | "spill"> {
  readonly spilledFrom: readonly [row: number, column: number] | undefined;
}

type SavedSheet = Pick<
  Sheet,
  "name" | "visibility" | "isProtected" | "merged" | "showsGridlines" | "frozenRows"
> & {
  readonly print: Sheet["print"];
  readonly links: readonly (readonly [string, Link])[];
  readonly cells: readonly SavedCell[];
};

/** A workbook as a file keeps it. Two are equal where a person and a script find no difference. */
export type SavedWorkbook = ReturnType<typeof saved>;

export function saved({ book }: OpenWorkbook) {
  return {
    sheets: book.sheets.map(savedSheet),
    names: book.names
      .map(({ name, formula, sheet, isHidden }) => ({ name, formula, sheet: sheet?.name, isHidden }))
      .sort((one, other) => (one.name < other.name ? -1 : 1)),
    tables: book.tables.map(({ name, sheet, area }) => ({ name, sheet: sheet.name, area })),
    settings: Object.fromEntries(book.settings),
    xmlParts: [...book.xmlParts.values()].map(({ xml }) => xml).sort(),
    activeSheet: book.activeSheet.name,
  };
}

function savedSheet(sheet: Sheet): SavedSheet {
  const { name, visibility, isProtected, merged, showsGridlines, frozenRows, print } = sheet;
  const cells = [...sheet.touched(wholeSheet)]
    .filter(({ value, formula, numberFormat }) => {
      return value !== null || formula !== undefined || numberFormat !== "General";
    })
    .map(({ row, column, value, formula, numberFormat, spill, spilledFrom: from }): SavedCell => {
      const spilledFrom = from && ([from.row, from.column] as const);
      return { row, column, value, formula, numberFormat, spill, spilledFrom };
    })
    .sort((one, other) => one.row - other.row || one.column - other.column);
  const layout = { name, visibility, isProtected, showsGridlines, frozenRows, print: { ...print } };
  return {
    ...layout,
    merged: [...merged],
    links: [...sheet.links].sort(([one], [other]) => (one < other ? -1 : 1)),
    cells,
  };
}

/** Another Excel in which the file is opened. */
export async function reopened(
  open: (options: Options, addin?: Site) => Promise<Excel>,
  file: SavedWorkbook,
  options: Options = {},
  addin?: Site,
): Promise<Excel> {
  const { xmlParts } = file;
  const settings = Object.fromEntries(
    Object.entries(file.settings).map(([name, json]) => [name, JSON.parse(json) as unknown]),
  );
  const excel = await open({ ...options, settings, xmlParts }, addin);
  openSaved(excel.workbook, file);
  await excel.functions.ready;
  return excel;
}

/** Puts the sheets, tables and names of a file into a workbook. Nothing is calculated, since all of it has its values. */
export function openSaved(
  workbook: OpenWorkbook,
  { sheets, tables, names, activeSheet }: SavedWorkbook,
): void {
  const { book } = workbook;
  const sheetNamed = (name: string) => book.sheetNamed(name) ?? book.addSheet(name);
  for (const { name, cells, links, print, ...layout } of sheets) {
    const sheet = sheetNamed(name);
    for (const { row, column, value, formula, numberFormat, spill, spilledFrom } of cells) {
      const cell = sheet.touch(row, column);
      Object.assign(cell, { numberFormat, value });
      if (formula !== undefined) workbook.calculator.restore(cell, formula);
      cell.spill = spill;
      cell.spilledFrom = spilledFrom && sheet.touch(...spilledFrom);
    }
    Object.assign(sheet, layout);
    Object.assign(sheet.print, print);
    for (const [address, link] of links) sheet.links.set(address, link);
  }
  book.tables = tables.map(({ sheet, ...table }) => ({
    ...table,
    id: book.newId(),
    sheet: sheetNamed(sheet),
  }));
  book.names = names.map(({ sheet, isHidden, ...name }) => ({
    ...name,
    sheet: sheet === undefined ? undefined : sheetNamed(sheet),
    ...(isHidden !== undefined && { isHidden }),
  }));
  book.activeSheet = sheetNamed(activeSheet);
}
