import { workbook as words } from "../messages/workbook";
import { addressesOn, positionOf, splitAddress } from "../workbook/address";
import type { Area, CellToWrite, Obstacle, Patience, Size } from "../workbook/editing";
import { asOneStep } from "./one-step";
import { untilFree } from "./until-free";
import { formulaOf, valueOf } from "./values";

const ROWS = 1_048_576;
const COLUMNS = 16_384;

/** The port's `readArea`. */
export function readArea(first: string, size: Size, patience?: Patience): Promise<Area> {
  return untilFree(() => Excel.run((context) => read(context, first, size)), patience);
}

async function read(context: Excel.RequestContext, first: string, size: Size): Promise<Area> {
  const { row, column } = positionOf(first);
  const worksheet = worksheetOf(context, first).load("name");
  const { protection } = worksheet;
  protection.load("protected");
  const range = worksheet
    .getRangeByIndexes(row, column, Math.min(size.rows, ROWS - row), Math.min(size.columns, COLUMNS - column))
    .load("formulas, values, valueTypes, numberFormat, format/protection/locked");
  const merged = mergedIn(range);
  const tables = range.getTables().load("items/name");
  await context.sync();
  if (worksheet.isNullObject) throw new Error(words.noSheet(first));
  const addressOf = addressesOn(worksheet.name);
  return {
    rows: range.formulas.map((formulas: readonly unknown[], down) =>
      formulas.map((formula, right) => ({
        address: addressOf(row + down, column + right),
        formula: formulaOf(formula, range.values[down]?.[right]),
        value: valueOf(range.values[down]?.[right], range.valueTypes[down]?.[right]),
        numberFormat: String(range.numberFormat[down]?.[right] ?? ""),
      })),
    ),
    isProtected: protection.protected && isLocked(range),
    obstacles: [
      ...mergedAreas(merged),
      ...tables.items.map(({ name }): Obstacle => ({ kind: "table", name })),
    ],
  };
}

/** Null where only some of the cells are locked; the types do not say so. */
function isLocked({ format: { protection } }: Excel.Range): boolean | "partly" {
  const locked: boolean | null = protection.locked;
  return locked ?? "partly";
}

/** Where this Excel tells which cells are merged. */
function mergedIn(range: Excel.Range): Excel.RangeAreas | undefined {
  const isTold = Office.context.requirements.isSetSupported("ExcelApi", "1.13");
  return isTold ? range.getMergedAreasOrNullObject().load("address") : undefined;
}

function mergedAreas(merged: Excel.RangeAreas | undefined): Obstacle[] {
  if (merged === undefined || merged.isNullObject) return [];
  // "Sheet1!A1:B2,Sheet1!E5:F5"; a comma in the name of a sheet is no end of an address.
  const areas = merged.address.matchAll(/!([A-Z]+\d+:[A-Z]+\d+)(?:,|$)/g);
  return [...areas].map(([, area = ""]) => ({ kind: "merged", area }));
}

/** The port's `writeCells`. */
export function writeCells(cells: readonly CellToWrite[], patience?: Patience): Promise<void> {
  return untilFree(() => asOneStep((context) => write(context, cells)), patience);
}

async function write(context: Excel.RequestContext, cells: readonly CellToWrite[]): Promise<void> {
  for (const { address, formula, numberFormat } of cells) {
    const range = worksheetOf(context, address).getRange(splitAddress(address).cell);
    if (numberFormat !== undefined) range.numberFormat = [[numberFormat]];
    if (formula !== undefined) range.formulas = [[formula]];
  }
  await context.sync();
}

function worksheetOf({ workbook: { worksheets } }: Excel.RequestContext, address: string): Excel.Worksheet {
  const { sheet } = splitAddress(address);
  return sheet === undefined ? worksheets.getActiveWorksheet() : worksheets.getItemOrNullObject(sheet);
}
