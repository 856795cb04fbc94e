/** @jest-environment node */
import { BUNDLED, partOf, revised } from "./carried/workbooks";
import type { Excel as OpenExcel } from "./excel/excel";
import { excelInBrowser } from "./excel/in-browser";
import type { Options, Platform } from "./excel/options";
import { makeSender } from "./sharing/sender";

/** What the pane sends a workbook with, on Microsoft's own office.js. */
const openExcel = excelInBrowser();
const MODEL = {
  "Model!A1": '=RE.SHARE("magnets","China")',
  "Model!A2": '=RE.SHARE("magnets","China")*2',
  "Model!A3": '=RE.SHARE(CONCAT("mag","nets"),B3)',
  "Model!D1": '=RE.TOP("rare earths",3)',
  "'My ''own'' sheet'!C7": '=RE.COSTPREMIUM("India")',
  "'My ''own'' sheet'!C8": "=C7*100",
};

async function open(options: Options = {}): Promise<OpenExcel> {
  const excel = await openExcel(options);
  excel.sheet.addSheet("Model");
  excel.sheet.addSheet("My 'own' sheet");
  excel.sheet.type("Model!B3", "China");
  for (const [cell, formula] of Object.entries(MODEL)) excel.sheet.type(cell, formula);
  excel.sheet.select("Model!A1");
  await excel.calculated();
  return makeSender(excel);
}

/** All cells with what they hold, their formats, the names of sheets. */
function contentOf({ workbook: { book } }: OpenExcel) {
  return book.sheets.map((sheet) => ({
    name: sheet.name,
    cells: [...sheet.touched({ top: 0, left: 0, bottom: 1_048_575, right: 16_383 })]
      .filter(
        ({ value, formula, numberFormat }) =>
          value !== null || formula !== undefined || numberFormat !== "General",
      )
      .map(({ row, column, value, formula, numberFormat }) => ({ row, column, value, formula, numberFormat }))
      .sort((one, other) => one.row - other.row || one.column - other.column),
  }));
}

describe.each<Platform>(["web", "windows"])("in Excel, %s", (platform) => {
  test("values stand in the place of formulas, a spill whole, and the way back and undo are exact", async () => {
    const excel = await open({ platform });
    const live = contentOf(excel);
    const [plan, done] = await excel.addin.evaluate(async () => {
      const made = await sent.planValues("workbook", {});
      return [made, await sent.carryOut(made, {})] as const;
    });
    expect(done).toEqual({ cells: 5, notPossible: [] });
    expect(plan.notPossible).toEqual([]);
    expect(plan.cells.map(({ address, fills }) => [address, fills])).toEqual([
      ["Model!A1", 1],
      ["Model!D1", 6],
      ["Model!A2", 1],
      ["Model!A3", 1],
      ["'My ''own'' sheet'!C7", 1],
    ]);
    await excel.calculated();
    expect(excel.sheet.cell("Model!A2")).toMatchObject({ formula: "", value: 1.8 });
    expect(excel.sheet.cell("'My ''own'' sheet'!C8")).toMatchObject({ formula: "=C7*100", value: 25 });
    const values = contentOf(excel);
    excel.workbook.calculator.setAllDirty();
    excel.sheet.calculate();
    await excel.calculated();
    expect(contentOf(excel)).toEqual(values);

    // As another person, who opens it later.
    const back = await excel.addin.evaluate(async () => {
      const later = await window.openSharing();
      const made = await later.planLive("workbook", {});
      return [made.notPossible, await later.carryOut(made, {})] as const;
    });
    expect(back).toEqual([[], { cells: 5, notPossible: [] }]);
    await excel.calculated();
    expect(contentOf(excel)).toEqual(live);

    await excel.addin.evaluate(() => sent.undo("live", {}));
    await excel.calculated();
    expect(contentOf(excel)).toEqual(values);
    await excel.addin.evaluate(() => sent.undo("values", {}));
    await excel.calculated();
    expect(contentOf(excel)).toEqual(live);
  });
});

