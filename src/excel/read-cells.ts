import type { CellValue } from "../workbook/port";
import { runsOf } from "../workbook/runs";
import { valueOf } from "./values";

/** The port's `readCells`: one range for cells below each other, as the arguments of a column of figures mostly are. */
export async function readCells(
  context: Excel.RequestContext,
  addresses: readonly string[],
): Promise<readonly CellValue[]> {
  const { worksheets } = context.workbook;
  const runs = runsOf(addresses).map(({ sheet, area, indexes }) => {
    const worksheet =
      sheet === undefined ? worksheets.getActiveWorksheet() : worksheets.getItemOrNullObject(sheet);
    return { indexes, range: worksheet.getRange(area).load("values, valueTypes") };
  });
  await context.sync();
  const values: CellValue[] = addresses.map(() => null);
  for (const { indexes, range } of runs) {
    indexes.forEach((index, down) => {
      // A sheet that was deleted in between leaves what Excel itself would show.
      values[index] = range.isNullObject
        ? "#REF!"
        : valueOf(range.values[down]?.[0], range.valueTypes[down]?.[0]);
    });
  }
  return values;
}
