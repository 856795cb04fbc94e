import { addressesOn, areaOf, positionOf, sheetOf, splitAddress } from "../workbook/address";
import type { Patience, Size } from "../workbook/editing";
import { runsOf } from "../workbook/runs";
import type { Place, ReadBlock } from "../workbook/sending";
import { hindrancesOn, type Hindrances } from "./hindrances";
import type { Block } from "./scan-blocks";
import { codeOf, TOO_LARGE, untilFree } from "./until-free";
import { formulaOf, valueOf } from "./values";
import { piecesOf } from "../workbook/pace";

/** Blocks asked for at a time. */
const AT_A_TIME = 5_000;

type Blocks = readonly (ReadBlock | undefined)[];

/** The port's `readBlocks`: one range for single cells below each other, and one for each block that is larger. */
export async function readBlocks(places: readonly Place[], patience?: Patience): Promise<Blocks> {
  const blocks: (ReadBlock | undefined)[] = [];
  for (const some of piecesOf(places, AT_A_TIME)) {
    blocks.push(...(await readSome(some, patience)));
  }
  return blocks;
}

/** Long formulas can make an answer larger than Excel gives; then it is asked for in halves. */
async function readSome(places: readonly Place[], patience: Patience | undefined): Promise<Blocks> {
  try {
    return await untilFree(() => Excel.run((context) => read(context, places)), patience);
  } catch (error) {
    if (codeOf(error) !== TOO_LARGE || places.length < 2) throw error;
    const middle = Math.ceil(places.length / 2);
    return [
      ...(await readSome(places.slice(0, middle), patience)),
      ...(await readSome(places.slice(middle), patience)),
    ];
  }
}

const PROPERTIES = "formulas, values, valueTypes, numberFormat, rowIndex, columnIndex, rowCount, columnCount";

async function read(context: Excel.RequestContext, places: readonly Place[]): Promise<Blocks> {
  const sheets = await sheetsOf(context, places);
  const blocks: (ReadBlock | undefined)[] = places.map(() => undefined);

  // A formula that fills more than its cell is found by the whole range having any that does.
  const single = places.map(({ size }, index) => ({ size, index })).filter(({ size }) => isSingle(size));
  const runs = runsOf(single.map(({ index }) => places[index]?.address ?? "")).flatMap((run) => {
    const found = sheets.get(run.sheet ?? "");
    if (found === undefined) return [];
    const range = found.sheet.getRange(run.area).load(`${PROPERTIES}, hasSpill`);
    found.hindrances.ask(blockFrom(run.first, { rows: run.indexes.length, columns: 1 }), range);
    return [{ run, range, ...found }];
  });
  const larger = places.flatMap(({ address, size }, index) => {
    const found = sheets.get(sheetOf(address));
    if (found === undefined || size === undefined || isSingle(size)) return [];
    const range = found.sheet.getRange(areaOf(splitAddress(address).cell, size.rows, size.columns));
    found.hindrances.ask(blockFrom(address, size), range.load(PROPERTIES));
    return [{ index, range, asked: range, ...found }];
  });
  await context.sync();

  for (const { hindrances } of sheets.values()) hindrances.askMore();
  const perhaps = runs.flatMap(({ run, range: asked, sheet, hindrances }) => {
    // Null where only some of the cells are of a table; the types do not say so.
    const hasSpill: boolean | null = asked.hasSpill;
    if (hasSpill === false) return [];
    return run.indexes.flatMap((each) => {
      const { index = 0, size } = single[each] ?? {};
      if (size !== undefined) return [];
      const cell = sheet.getRange(splitAddress(places[index]?.address ?? "").cell);
      const range = cell.getSpillingToRangeOrNullObject().load(PROPERTIES);
      return [{ index, range, asked, sheet, hindrances }];
    });
  });
  await context.sync();

  for (const { run, range, ...found } of runs) {
    const read = readerOf({ range, asked: range, ...found });
    run.indexes.forEach((each, down) => {
      blocks[single[each]?.index ?? 0] = read(down, 1);
    });
  }
  for (const { index, ...found } of [...larger, ...perhaps.filter(({ range }) => !range.isNullObject)]) {
    blocks[index] = readerOf(found)(0, found.range.rowCount);
  }
  return blocks;
}

interface Found {
  readonly sheet: Excel.Worksheet;
  readonly hindrances: Hindrances;
}

/** The sheets that places are on, by name. */
async function sheetsOf(
  context: Excel.RequestContext,
  places: readonly Place[],
): Promise<ReadonlyMap<string, Found>> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const wanted = new Set(places.map(({ address }) => sheetOf(address)));
  const found = worksheets.items.filter(({ name }) => wanted.has(name));
  return new Map(found.map((sheet) => [sheet.name, { sheet, hindrances: hindrancesOn(sheet) }]));
}

function isSingle(size: Size | undefined): boolean {
  return size === undefined || (size.rows === 1 && size.columns === 1);
}

function blockFrom(address: string, { rows, columns }: Size): Block {
  const { row: top, column: left } = positionOf(address);
  return { top, left, rows, columns };
}

interface Asked extends Found {
  readonly range: Excel.Range;
  /** What hindrances were asked of: the range, or one with the formula that fills it. */
  readonly asked: Excel.Range;
}

/** Gives so many rows of a range that was read. */
function readerOf({ sheet, range, asked, hindrances }: Asked): (first: number, rows: number) => ReadBlock {
  const addressOf = addressesOn(sheet.name);
  const { formulas, values, valueTypes, numberFormat, rowIndex, columnIndex: left, columnCount } = range;
  return (first, rows) => {
    const top = rowIndex + first;
    const obstacle = hindrances.at({ top, left, rows, columns: columnCount }, asked);
    return {
      rows: formulas.slice(first, first + rows).map((row: readonly unknown[], down) =>
        row.map((formula, right) => ({
          address: addressOf(top + down, left + right),
          formula: formulaOf(formula, values[first + down]?.[right]),
          value: valueOf(values[first + down]?.[right], valueTypes[first + down]?.[right]),
          numberFormat: String(numberFormat[first + down]?.[right] ?? "General"),
        })),
      ),
      ...(obstacle !== undefined && { obstacle }),
    };
  };
}
