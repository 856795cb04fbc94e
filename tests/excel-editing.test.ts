import { exampleModel } from "../src/workbook/example-model";
import type { Workbook } from "../src/workbook/port";
import type { Excel as OpenExcel } from "./excel/excel";
import { excelInBrowser } from "./excel/in-browser";
import type { Platform } from "./excel/options";
import { portScript } from "./page-script";

/** What the pane does to a workbook, through unmodified office.js. */
const openExcel = excelInBrowser();

declare const port: Workbook;

let script: string;

beforeAll(async () => {
  script = await portScript();
});

async function open(platform: Platform = "web"): Promise<OpenExcel> {
  const excel = await openExcel({ platform });
  await excel.functions.ready;
  await excel.addin.evaluate(script);
  return excel;
}

test.each<Platform>(["web", "windows"])("an area is read with what its cells hold: %s", async (platform) => {
  const excel = await open(platform);
  excel.sheet.type("A1", [
    ['=RE.SHARE("magnets","China")', "text"],
    ["", 7],
  ]);
  await excel.calculated();
  const area = await excel.run(() => port.readArea("Sheet1!A1", { rows: 2, columns: 2 }));
  expect(area.isProtected).toBe(false);
  expect(area.rows.map((row) => row.map(({ address, formula, value }) => [address, formula, value]))).toEqual(
    [
      [
        ["Sheet1!A1", '=RE.SHARE("magnets","China")', 0.9],
        ["Sheet1!B1", "", "text"],
      ],
      [
        ["Sheet1!A2", "", null],
        ["Sheet1!B2", "", 7],
      ],
    ],
  );
  excel.sheet.protect("Sheet1");
  expect((await excel.run(() => port.readArea("Sheet1!A1", { rows: 1, columns: 1 }))).isProtected).toBe(true);
});

test.each<Platform>(["web", "windows"])("merged cells and tables are told: %s", async (platform) => {
  const excel = await open(platform);
  excel.sheet.merge("C5:D6");
  await excel.run(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().tables.add("A8:B9", true).name = "Sales";
      await context.sync();
    }),
  );
  const told = await excel.run(async () => [
    (await port.readArea("Sheet1!A1", { rows: 3, columns: 2 })).obstacles,
    (await port.readArea("Sheet1!A1", { rows: 9, columns: 4 })).obstacles,
  ]);
  expect(told).toEqual([
    [],
    [
      { kind: "merged", area: "C5:D6" },
      { kind: "table", name: "Sales" },
    ],
  ]);
});

test("at the edge of the sheet an area ends, and a sheet that is not there is said", async () => {
  const excel = await open();
  const area = await excel.run(() => port.readArea("Sheet1!XFD1048575", { rows: 3, columns: 2 }));
  expect(area.rows.map((row) => row.map(({ address }) => address))).toEqual([
    ["Sheet1!XFD1048575"],
    ["Sheet1!XFD1048576"],
  ]);
  const gone = excel.run(() => port.readArea("Gone!A1", { rows: 1, columns: 1 }));
  await expect(gone).rejects.toThrow(/no sheet for Gone!A1/);
});

test.each<Platform>(["web", "windows"])("a formula and its format are written: %s", async (platform) => {
  const excel = await open(platform);
  await excel.run(() =>
    port.writeCells([
      { address: "Sheet1!B2", formula: '=RE.SHARE("magnets","China")' },
      { address: "Sheet1!B2", numberFormat: "0%" },
    ]),
  );
  await excel.calculated();
  expect(excel.sheet.cell("B2")).toMatchObject({ formula: '=RE.SHARE("magnets","China")', text: "90%" });
});

test.each<Platform>(["web", "windows"])("the example model is a sheet of its own: %s", async (platform) => {
  const excel = await open(platform);
  const names = await excel.run(
    async (model) => [await port.addSheet(model), await port.addSheet(model)],
    exampleModel,
  );
  expect(names).toEqual([exampleModel.name, `${exampleModel.name} 2`]);
  await excel.calculated();
  const [name = ""] = names;
  for (const [address, { content }] of Object.entries(exampleModel.cells)) {
    // A cell with a look only may be one that a table spills into.
    if (content === null) continue;
    const { formula, value } = excel.sheet.cell(`${name}!${address}`);
    const isFormula = typeof content === "string" && content.startsWith("=");
    expect([address, isFormula ? formula : value]).toEqual([address, content]);
    expect(String(value)).not.toMatch(/^#/);
  }
  expect(excel.workbook.book.activeSheet.name).toBe(`${exampleModel.name} 2`);
});

test("one goes to a cell of another sheet; a hidden sheet stays hidden, one that is gone is said", async () => {
  const excel = await open();
  excel.sheet.addSheet("Inputs");
  excel.sheet.addSheet("Old");
  excel.sheet.hide("Old");
  const went = await excel.run(async () => [
    await port.goTo("Inputs!C3"),
    (await port.selectedCell()).address,
    await port.goTo("Old!A1"),
    await port.goTo("Gone!A1"),
  ]);
  expect(went).toEqual(["selected", "Inputs!C3", "hidden", "gone"]);
});

test("while somebody types in a cell writing waits, says so, and is done afterwards", async () => {
  const excel = await open();
  const refused = excel.hindrances.refusing(1);
  excel.hindrances.beginEditing();
  const written = excel.run(async () => {
    let waited = 0;
    await port.writeCells([{ address: "Sheet1!A1", formula: "=1+1" }], { waiting: () => waited++ });
    return waited;
  });
  await refused;
  excel.hindrances.endEditing();
  expect(await written).toBeGreaterThan(0);
  await excel.calculated();
  expect(excel.sheet.cell("A1").value).toBe(2);
});
