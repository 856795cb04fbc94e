import type { Recalculation } from "../workbook/calculation";
import type { Patience } from "../workbook/editing";
import { isCellAddress } from "../workbook/cell-address";
import { runsOf } from "../workbook/runs";
import { untilFree } from "./until-free";

/**
 * The port's `recalculate`. Excel calculates cells that are dirty by itself, unless the person has said that it is to
 * wait: then that is theirs to begin.
 */
export function recalculate(addresses: readonly string[], patience?: Patience): Promise<Recalculation> {
  return untilFree(() => Excel.run((context) => setDirty(context, addresses)), patience);
}

async function setDirty(context: Excel.RequestContext, addresses: readonly string[]): Promise<Recalculation> {
  const { application, worksheets } = context.workbook;
  application.load("calculationMode");
  worksheets.load("items/name");
  await context.sync();
  const sheets = new Map(worksheets.items.map((worksheet) => [worksheet.name.toLowerCase(), worksheet]));
  for (const { sheet, area } of runsOf(addresses.filter(isCellAddress))) {
    const worksheet = sheet === undefined ? worksheets.getActiveWorksheet() : sheets.get(sheet.toLowerCase());
    worksheet?.getRange(area).setDirty();
  }
  await context.sync();
  return application.calculationMode === "Manual" ? "marked" : "calculated";
}
