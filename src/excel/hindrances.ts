import type { Obstacle } from "../workbook/sharing/obstacle";
import { blockOf, rowsOf, type Block } from "./scan-blocks";

/** What stands in the way of writing on one sheet. What is asked of Excel goes with what is read anyway, in two turns. */
export interface Hindrances {
  /** Asks of cells; to be called before the first synchronisation. */
  ask(block: Block, range: Excel.Range): void;
  /** Asks what follows from the first answers; to be called between the two. */
  askMore(): void;
  /** Of a block within a range that was asked of, or one that a formula in it fills; after the second. */
  at(block: Block, range: Excel.Range): Obstacle | undefined;
}

const PLACE = "rowIndex, columnIndex, rowCount, columnCount";
const PLACES = PLACE.split(", ")
  .map((property) => `areas/items/${property}`)
  .join(", ");

/** Excel does not tell of more merged areas than 512 at a time: as many cells cannot meet more. */
const CELLS_AT_A_TIME = 512;

export function hindrancesOn(sheet: Excel.Worksheet): Hindrances {
  const canTellMerged = Office.context.requirements.isSetSupported("ExcelApi", "1.13");
  const protection = sheet.protection.load("protected");
  const tables = sheet.tables.load("items/id");
  const asked: Excel.Range[] = [];
  const merged: Excel.RangeAreas[] = [];
  let bodies: readonly Excel.Range[] = [];
  /** What can be in the way, read once for all blocks. */
  let areas: readonly (readonly [Block, Obstacle])[] | undefined;
  return {
    ask(block, range) {
      asked.push(range);
      if (!canTellMerged) return;
      for (const { top, left, rows, columns } of rowsOf(block, CELLS_AT_A_TIME)) {
        const piece = sheet.getRangeByIndexes(top, left, rows, columns);
        merged.push(piece.getMergedAreasOrNullObject().load(PLACES));
      }
    },
    askMore() {
      bodies = tables.items.map((table) => table.getDataBodyRange().load(PLACE));
      if (protection.protected) for (const range of asked) range.format.protection.load("locked");
    },
    at(block, range) {
      // Null where only some of the cells are locked: each of them may be.
      const isLocked: boolean | null = protection.protected && range.format.protection.locked;
      if (isLocked !== false) return "protected";
      areas ??= [
        ...bodies.map((body) => [blockOf(body), "calculated column"] as const),
        ...merged
          .flatMap((found) => (found.isNullObject ? [] : found.areas.items))
          .map((area) => [blockOf(area), "merged"] as const),
      ];
      return areas.find(([area]) => meets(area, block))?.[1];
    },
  };
}

function meets(one: Block, other: Block): boolean {
  return (
    one.top < other.top + other.rows &&
    other.top < one.top + one.rows &&
    one.left < other.left + other.columns &&
    other.left < one.left + one.columns
  );
}
