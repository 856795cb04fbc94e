/** @jest-environment node */
import ExcelJS from "exceljs";
import { exampleWorkbook, type Form } from "../scripts/example/example";
import { exampleModel } from "../src/workbook/example-model";
import { cellsIn, type FileCells } from "./example/file-cells";
import { cellAt, inExcel, openInExcel } from "./example/open-in-excel";
import { excelInBrowser } from "./excel/in-browser";
import { makeSender } from "./sharing/sender";

/** The example workbook in Excel: its cells and what it carries, on Microsoft's own office.js. */
const openExcel = excelInBrowser();

async function exampleFile(form: Form): Promise<{ bytes: Uint8Array; cells: FileCells }> {
  const bytes = await exampleWorkbook(form);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(bytes) as unknown as ExcelJS.Buffer);
  return { bytes, cells: cellsIn(workbook) };
}

/** What a formula fills comes from the formula. */
function isSpilled(address: string): boolean {
  const [sheet, cell = ""] = address.split("!");
  return sheet === exampleModel.name && exampleModel.cells[cell]?.content === null;
}

test("every cell that is calculated anew shows exactly what the file says", async () => {
  const { bytes, cells } = await exampleFile("live");
  const entered = [...cells].filter(([address]) => !isSpilled(address));
  const excel = await openInExcel(openExcel, bytes, entered);
  await excel.calculated();
  expect(excel.functions.calls.size).toBeGreaterThan(4);
  for (const [address, { value }] of cells) {
    expect([address, excel.sheet.cell(address).value]).toEqual([address, value]);
  }
});

test("where values stand in the place of formulas, all of them are made live again, and it is the live workbook", async () => {
  const { bytes, cells } = await exampleFile("values");
  const { cells: live } = await exampleFile("live");
  const excel = await makeSender(await openInExcel(openExcel, bytes, [...cells]));
  await excel.calculated();
  const check = await excel.addin.evaluate(() => sent.check({}));
  expect(check).toMatchObject({ cells: 0, carried: { state: "carried" }, sources: "up to date", unsafe: [] });
  expect(excel.functions.calls.size).toBe(0);

  const done = await excel.addin.evaluate(async () => sent.carryOut(await sent.planLive("workbook", {}), {}));
  expect(done).toEqual({ cells: 28, notPossible: [] });
  await excel.calculated();
  for (const [address, { formula, value, numberFormat }] of live) {
    const { formula: shown, value: now } = excel.sheet.cell(address);
    const expected = formula === undefined ? "" : inExcel(formula);
    const entered = isSpilled(address) ? "" : shown;
    expect([address, entered, now, cellAt(excel, address).numberFormat]).toEqual([
      address,
      expected,
      value,
      numberFormat,
    ]);
  }
  expect(excel.sheet.cell("Example!F5").formula).toBe('=RE.TOP("rare earths",10)');
});