test("the Sources sheet is one sheet, however often it is written, and holds no formula", async () => {
  const excel = await open();
  excel.sheet.addSheet("Sources");
  excel.sheet.type("Sources!A1", "mine");
  const before = contentOf(excel);
  const names = await excel.addin.evaluate(async () => [
    (await sent.writeSources({})).sheet,
    (await sent.writeSources({})).sheet,
  ]);
  expect(names).toEqual(["Sources 2", "Sources 2"]);
  await excel.calculated();
  expect(contentOf(excel).slice(0, -1)).toEqual(before);
  expect(excel.sheet.cell("'Sources 2'!A5")).toMatchObject({ value: "Model!A1", formula: "" });
  expect(excel.sheet.cell("'Sources 2'!C5")).toMatchObject({ value: MODEL["Model!A1"], formula: "" });
  const sheet = excel.workbook.book.sheetNamed("Sources 2");
  const formulas = contentOf(excel)
    .at(-1)
    ?.cells.filter(({ formula }) => formula !== undefined);
  expect(formulas).toEqual([]);
  expect(sheet?.links.get("A5")).toEqual({ documentReference: "'Model'!A1" });
  expect(sheet).toMatchObject({ frozenRows: 4, print: { orientation: "Landscape", titleRows: "$4:$4" } });
  expect(excel.workbook.book.names).toMatchObject([{ name: "RareEarthFigures.Sources", isHidden: true }]);
  const again = await excel.addin.evaluate(async () => {
    const check = await sent.check({});
    return check.sheets;
  });
  expect(again.map(({ name }) => name)).toEqual(["Model", "My 'own' sheet"]);
});

test("undoing the first Sources sheet leaves the workbook as it was", async () => {
  const excel = await open();
  const before = contentOf(excel);
  await excel.addin.evaluate(async () => {
    await sent.writeSources({});
    await sent.undo("sources", {});
  });
  await excel.calculated();
  expect(contentOf(excel)).toEqual(before);
  expect(excel.workbook.book.names).toEqual([]);
});

test("damaged cells are bound again by their formula; on a protected sheet they are listed", async () => {
  const excel = await open();
  excel.sheet.addSheet("Locked");
  excel.sheet.type("Model!A5", '=_xldudf_RE_SHARE("magnets","China")');
  excel.sheet.type("Locked!A1", '=_xldudf_RE_SHARE("magnets","China")');
  excel.sheet.protect("Locked");
  await excel.calculated();
  expect(excel.sheet.cell("Model!A5").value).toBe("#NAME?");
  const done = await excel.addin.evaluate(async () => sent.carryOut(await sent.planRepair({}), {}));
  await excel.calculated();
  expect(done.cells).toBe(1);
  expect(done.notPossible.map(({ address }) => address)).toEqual(["Locked!A1"]);
  expect(excel.sheet.cell("Model!A5")).toMatchObject({ formula: MODEL["Model!A1"], value: 0.9 });
});

test("tables, merged cells and protected sheets keep their formulas, and say why", async () => {
  const excel = await open();
  excel.sheet.type("Model!J1", [["share"], ['=RE.SHARE("magnets","China")']]);
  excel.sheet.type("Model!M1", MODEL["Model!A1"]);
  excel.sheet.merge("Model!M1:N1");
  await excel.run(() =>
    Excel.run(async ({ workbook }) => {
      workbook.worksheets.getItem("Model").tables.add("J1:J2", true);
      await workbook.context.sync();
    }),
  );
  excel.sheet.protect("My 'own' sheet");
  await excel.calculated();
  const { notPossible } = await excel.addin.evaluate(() => sent.planValues("workbook", {}));
  expect(Object.fromEntries(notPossible.map(({ address, why }) => [address, why.split(".")[0]]))).toEqual({
    "Model!M1": "It is merged with other cells, and a figure that is entered there again can fail",
    "Model!J2": expect.stringContaining("calculated column") as unknown,
    "'My ''own'' sheet'!C7": "The sheet is protected",
  });
});

test("a recipient with an older release and no network sees the same numbers, and so says the check", async () => {
  const part = await partOf(revised(BUNDLED + 1, 0.87));
  const excel = await open({ xmlParts: [part], network: "offline" });
  expect(excel.sheet.cell("Model!A1").value).toBe(0.87);
  excel.workbook.calculator.setAllDirty();
  excel.sheet.calculate();
  await excel.calculated();
  expect(excel.sheet.cell("Model!A2").value).toBe(1.74);
  const check = await excel.addin.evaluate(() => sent.check({}));
  expect(check.carried).toMatchObject({ state: "carried", release: BUNDLED + 1 });
  expect(check.recipients.map(({ verdict }) => verdict)).toEqual(["safe", "safe", "partly", "not safe"]);
});
