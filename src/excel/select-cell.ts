import { splitAddress } from "../workbook/address";
import type { Going } from "../workbook/port";

/** The port's `goTo`. */
export async function selectCell(context: Excel.RequestContext, address: string): Promise<Going> {
  const { sheet, cell } = splitAddress(address);
  const { worksheets } = context.workbook;
  const worksheet =
    sheet === undefined ? worksheets.getActiveWorksheet() : worksheets.getItemOrNullObject(sheet);
  worksheet.load("visibility");
  await context.sync();
  if (worksheet.isNullObject) return "gone";
  if (worksheet.visibility !== "Visible") return "hidden";
  worksheet.activate();
  worksheet.getRange(cell).select();
  await context.sync();
  return "selected";
}
