/** @jest-environment node */
import type { Excel } from "./excel/excel";
import { excelInBrowser } from "./excel/in-browser";
import { acts, others, prepare, stateOf, type ActName } from "./sharing/acts";
import { makeSender } from "./sharing/sender";

/**
 * Undo restores the workbook exactly: every cell with its formula, value and format, sheets, names, tables, settings and
 * parts, on Microsoft's own office.js.
 */
const openExcel = excelInBrowser();

const open = async () => makeSender(await prepare(await openExcel(others)));

async function act(excel: Excel, name: ActName) {
  await excel.addin.evaluate<unknown>(acts[name]);
  return stateOf(excel);
}

async function undo(excel: Excel, name: ActName) {
  const { notPossible } = await excel.addin.evaluate((kind) => sent.undo(kind, {}), name);
  expect(notPossible).toEqual([]);
  return stateOf(excel);
}

test("of each act, one after the other", async () => {
  const excel = await open();
  const before = await stateOf(excel);
  for (const name of ["values", "repair", "sources", "safe"] as const) {
    expect([name, await act(excel, name)]).not.toEqual([name, before]);
    expect([name, await undo(excel, name)]).toEqual([name, before]);
  }
});

test("of figures made live again, and then of the values, by somebody who opens the workbook later", async () => {
  const excel = await open();
  const live = await stateOf(excel);
  const values = await act(excel, "values");
  await makeSender(excel);
  expect((await act(excel, "live")).sheets).toEqual(live.sheets);
  await makeSender(excel);
  expect(await undo(excel, "live")).toEqual(values);
  await makeSender(excel);
  expect(await undo(excel, "values")).toEqual(live);
});

test("of a Sources sheet that was written over one of before, with what somebody had written on it", async () => {
  const excel = await open();
  await act(excel, "sources");
  excel.sheet.type("Sources!L5", "checked");
  excel.sheet.type("Sources!M5", "=D5*2");
  excel.sheet.type("Sources!B90", "ask again");
  // Comes first on the sheet.
  excel.sheet.type("Sheet1!A1", '=RE.COSTPREMIUM("India",,,,"low")');
  const before = await stateOf(excel);
  expect(await act(excel, "sources")).not.toEqual(before);
  const noted = ["Sources!L6", "Sources!M6"].map((address) => excel.sheet.cell(address));
  expect(noted.map(({ formula, value }) => formula || value)).toEqual(["checked", "=D6*2"]);
  expect(excel.sheet.values("Sources!B90:B92").flat()).toContain("ask again");
  await makeSender(excel);
  expect((await undo(excel, "sources")).sheets).toEqual(before.sheets);
});
