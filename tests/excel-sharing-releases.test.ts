/** @jest-environment node */
import { trialRelease } from "../scripts/release/trial";
import type { Bundle } from "../src/figures/bundle";
import { openRelease } from "../src/figures/release";
import { bundledRelease } from "../src/release/bundled";
import type { SignedRelease } from "../src/release/signed-release";
import { excelInBrowser } from "./excel/in-browser";
import type { Platform } from "./excel/options";
import type { Site } from "./excel/platform/sites";
import { typeModel } from "./sharing/model";
import { addinWith } from "./sharing/other-release";
import { reopened, saved, type SavedWorkbook } from "./sharing/saved";

/** A workbook that is sent to somebody whose add-in brings another release and who has no network. */
const openExcel = excelInBrowser();

const bundled = bundledRelease();
const trial = trialRelease();
const newer: SignedRelease = {
  statement: trial.statement,
  data: () => new TextEncoder().encode(trial.data),
  release: () => openRelease(JSON.parse(trial.data) as Bundle),
};

/** The workbook of a person who has made the model with what their add-in brings, as a file. */
async function sent(addin: Site, platform: Platform): Promise<SavedWorkbook> {
  const excel = await openExcel({ platform, network: "offline" }, addin);
  typeModel(excel);
  await excel.calculated();
  while (excel.workbook.book.xmlParts.size === 0) await new Promise((settle) => setTimeout(settle, 20));
  return saved(excel.workbook);
}

describe.each<[string, Platform, SignedRelease, SignedRelease]>([
  ["an older release", "web", newer, bundled],
  ["a newer release", "windows", bundled, newer],
])("a recipient whose add-in brings %s, %s", (_, platform, theirs, own) => {
  test("computes every cell to the same number, text and error, and changes nothing", async () => {
    const file = await sent(addinWith(theirs), platform);
    const excel = await reopened(openExcel, file, { platform, network: "offline" }, addinWith(own));
    expect(saved(excel.workbook)).toEqual(file);
    expect(excel.functions.calls.size).toBe(0);

    excel.workbook.calculator.setAllDirty();
    excel.sheet.calculate();
    await excel.calculated();
    expect(excel.functions.calls.size).toBe(14);
    expect(saved(excel.workbook)).toEqual(file);

    // In a workbook of their own the same model comes to something else.
    const other = await openExcel({ platform, network: "offline" }, addinWith(own));
    typeModel(other);
    await other.calculated();
    expect(saved(other.workbook).sheets).not.toEqual(file.sheets);
  });
});
