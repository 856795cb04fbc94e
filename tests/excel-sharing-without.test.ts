/** @jest-environment node */
import type { Excel } from "./excel/excel";
import { excelInBrowser } from "./excel/in-browser";
import { errors } from "./excel/model/values";
import { OpenWorkbook } from "./excel/open-workbook";
import { acts, type ActName } from "./sharing/acts";
import { typeModel } from "./sharing/model";
import { openSaved, reopened, saved, type SavedWorkbook } from "./sharing/saved";
import { makeSender } from "./sharing/sender";

/** A workbook that goes to somebody without the add-in, and comes back. */
const openExcel = excelInBrowser();

/** The sender, with a model that no cell of is damaged. */
async function sender(): Promise<Excel> {
  const excel = await openExcel();
  typeModel(excel);
  await excel.calculated();
  return makeSender(excel);
}

/** The file after some acts, and what the check then says of a recipient without the add-in. */
async function sentAfter(...names: readonly ActName[]) {
  const excel = await sender();
  for (const name of names) await excel.addin.evaluate<unknown>(acts[name]);
  const check = await excel.addin.evaluate(() => sent.check({}));
  await excel.calculated();
  const promised = check.recipients.find(({ kind }) => kind === "no add-in");
  return { promised, file: saved(excel.workbook) };
}

/** In an Excel that knows no function of ours: as it is opened, and when all of it has been calculated. */
function withoutAddin(file: SavedWorkbook) {
  const workbook = new OpenWorkbook({ prepare: () => undefined }, () => undefined);
  openSaved(workbook, file);
  for (const [name, json] of Object.entries(file.settings)) workbook.book.settings.set(name, json);
  for (const xml of file.xmlParts) workbook.book.addXmlPart(xml);
  const opened = saved(workbook);
  workbook.calculator.setAllDirty();
  workbook.calculator.calculate();
  return { opened, calculated: saved(workbook) };
}

const cellsOf = ({ sheets }: SavedWorkbook) =>
  sheets.flatMap(({ name, cells }) => cells.map((cell) => ({ sheet: name, ...cell })));

test("live figures are seen until Excel calculates them, and then #NAME?, as the check says", async () => {
  const { promised, file } = await sentAfter();
  expect(promised).toMatchObject({ verdict: "partly", sees: expect.stringContaining("#NAME?") as unknown });
  const { opened, calculated } = withoutAddin(file);
  expect(opened).toEqual(file);
  const calling = cellsOf(calculated).filter(({ formula }) => formula?.includes("RE.") === true);
  expect(calling.length).toBeGreaterThan(20);
  for (const { row, column, value } of calling)
    expect([row, column, value]).toEqual([row, column, errors.name]);
});

test("values and the Sources sheet stay whatever Excel calculates, as the check says, and become live again", async () => {
  const live = saved((await sender()).workbook);
  const { promised, file } = await sentAfter("sources", "values");
  expect(promised?.verdict).toBe("safe");
  const { opened, calculated } = withoutAddin(file);
  expect(opened).toEqual(file);
  expect(calculated).toEqual(file);
  expect(calculated.sheets.map(({ name }) => name)).toContain("Sources");

  const back = await makeSender(await reopened(openExcel, calculated));
  await back.addin.evaluate<unknown>(acts.live);
  await back.calculated();
  const [sources, ...others] = saved(back.workbook).sheets.toReversed();
  expect(sources?.name).toBe("Sources");
  expect(others.toReversed()).toEqual(live.sheets);
});

/** How Excel leaves calls of an add-in that is not there. */
const damages: readonly ((name: string) => string)[] = [
  (name) => `RE.${name}(`,
  (name) => `_xldudf_RE_${name}(`,
];

test("what comes back with lost calls is repaired, and shows what it showed", async () => {
  const { file } = await sentAfter();
  const { calculated } = withoutAddin(file);
  let calls = 0;
  const sheets = calculated.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) => ({
      ...cell,
      formula: cell.formula?.replace(/RE\.([A-Z]+)\(/g, (call, name: string) => {
        calls += 1;
        return damages[calls % damages.length]?.(name) ?? call;
      }),
    })),
  }));
  const back = await makeSender(await reopened(openExcel, { ...calculated, sheets }));
  const { notPossible, cells } = await back.addin.evaluate(acts.repair);
  await back.calculated();
  expect(notPossible).toEqual([]);
  expect(cells).toBeGreaterThan(20);
  expect(saved(back.workbook).sheets).toEqual(file.sheets);
});
