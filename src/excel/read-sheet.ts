import type { Patience } from "../workbook/editing";
import { turn } from "../workbook/pace";
import type { StandingCell } from "../workbook/sending";
import { halvesOf, rowsOf, type Block } from "./scan-blocks";
import { codeOf, TOO_LARGE, untilFree } from "./until-free";
import { formulaOf, valueOf } from "./values";

type Rows = readonly (readonly StandingCell[])[];

/** Cells asked for at a time: a sheet of texts has more in each than one of numbers. */
const CELLS_AT_A_TIME = 5_000;

/** The port's `readSheet`. */
export async function* readSheet(sheet: string, patience: Patience = {}): AsyncGenerator<Rows> {
  const size = await untilFree(() => Excel.run((context) => readSize(context, sheet)), patience);
  if (size === undefined) return;
  const waiting = rowsOf({ top: 0, left: 0, ...size }, CELLS_AT_A_TIME).reverse();
  for (let block = waiting.pop(); block !== undefined; block = waiting.pop()) {
    patience.signal?.throwIfAborted();
    const rows = await readOrHalve(sheet, block, patience);
    if (rows === "too large") waiting.push(...[...(halvesOf(block) ?? [])].reverse());
    else yield rows;
  }
}

/** From A1 to the last cell in use; undefined where there is none. */
async function readSize(
  context: Excel.RequestContext,
  sheet: string,
): Promise<{ rows: number; columns: number } | undefined> {
  const used = context.workbook.worksheets
    .getItemOrNullObject(sheet)
    .getUsedRangeOrNullObject()
    .load("rowIndex, columnIndex, rowCount, columnCount");
  await context.sync();
  if (used.isNullObject) return undefined;
  return { rows: used.rowIndex + used.rowCount, columns: used.columnIndex + used.columnCount };
}

/** Long texts can make an answer larger than Excel gives; then it is asked for in halves, a row always whole. */
async function readOrHalve(sheet: string, block: Block, patience: Patience): Promise<Rows | "too large"> {
  try {
    return await untilFree(() => Excel.run((context) => readRows(context, sheet, block)), patience);
  } catch (error) {
    if (codeOf(error) === TOO_LARGE && block.rows > 1) return "too large";
    throw error;
  }
}

async function readRows(
  context: Excel.RequestContext,
  sheet: string,
  { top, left, rows, columns }: Block,
): Promise<Rows> {
  const range = context.workbook.worksheets
    .getItem(sheet)
    .getRangeByIndexes(top, left, rows, columns)
    .load("formulas, values, valueTypes, numberFormat");
  await context.sync();
  await turn();
  return range.formulas.map((row: readonly unknown[], down) =>
    row.map((held, right) => ({
      formula: formulaOf(held, range.values[down]?.[right]),
      value: valueOf(range.values[down]?.[right], range.valueTypes[down]?.[right]),
      numberFormat: String(range.numberFormat[down]?.[right] ?? "General"),
    })),
  );
}
