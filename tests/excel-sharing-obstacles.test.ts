/** @jest-environment node */
import { wholeSheet } from "./excel/model/area";
import type { Excel as OpenExcel } from "./excel/excel";
import { excelInBrowser } from "./excel/in-browser";
import { makeSender } from "./sharing/sender";

/** What of a workbook cannot be written cell by cell, on Microsoft's own office.js. */
const openExcel = excelInBrowser();

const share = '=RE.SHARE("magnets","China")';

async function open(fill: (excel: OpenExcel) => void): Promise<OpenExcel> {
  const excel = await openExcel();
  excel.sheet.addSheet("Model");
  excel.sheet.type("Model!A1", share);
  fill(excel);
  excel.sheet.select("Model!A1");
  await excel.calculated();
  return makeSender(excel);
}

/** What a sheet holds, cell by cell, and where its array formulas are. */
function contentOf({ workbook: { book } }: OpenExcel) {
  const sheet = book.sheetNamed("Model");
  const cells = [...(sheet?.touched(wholeSheet) ?? [])].map(
    ({ row, column, value, formula, numberFormat }) => ({
      place: `${String(row)} ${String(column)}`,
      value,
      formula,
      numberFormat,
    }),
  );
  return {
    arrays: sheet?.arrays,
    cells: cells
      .filter((cell) => cell.value !== null || cell.formula !== undefined || cell.numberFormat !== "General")
      .sort((one, other) => one.place.localeCompare(other.place)),
  };
}

/** Array formulas: cells below each other, a table, and cells beside a figure of the same formula. */
function typeArrays({ sheet }: OpenExcel): void {
  sheet.type("Model!A3", [[share], [share]]);
  sheet.typeArray("Model!C1:C3", share);
  sheet.typeArray("Model!E1:F3", '=RE.TOP("magnets",3)');
  sheet.typeArray("Model!A5:A6", share);
}
const inArrays = ["A5", "A6", "C1", "C2", "C3", "E1", "E2", "E3", "F1", "F2", "F3"].map(
  (cell) => `Model!${cell}`,
);

test("values leave array formulas whole and list each of their cells; undo and the way back are exact", async () => {
  const excel = await open(typeArrays);
  const live = contentOf(excel);
  const done = await excel.addin.evaluate(async () =>
    sent.carryOut(await sent.planValues("workbook", {}), {}),
  );
  await excel.calculated();
  expect(done.cells).toBe(3);
  expect(done.notPossible.map(({ address }) => address).sort()).toEqual(inArrays);
  expect(new Set(done.notPossible.map(({ why }) => why))).toEqual(
    new Set([expect.stringContaining("part of an array")]),
  );
  expect(["A1", "A3", "A4"].map((cell) => excel.sheet.cell(`Model!${cell}`))).toMatchObject(
    Array.from({ length: 3 }, () => ({ formula: "", value: 0.9 })),
  );
  const values = contentOf(excel);
  expect(values.arrays).toEqual(live.arrays);

  const back = await excel.addin.evaluate(async () => sent.carryOut(await sent.planLive("workbook", {}), {}));
  await excel.calculated();
  expect(back).toEqual({ cells: 3, notPossible: [] });
  expect(contentOf(excel)).toEqual(live);
  await excel.addin.evaluate(() => sent.undo("live", {}));
  await excel.calculated();
  expect(contentOf(excel)).toEqual(values);
  await excel.addin.evaluate(() => sent.undo("values", {}));
  await excel.calculated();
  expect(contentOf(excel)).toEqual(live);
});

test("an array formula that was entered over values keeps them from being made live", async () => {
  const excel = await open(({ sheet }) => sheet.type("Model!A2", share));
  await excel.addin.evaluate(async () => sent.carryOut(await sent.planValues("workbook", {}), {}));
  excel.sheet.typeArray("Model!A1:A2", '=RE.SHARE("rare earths","China")');
  await excel.calculated();
  const before = contentOf(excel);
  const plan = await excel.addin.evaluate(() => sent.planLive("workbook", {}));
  expect(plan.cells).toEqual([]);
  expect(plan.notPossible.map(({ address }) => address)).toEqual(["Model!A1", "Model!A2"]);
  expect(contentOf(excel)).toEqual(before);
});

test("repair leaves damaged array formulas whole, lists their cells and mends the others", async () => {
  const damaged = '=_xldudf_RE_SHARE("magnets","China")';
  const excel = await open(({ sheet }) => {
    sheet.typeArray("Model!C1:C2", damaged);
    sheet.type("Model!C3", damaged);
  });
  const before = contentOf(excel);
  const done = await excel.addin.evaluate(async () => sent.carryOut(await sent.planRepair({}), {}));
  await excel.calculated();
  expect(done.cells).toBe(1);
  expect(done.notPossible.map(({ address }) => address).sort()).toEqual(["Model!C1", "Model!C2"]);
  expect(excel.sheet.cell("Model!C3")).toMatchObject({ formula: share, value: 0.9 });
  expect(contentOf(excel).arrays).toEqual(before.arrays);
  expect(excel.sheet.cell("Model!C1").formula).toBe(damaged);
});

test("an array formula of one cell is a figure like others", async () => {
  const excel = await open(({ sheet }) => sheet.typeArray("Model!C1", share));
  const done = await excel.addin.evaluate(async () =>
    sent.carryOut(await sent.planValues("workbook", {}), {}),
  );
  expect(done).toEqual({ cells: 2, notPossible: [] });
  expect(excel.sheet.cell("Model!C1")).toMatchObject({ formula: "", value: 0.9 });
});

test("a rule for what may be typed into a cell stays, and so does a value that it would refuse", async () => {
  const rule = { decimal: { formula1: 0, formula2: 0.5, operator: "Between" as const } };
  const excel = await open(() => undefined);
  const ruleNow = () =>
    excel.run(() =>
      Excel.run(async ({ workbook }) => {
        const { dataValidation } = workbook.worksheets.getItem("Model").getRange("A1");
        dataValidation.load("rule");
        await workbook.context.sync();
        return dataValidation.rule;
      }),
    );
  await excel.run(
    (given) =>
      Excel.run(async ({ workbook }) => {
        workbook.worksheets.getItem("Model").getRange("A1").dataValidation.rule = given;
        await workbook.context.sync();
      }),
    rule,
  );
  expect(() => excel.sheet.type("Model!A1", 0.9)).toThrow("data validation");
  const live = contentOf(excel);
  const done = await excel.addin.evaluate(async () =>
    sent.carryOut(await sent.planValues("workbook", {}), {}),
  );
  expect(done).toEqual({ cells: 1, notPossible: [] });
  expect(excel.sheet.cell("Model!A1")).toMatchObject({ formula: "", value: 0.9 });
  expect(await ruleNow()).toEqual(rule);
  await excel.addin.evaluate(async () => sent.carryOut(await sent.planLive("workbook", {}), {}));
  await excel.calculated();
  expect(contentOf(excel)).toEqual(live);
  expect(await ruleNow()).toEqual(rule);
});
