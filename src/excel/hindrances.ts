import type { Obstacle } from "../workbook/sharing/obstacle";
import type { Block } from "./scan-blocks";

/** What stands in the way of writing to a block of cells on a sheet. */
export type Hindered = (sheet: string, block: Block) => Obstacle | undefined;

interface SheetState {
  readonly protection: Excel.WorksheetProtection;
  readonly locked: Excel.FormatProtection | undefined;
  readonly merged: Excel.RangeAreas | undefined;
  readonly tables: readonly Excel.Range[];
}

const PLACE = "rowIndex, columnIndex, rowCount, columnCount";

/** Reads of these sheets where nothing can be written. */
export async function hindrances(
  context: Excel.RequestContext,
  sheets: ReadonlyMap<string, Excel.Worksheet>,
): Promise<Hindered> {
  const canTellMerged = Office.context.requirements.isSetSupported("ExcelApi", "1.13");
  const known = [...sheets].map(([name, sheet]) => ({
    name,
    sheet,
    used: sheet.getUsedRangeOrNullObject().load("address"),
    tables: sheet.tables.load("items/id"),
  }));
  await context.sync();
  const states = new Map(
    known.map(({ name, sheet, used, tables }): [string, SheetState] => [
      name,
      {
        protection: sheet.protection.load("protected"),
        locked: used.isNullObject ? undefined : used.format.protection.load("locked"),
        merged:
          used.isNullObject || !canTellMerged
            ? undefined
            : used
                .getMergedAreasOrNullObject()
                .load(
                  `areas/items/rowIndex, areas/items/columnIndex, areas/items/rowCount, areas/items/columnCount`,
                ),
        tables: tables.items.map((table) => table.getDataBodyRange().load(PLACE)),
      },
    ]),
  );
  await context.sync();
  return (name, block) => {
    const state = states.get(name);
    if (state === undefined) return undefined;
    // Null where only some of the used cells are locked: each of them may be.
    if (state.protection.protected && state.locked?.locked !== false) return "protected";
    if (state.tables.some((table) => meets(table, block))) return "calculated column";
    const merged = state.merged === undefined || state.merged.isNullObject ? [] : state.merged.areas.items;
    return merged.some((area) => meets(area, block)) ? "merged" : undefined;
  };
}

function meets(range: Excel.Range, { top, left, rows, columns }: Block): boolean {
  return (
    range.rowIndex < top + rows &&
    top < range.rowIndex + range.rowCount &&
    range.columnIndex < left + columns &&
    left < range.columnIndex + range.columnCount
  );
}
