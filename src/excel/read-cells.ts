import { isCellAddress } from "../workbook/cell-address";
import type { CellValue } from "../workbook/port";
import { turn } from "../workbook/pace";
import { runsOf } from "../workbook/runs";
import { valueOf } from "./values";

/** Cells whose values take office.js a while to read. */
const MANY = 1_000;

/** The port's `readCells`: one range for cells below each other, as the arguments of a column of figures mostly are. */
export async function readCells(
  context: Excel.RequestContext,
  addresses: readonly string[],
): Promise<readonly CellValue[]> {
  const { worksheets } = context.workbook;
  const places = [...addresses.keys()].filter((index) => isCellAddress(addresses[index] ?? ""));
  const runs = runsOf(places.map((index) => addresses[index] ?? "")).map(({ sheet, area, indexes }) => {
    const worksheet =
      sheet === undefined ? worksheets.getActiveWorksheet() : worksheets.getItemOrNullObject(sheet);
    return { indexes, range: worksheet.getRange(area).load("values, valueTypes") };
  });
  await context.sync();
  // As after every large answer: office.js has read it in this task.
  if (addresses.length > MANY) await turn();
  // A sheet that is no more and an address of no cell leave what Excel itself would show.
  const values: CellValue[] = addresses.map(() => "#REF!");
  for (const { indexes, range } of runs) {
    if (range.isNullObject) continue;
    indexes.forEach((place, down) => {
      const index = places[place];
      if (index !== undefined) values[index] = valueOf(range.values[down]?.[0], range.valueTypes[down]?.[0]);
    });
  }
  return values;
}
