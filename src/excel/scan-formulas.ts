import { addressesOn } from "../workbook/address";
import type { Patience } from "../workbook/editing";
import type { FormulaCell, FormulaPiece } from "../workbook/port";
import { halvesOf, rowsOf, sizeOf, type Block } from "./scan-blocks";
import { codeOf, untilFree } from "./until-free";
import { formulaOf, valueOf } from "./values";

/** Cells asked for at a time: formulas of a usual length are about a megabyte then, and Excel gives up to five. */
const CELLS_AT_A_TIME = 10_000;

const TOO_LARGE = "ResponsePayloadSizeLimitExceeded";

interface UsedSheet {
  /** Stays when the sheet is renamed. */
  readonly id: string;
  readonly name: string;
  readonly used: Block;
}

/** The port's `formulas`: of each sheet the used cells, one request for each piece. */
export async function* scanFormulas(signal?: AbortSignal): AsyncGenerator<FormulaPiece> {
  try {
    yield* scan(signal === undefined ? {} : { signal });
  } catch (error) {
    if (signal?.aborted !== true) throw error;
  }
}

async function* scan(patience: Patience): AsyncGenerator<FormulaPiece> {
  const sheets = await untilFree(() => Excel.run(readUsedSheets), patience);
  const total = sheets.reduce((sum, { used }) => sum + sizeOf(used), 0);
  let done = 0;
  for (const sheet of sheets) {
    const waiting = rowsOf(sheet.used, CELLS_AT_A_TIME).reverse();
    for (let block = waiting.pop(); block !== undefined; block = waiting.pop()) {
      const cells = await readBlock(sheet, block, patience);
      if (cells === "too large") {
        waiting.push(...[...(halvesOf(block) ?? [])].reverse());
      } else {
        done += sizeOf(block);
        yield { cells, done, total };
      }
    }
  }
}

async function readUsedSheets(context: Excel.RequestContext): Promise<UsedSheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id, items/name");
  await context.sync();
  const sheets = worksheets.items.map(({ id, name }) => ({
    id,
    name,
    // With formats: Excel does not say whether a formula that shows nothing counts as a value.
    used: worksheets
      .getItemOrNullObject(id)
      .getUsedRangeOrNullObject()
      .load("rowIndex, columnIndex, rowCount, columnCount"),
  }));
  await context.sync();
  return sheets.flatMap(({ id, name, used }) =>
    used.isNullObject ? [] : [{ id, name, used: blockOf(used) }],
  );
}

function blockOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Block {
  return { top: rowIndex, left: columnIndex, rows: rowCount, columns: columnCount };
}

/** Long formulas can make an answer larger than Excel gives; then it is asked for in halves. */
async function readBlock(
  sheet: UsedSheet,
  block: Block,
  patience: Patience,
): Promise<FormulaCell[] | "too large"> {
  try {
    return await untilFree(() => Excel.run((context) => readFormulas(context, sheet, block)), patience);
  } catch (error) {
    if (codeOf(error) === TOO_LARGE && halvesOf(block) !== undefined) return "too large";
    throw error;
  }
}

async function readFormulas(
  context: Excel.RequestContext,
  { id, name }: UsedSheet,
  { top, left, rows, columns }: Block,
): Promise<FormulaCell[]> {
  const range = context.workbook.worksheets
    .getItemOrNullObject(id)
    .getRangeByIndexes(top, left, rows, columns)
    .load("formulas, values, valueTypes");
  await context.sync();
  // A sheet that was deleted in between has none.
  if (range.isNullObject) return [];
  const addressOf = addressesOn(name);
  return range.formulas.flatMap((row: readonly unknown[], down) =>
    row.flatMap((held, right) => {
      const formula = formulaOf(held);
      if (formula === "") return [];
      const value = valueOf(range.values[down]?.[right], range.valueTypes[down]?.[right]);
      return [{ address: addressOf(top + down, left + right), formula, value }];
    }),
  );
}
