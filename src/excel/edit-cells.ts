import { addressesOn, positionOf, splitAddress } from "../workbook/address";
import type { Area, CellToWrite, Patience, Size } from "../workbook/editing";
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
  await context.sync();
  if (worksheet.isNullObject) throw new Error(`There is no sheet for ${first}.`);
  const addressOf = addressesOn(worksheet.name);
  return {
    rows: range.formulas.map((formulas: readonly unknown[], down) =>
      formulas.map((formula, right) => ({
        address: addressOf(row + down, column + right),
        formula: formulaOf(formula),
        value: valueOf(range.values[down]?.[right], range.valueTypes[down]?.[right]),
        numberFormat: String(range.numberFormat[down]?.[right] ?? ""),
      })),
    ),
    // Null where only some of the cells are locked.
    isProtected: protection.protected && range.format.protection.locked !== false,
  };
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
