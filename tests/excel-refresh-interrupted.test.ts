import { BUNDLED, partOf, revised } from "./carried/workbooks";
import type { Excel } from "./excel/excel";
import { excelInBrowser } from "./excel/in-browser";
import { refusals } from "./excel/model/refusal";
import type { Options } from "./excel/options";
import { AFTER, BEFORE, RefreshInExcel, SECOND, siteWith } from "./refresh/refresh-in-excel";

/** What comes between the beginning of a move and its end, on Microsoft's own office.js. */
const openExcel = excelInBrowser();
const site = siteWith();

const open = async (options: Options = {}) => RefreshInExcel.open(await openExcel(options, site));

const MAGNETS = 'RE.SHARE("magnets","China")';
/** What the model shows where the figure is held: where it is computed or behind a name it cannot be. */
const HELD = Object.fromEntries(
  ["Model!A1", "Model!A2", "Model!A3", "Model!A4", "Model!A8", "Hidden!A1"].map((cell) => [
    cell,
    BEFORE[cell],
  ]),
);

/** From when this has been done once, Excel answers nothing any more. */
function stopAfter<Name extends string>(
  excel: Excel,
  target: Record<Name, (...given: never[]) => unknown>,
  name: Name,
): Promise<void> {
  const refused = excel.hindrances.refusing(1);
  const usual = target[name];
  target[name] = function (this: unknown, ...given: never[]) {
    target[name] = usual;
    excel.hindrances.beginEditing();
    return usual.apply(this, given);
  };
  return refused;
}

const moments: readonly (readonly [string, (excel: Excel) => Promise<void>])[] = [
  [
    "the new part was written beside the old one",
    (excel) => stopAfter(excel, excel.workbook.book, "addXmlPart"),
  ],
  ["the move was written down", (excel) => stopAfter(excel, excel.workbook.book.xmlParts, "delete")],
  ["formulas were rewritten", (excel) => stopAfter(excel, excel.workbook, "write")],
  ["the first cells were marked for calculation", (excel) => stopAfter(excel, excel.workbook, "setDirty")],
];

test.each(moments)("a workbook that was closed when %s goes on to the same end", async (_, stop) => {
  const refresh = await open();
  const { excel } = refresh;
  const formulas = refresh.formulas();
  await refresh.preview();
  await refresh.hold(MAGNETS);
  const stopped = stop(excel);
  await refresh.move.click();
  await stopped;
  await excel.addin.goto("about:blank");
  excel.hindrances.endEditing();
  await excel.reload();
  await excel.press("Figures");
  await excel.addin.getByRole("tab", { name: "Cell" }).click();
  await refresh.button("Go on with it").click();
  await refresh.says(/^The workbook was being moved to release 2\./);
  await refresh.button("Go on").click();
  await refresh.moved();
  expect(refresh.shown()).toEqual({ ...AFTER, ...HELD });
  expect(refresh.carried?.release.statement.release).toBe(SECOND);
  expect(refresh.carried?.pending).toBeUndefined();

  await refresh.undo.click();
  await refresh.undone();
  expect(refresh.shown()).toEqual(BEFORE);
  expect(refresh.formulas()).toEqual(formulas);
});

test("a move that Excel refuses midway is said, and goes on", async () => {
  const refresh = await open();
  await refresh.preview();
  const { workbook } = refresh.excel;
  const refusing = jest.spyOn(workbook, "setDirty").mockImplementation(() => {
    throw refusals.invalidOperation();
  });
  await refresh.move.click();
  await refresh.says("A move was interrupted");
  await refresh.says("Stopped midway. Everything is written down: go on, or undo.");
  refusing.mockRestore();
  await refresh.button("Go on").click();
  await refresh.moved();
  expect(refresh.shown()).toEqual(AFTER);
});

test("what a colleague moved in between is said, and nothing is written over it", async () => {
  const refresh = await open();
  const { excel } = refresh;
  await refresh.preview();
  const theirs = await partOf(revised(BUNDLED + 2, 0.5), 5);
  const { book } = excel.workbook;
  book.xmlParts.clear();
  book.addXmlPart(theirs);
  await refresh.move.click();
  await refresh.says("Somebody else moved the workbook first.");
  await refresh.says(/^It is on release 3 now\. Nothing of yours was written\./);
  expect(refresh.parts).toEqual([theirs]);
  expect(refresh.shown()).toEqual(BEFORE);
  expect(refresh.calls()).toBe(0);
  excel.sheet.type("Model!B1", `=${MAGNETS}`);
  await excel.calculated();
  expect(excel.sheet.cell("Model!B1").value).toBe(0.5);
});

test("a colleague's move that comes in the midst of an undo is not undone", async () => {
  const refresh = await open();
  const { excel } = refresh;
  await refresh.preview();
  await refresh.move.click();
  await refresh.moved();
  const theirs = await partOf(revised(BUNDLED + 2, 0.5), 5);
  const { book } = excel.workbook;
  book.xmlParts.clear();
  book.addXmlPart(theirs);
  await refresh.undo.click();
  await refresh.says("Somebody else moved the workbook first.");
  expect(refresh.parts).toEqual([theirs]);
  expect(refresh.shown()).toEqual(AFTER);
});

test("outputs that are no cells do not keep a workbook from being previewed and moved", async () => {
  const outputs = ["nonsense", "Model!A8"];
  const refresh = await open({ xmlParts: [await partOf(revised(BUNDLED, 0.9), 0, { outputs })] });
  await refresh.preview();
  await refresh.move.click();
  await refresh.moved();
  expect(refresh.shown()).toEqual(AFTER);
});

test("what a colleague moves is answered from here too as soon as it is seen, and said", async () => {
  const refresh = await open();
  const { excel } = refresh;
  const { book } = excel.workbook;
  book.xmlParts.clear();
  book.addXmlPart(await partOf(revised(BUNDLED + 2, 0.25), 5));
  const news = excel.addin.getByText(/^Somebody else moved this workbook to release 3\./);
  // As long as this page does not listen yet, the next change is the first that it hears of.
  for (let change = 1; (await news.count()) === 0; change += 1) {
    excel.sheet.typeElsewhere("Model!Z1", change);
    await new Promise((settle) => setTimeout(settle, 200));
  }
  excel.sheet.type("Model!B1", `=${MAGNETS}`);
  await excel.calculated();
  expect(excel.sheet.cell("Model!B1").value).toBe(0.25);
  expect(excel.sheet.cell("Model!A1").value).toBe(0.9);
  await refresh.button("Calculate its figures again").click();
  await news.waitFor({ state: "detached" });
  await excel.calculated();
  expect(refresh.shown()).toMatchObject({ "Model!A1": 0.25, "Model!A3": 0.5, "Hidden!A1": 0.25 });
});
