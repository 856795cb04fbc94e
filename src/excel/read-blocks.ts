import { addressesOn, areaOf, splitAddress } from "../workbook/address";
import type { Patience, Size } from "../workbook/editing";
import { runsOf } from "../workbook/runs";
import type { Place, ReadBlock } from "../workbook/sending";
import { hindrances, type Hindered } from "./hindrances";
import { untilFree } from "./until-free";
import { formulaOf, valueOf } from "./values";

/** The port's `readBlocks`: one range for single cells below each other, and one for each block that is larger. */
export function readBlocks(
  places: readonly Place[],
  patience?: Patience,
): Promise<readonly (ReadBlock | undefined)[]> {
  return untilFree(() => Excel.run((context) => read(context, places)), patience);
}

const PROPERTIES = "formulas, values, valueTypes, numberFormat, rowIndex, columnIndex, rowCount, columnCount";

async function read(
  context: Excel.RequestContext,
  places: readonly Place[],
): Promise<readonly (ReadBlock | undefined)[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const sheets = new Map(worksheets.items.map((sheet) => [sheet.name, sheet]));
  const hindered = await hindrances(context, sheetsOf(places, sheets));
  const blocks: (ReadBlock | undefined)[] = places.map(() => undefined);

  // A formula that fills more than its cell is found by the whole range having any that does.
  const single = places.map(({ size }, index) => ({ size, index })).filter(({ size }) => isSingle(size));
  const runs = runsOf(single.map(({ index }) => places[index]?.address ?? "")).flatMap((run) => {
    const sheet = sheets.get(run.sheet ?? "");
    if (sheet === undefined) return [];
    const range = sheet.getRange(run.area).load(`${PROPERTIES}, hasSpill`);
    return [{ run, range, sheet }];
  });
  const larger = places.flatMap(({ address, size }, index) => {
    const sheet = sheets.get(sheetOf(address));
    if (sheet === undefined || size === undefined || isSingle(size)) return [];
    const area = areaOf(splitAddress(address).cell, size.rows, size.columns);
    return [{ index, range: sheet.getRange(area).load(PROPERTIES) }];
  });
  await context.sync();

  const perhaps: { index: number; range: Excel.Range }[] = [];
  for (const { run, range, sheet } of runs) {
    // Null where only some of the cells are of a table; the types do not say so.
    const hasSpill: boolean | null = range.hasSpill;
    run.indexes.forEach((each, down) => {
      const { index = 0, size } = single[each] ?? {};
      blocks[index] = blockIn(range, sheet.name, hindered, { down, rows: 1 });
      if (hasSpill === false || size !== undefined) return;
      const cell = sheet.getRange(splitAddress(places[index]?.address ?? "").cell);
      perhaps.push({ index, range: cell.getSpillingToRangeOrNullObject().load(PROPERTIES) });
    });
  }
  if (perhaps.length > 0) await context.sync();
  for (const { index, range } of [...larger, ...perhaps.filter(({ range }) => !range.isNullObject)]) {
    const sheet = sheetOf(places[index]?.address ?? "");
    blocks[index] = blockIn(range, sheet, hindered, { down: 0, rows: range.rowCount });
  }
  return blocks;
}

function isSingle(size: Size | undefined): boolean {
  return size === undefined || (size.rows === 1 && size.columns === 1);
}

function sheetOf(address: string): string {
  return splitAddress(address).sheet ?? "";
}

function sheetsOf(
  places: readonly Place[],
  sheets: ReadonlyMap<string, Excel.Worksheet>,
): ReadonlyMap<string, Excel.Worksheet> {
  const wanted = new Set(places.map(({ address }) => sheetOf(address)));
  return new Map([...sheets].filter(([name]) => wanted.has(name)));
}

/** Some rows of a range that was read. */
function blockIn(
  range: Excel.Range,
  sheet: string,
  hindered: Hindered,
  { down: first, rows }: { readonly down: number; readonly rows: number },
): ReadBlock {
  const addressOf = addressesOn(sheet);
  const [top, left] = [range.rowIndex + first, range.columnIndex];
  const obstacle = hindered(sheet, { top, left, rows, columns: range.columnCount });
  return {
    rows: range.formulas.slice(first, first + rows).map((formulas: readonly unknown[], down) =>
      formulas.map((formula, right) => ({
        address: addressOf(top + down, left + right),
        formula: formulaOf(formula, range.values[first + down]?.[right]),
        value: valueOf(range.values[first + down]?.[right], range.valueTypes[first + down]?.[right]),
        numberFormat: String(range.numberFormat[first + down]?.[right] ?? "General"),
      })),
    ),
    ...(obstacle !== undefined && { obstacle }),
  };
}
