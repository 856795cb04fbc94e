import { addressesOn } from "../workbook/address";
import type { Patience } from "../workbook/editing";
import type { FormulaCell, FormulaPiece } from "../workbook/port";
import type { TypedCell, TypedPiece } from "../workbook/sending";
import { turn } from "../workbook/pace";
import { blockOf, halvesOf, rowsOf, sizeOf, type Block } from "./scan-blocks";
import { codeOf, TOO_LARGE, untilFree } from "./until-free";
import { formulaOf, valueOf } from "./values";

/** Cells asked for at a time: formulas of a usual length are about a megabyte then, and Excel gives up to five. */
const CELLS_AT_A_TIME = 10_000;

interface UsedSheet {
  /** Stays when the sheet is renamed. */
  readonly id: string;
  readonly name: string;
  readonly used: Block;
}

/** Reads what is looked for in a block of a sheet. */
type ReadBlock<T> = (context: Excel.RequestContext, sheet: UsedSheet, block: Block) => Promise<T[]>;

/** The port's `formulas`: of each sheet the used cells, one request for each piece. */
export function scanFormulas(signal?: AbortSignal): AsyncGenerator<FormulaPiece> {
  return scanUntil(readFormulas, signal);
}

/** The port's `typedIn`. */
export function scanTyped(signal?: AbortSignal): AsyncGenerator<TypedPiece> {
  return scanUntil(typedReader(), signal);
}

async function* scanUntil<T>(
  read: ReadBlock<T>,
  signal: AbortSignal | undefined,
): AsyncGenerator<{ cells: T[]; done: number; total: number }> {
  try {
    yield* scan(read, signal === undefined ? {} : { signal });
  } catch (error) {
    if (signal?.aborted !== true) throw error;
  }
}

async function* scan<T>(
  read: ReadBlock<T>,
  patience: Patience,
): AsyncGenerator<{ cells: T[]; done: number; total: number }> {
  const sheets = await untilFree(() => Excel.run(readUsedSheets), patience);
  const total = sheets.reduce((sum, { used }) => sum + sizeOf(used), 0);
  let done = 0;
  for (const sheet of sheets) {
    const waiting = rowsOf(sheet.used, CELLS_AT_A_TIME).reverse();
    for (let block = waiting.pop(); block !== undefined; block = waiting.pop()) {
      const cells = await readBlock(read, sheet, block, patience);
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

/** Long formulas can make an answer larger than Excel gives; then it is asked for in halves. */
async function readBlock<T>(
  read: ReadBlock<T>,
  sheet: UsedSheet,
  block: Block,
  patience: Patience,
): Promise<T[] | "too large"> {
  try {
    return await untilFree(() => Excel.run((context) => read(context, sheet, block)), patience);
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
  // office.js has just read as much text: what is made of it is another task, so that a click is answered in between.
  await turn();
  const addressOf = addressesOn(name);
  return range.formulas.flatMap((row: readonly unknown[], down) =>
    row.flatMap((held, right) => {
      const formula = formulaOf(held, range.values[down]?.[right]);
      if (formula === "") return [];
      const value = valueOf(range.values[down]?.[right], range.valueTypes[down]?.[right]);
      return [{ address: addressOf(top + down, left + right), formula, value }];
    }),
  );
}

/** Remembers the tables of each sheet: what they fill can reach into the blocks below. */
function typedReader(): ReadBlock<TypedCell> {
  const spilled = new Map<string, Block[]>();
  return async (context, { id, name }, { top, left, rows, columns }) => {
    const range = context.workbook.worksheets
      .getItemOrNullObject(id)
      .getRangeByIndexes(top, left, rows, columns)
      .load("formulas, values, valueTypes, hasSpill");
    await context.sync();
    if (range.isNullObject) return [];
    const tables = spilled.get(id) ?? [];
    spilled.set(id, tables);
    // Null where only some of the cells are of a table; the types do not say so.
    const hasSpill: boolean | null = range.hasSpill;
    if (hasSpill !== false) tables.push(...(await tablesIn(context, range)));
    const isSpilled = (row: number, column: number) =>
      tables.some(
        (table) =>
          row >= table.top &&
          row < table.top + table.rows &&
          column >= table.left &&
          column < table.left + table.columns,
      );
    const addressOf = addressesOn(name);
    return range.formulas.flatMap((row: readonly unknown[], down) =>
      row.flatMap((held, right) => {
        const value = valueOf(range.values[down]?.[right], range.valueTypes[down]?.[right]);
        if (
          formulaOf(held, range.values[down]?.[right]) !== "" ||
          value === null ||
          isSpilled(top + down, left + right)
        )
          return [];
        return [{ address: addressOf(top + down, left + right), value }];
      }),
    );
  };
}

/** What the formulas of a range fill. */
async function tablesIn(context: Excel.RequestContext, range: Excel.Range): Promise<Block[]> {
  const filled = range.formulas.flatMap((row: readonly unknown[], down) =>
    row.flatMap((held, right) =>
      formulaOf(held, range.values[down]?.[right]) === ""
        ? []
        : [
            range
              .getCell(down, right)
              .getSpillingToRangeOrNullObject()
              .load("rowIndex, columnIndex, rowCount, columnCount"),
          ],
    ),
  );
  await context.sync();
  return filled.flatMap((table) => (table.isNullObject ? [] : [blockOf(table)]));
}
