import type { Sending } from "../workbook/sending";
import { KEPT_NAMESPACE } from "../workbook/sharing/kept/kept-namespace";
import { setMarks } from "./marks";
import { partsOf } from "./parts";
import { readBlocks } from "./read-blocks";
import { readSheet } from "./read-sheet";
import { readTexts } from "./read-texts";
import { removeReport, writeReport } from "./report";
import { scanTyped } from "./scan-formulas";
import { untilFree } from "./until-free";
import { writeBlocks } from "./write-blocks";

/** The port's `sending`. */
export const excelSending: Sending = {
  selectedAreas: (patience) => untilFree(() => Excel.run(readSelectedAreas), patience),
  readBlocks,
  readTexts,
  writeBlocks,
  typedIn: scanTyped,
  setMarks,
  readSheet,
  sheets: (patience) => untilFree(() => Excel.run(readSheetNames), patience),
  writeReport,
  removeReport,
  keptParts: partsOf(KEPT_NAMESPACE),
};

async function readSelectedAreas(context: Excel.RequestContext): Promise<readonly string[]> {
  const areas = context.workbook.getSelectedRanges().areas.load("items/address");
  await context.sync();
  return areas.items.map(({ address }) => address);
}

async function readSheetNames({ workbook }: Excel.RequestContext): Promise<readonly string[]> {
  const worksheets = workbook.worksheets.load("items/name");
  await workbook.context.sync();
  return worksheets.items.map(({ name }) => name);
}
