import { bundledRelease } from "../src/release/bundled";
import { partOf } from "./carried/workbooks";
import type { Excel } from "./excel/excel";
import type { Options } from "./excel/options";
import { excelInBrowser } from "./excel/in-browser";
import { currentSets } from "./excel/start-up/requirement-sets";

const openExcel = excelInBrowser();

/** A workbook that wants none. */
const off = async (): Promise<Options> => ({
  xmlParts: [await partOf(bundledRelease(), 0, { cards: false })],
});
const without: readonly (readonly [string, Options])[] = [
  ["where Excel knows no cards on numbers", { sets: { ...currentSets, ExcelApi: "1.18" } }],
  ["where functions may not return them", { sets: { ...currentSets, CustomFunctionsRuntime: "1.3" } }],
];

async function share(excel: Excel) {
  await excel.run(() => Office.onReady());
  excel.sheet.type("A1", [['=RE.SHARE("magnets","China")'], ["=A1*2"], ['=RE.HHI("rare earths",2025)']]);
  await excel.calculated();
  return excel.sheet.cell("A1");
}

test.each(["web", "windows"] as const)("a figure carries a card with its source: %s", async (platform) => {
  const excel = await openExcel({ platform });
  const cell = await share(excel);
  expect(cell).toMatchObject({ value: 0.9, text: "90%" });
  expect(JSON.stringify(cell.card?.properties)).toContain("Mint");
  expect(JSON.stringify(cell.card).length).toBeLessThanOrEqual(300);
  expect(excel.sheet.cell("A2").value).toBe(1.8);
  excel.sheet.type("C1", [["=A1.Source"], ["=A1.[As of]"]]);
  await excel.calculated();
  expect(excel.sheet.values("C1:C2")).toEqual([["Mint, 2025"], ["2025-06-30"]]);
});

test("a card in an argument counts as its number", async () => {
  const excel = await openExcel();
  await share(excel);
  excel.sheet.type("B1", [["=RE.ASOF()"], ['=RE.SHARE("magnets","China",,,,B1)'], ["=RE.SHARE(A1,B1)"]]);
  await excel.calculated();
  expect(excel.sheet.cell("B1").card?.basicValue).toBe(46348);
  expect(excel.sheet.cell("B2").value).toBe(0.9);
  expect(excel.sheet.cell("B3").message).toContain('"0.9"');
});

test.each(without)("%s a figure is a plain number", async (_, options) => {
  const excel = await openExcel(options);
  const cell = await share(excel);
  expect(cell).toEqual({ value: 0.9, text: "0.9", formula: '=RE.SHARE("magnets","China")' });
});

test("where the workbook wants no cards a figure is a plain number", async () => {
  const excel = await openExcel(await off());
  const cell = await share(excel);
  expect(cell).toEqual({ value: 0.9, text: "0.9", formula: '=RE.SHARE("magnets","China")' });
});

test("all headline questions have the same answers with cards and without", async () => {
  const questions = [...bundledRelease().release().headlines.keys()].map((key) => key.split("|"));
  const formulas = questions.map((question) => [
    `=RE.VALUE(${question.map((part) => `"${part}"`).join(",")})`,
  ]);
  const answers = async (options: Options) => {
    const excel = await openExcel(options);
    await excel.run(() => Office.onReady());
    excel.sheet.type("A1", formulas);
    await excel.calculated();
    const cells = formulas.map((__, index) => excel.sheet.cell(`A${index + 1}`));
    return {
      shown: cells.map(({ value, message }) => ({ value, message })),
      cards: cells.filter(({ card }) => card !== undefined).length,
    };
  };
  const [withCards, plain] = [await answers({}), await answers(await off())];
  expect(withCards.shown).toEqual(plain.shown);
  expect(plain.cards).toBe(0);
  expect(withCards.cards).toBeGreaterThan(500);
});
