import type { Excel as OpenExcel } from "../excel/excel";
import { typeModel, type MODEL } from "./model";
import { saved, type SavedWorkbook } from "./saved";

/** What a person does in the Send view; each runs in a page that has `sent`. */
export const acts = {
  values: async () => sent.carryOut(await sent.planValues("workbook", {}), {}),
  live: async () => sent.carryOut(await sent.planLive("workbook", {}), {}),
  repair: async () => sent.carryOut(await sent.planRepair({}), {}),
  sources: () => sent.writeSources({}),
  safe: async () => {
    const check = await sent.check({});
    return sent.makeSafe(
      check,
      check.steps.map(({ kind }) => kind),
      {},
    );
  },
};

export type ActName = keyof typeof acts;

/** The part and the setting of somebody else, which nobody may touch. */
export const others = {
  settings: { theirs: "as it was" },
  xmlParts: ['<theirs xmlns="urn:theirs">1</theirs>'],
};

/** A model, with what a workbook can have besides, calculated and carrying its release. */
export async function prepare(excel: OpenExcel, model?: typeof MODEL): Promise<OpenExcel> {
  const { sheet, workbook } = excel;
  typeModel(excel, model);
  sheet.type("Model!A30", '=_xldudf_RE_SHARE("magnets","China")');
  sheet.type("Inputs!C1", [
    ["Product", "Share"],
    ["magnets", '=RE.SHARE("magnets","China")'],
  ]);
  sheet.merge("Inputs!F1:G1");
  const modelSheet = workbook.book.sheetNamed("Model");
  for (const [row, format] of ["0.0%", "0.00", "General", "@", "#,##0"].entries()) {
    if (modelSheet !== undefined) modelSheet.touch(row, 0).numberFormat = format;
  }
  await excel.run(() =>
    Excel.run(async (context) => {
      const { names, worksheets } = context.workbook;
      worksheets.getItem("Inputs").tables.add("C1:D2", true);
      names.add("Market", "China");
      names.add("Hidden", worksheets.getItem("Inputs").getRange("A1")).visible = false;
      await context.sync();
    }),
  );
  await excel.calculated();
  while (workbook.book.xmlParts.size < 2) await new Promise((settle) => setTimeout(settle, 20));
  return excel;
}

/** Parts that are written anew have another id, and say which ones they followed. */
const identity = /"set":"[^"]*","after":"[^"]*",/;

/** The whole workbook, when nothing is left to calculate. */
export async function stateOf(excel: OpenExcel): Promise<SavedWorkbook> {
  await excel.calculated();
  const { xmlParts, ...rest } = saved(excel.workbook);
  return { ...rest, xmlParts: xmlParts.map((xml) => xml.replace(identity, "")).sort() };
}
