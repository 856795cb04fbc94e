import { excelInBrowser } from "./excel/in-browser";
import type { Options, Platform } from "./excel/options";
import { AFTER, BEFORE, COUNTS, FIRST, RefreshInExcel, SECOND, siteWith } from "./refresh/refresh-in-excel";

/** Moving a workbook to a newer release and back, by the pane's own buttons, on Microsoft's own office.js. */
const openExcel = excelInBrowser();
const site = siteWith();

const open = async (options: Options = {}) => RefreshInExcel.open(await openExcel(options, site));

const TOUCHED = COUNTS.changed + COUNTS.unforeseeable;
const MAGNETS = 'RE.SHARE("magnets","China")';

describe.each<Platform>(["web", "windows"])("in Excel, %s", (platform) => {
  test("the button on the ribbon opens the pane on the Refresh view, and so it does when the pane is open", async () => {
    const refresh = await open({ platform });
    const { excel } = refresh;
    expect(excel.pane.isVisible).toBe(true);
    await excel.addin.getByRole("tab", { name: "Cell" }).click();
    await refresh.button("Check for new data").waitFor({ state: "hidden" });
    await refresh.press();
  });

  test("a check, a preview and a move calculate the cells that change again, and no others; undoing too", async () => {
    const refresh = await open({ platform });
    expect(refresh.shown()).toEqual(BEFORE);
    await refresh.preview();
    await refresh.says(`${String(COUNTS.changed)} cells change`);
    await refresh.says(`${String(COUNTS.unforeseeable)} cannot be foretold`);
    await refresh.says(`${String(COUNTS.unchanged)} stay`);
    expect(await refresh.changes()).toEqual([
      ["Correction", 'RE.SHARE("rare earths","China",2024)', "71.05%becomes70.05%"],
      ["Revised by the source", MAGNETS, "about 90%becomesabout 87%"],
      ["Revised by the source", 'RE.HHI("rare earths")', "5,054becomes5,070"],
    ]);
    expect(refresh.calls()).toBe(0);
    expect(refresh.shown()).toEqual(BEFORE);

    await refresh.move.click();
    await refresh.moved();
    expect(refresh.shown()).toEqual(AFTER);
    expect(refresh.calls()).toBe(TOUCHED);
    await refresh.carrying(SECOND);

    await refresh.undo.click();
    await refresh.undone();
    expect(refresh.shown()).toEqual(BEFORE);
    expect(refresh.calls()).toBe(TOUCHED);
    await refresh.carrying(FIRST);
    expect(refresh.carried?.pending).toBeUndefined();
  });
});

test("a figure that is held keeps its number and says its date; after opening anew it is undone exactly", async () => {
  const refresh = await open();
  const formulas = refresh.formulas();
  await refresh.preview();
  await refresh.hold(MAGNETS);
  await refresh.move.click();
  await refresh.moved();
  expect(refresh.excel.sheet.cell("Model!A3")).toMatchObject({
    formula: '=RE.SHARE("magnets","China",,,,"2026-11-22")*2',
    value: 1.8,
  });
  expect(refresh.shown()).toMatchObject({ "Model!A2": 0.9, "Model!A5": 0.87, "Hidden!A1": 0.9 });

  await refresh.excel.reload();
  await refresh.press();
  await refresh.undo.click();
  await refresh.undone();
  expect(refresh.formulas()).toEqual(formulas);
  expect(refresh.shown()).toEqual(BEFORE);
});

test("with manual calculation the cells are only marked, and F9 calculates them", async () => {
  const refresh = await open();
  refresh.excel.sheet.setCalculation("Manual");
  await refresh.preview();
  await refresh.move.click();
  await refresh.says(/^Calculation is manual: press F9, and \d+ cells follow\.$/);
  expect(refresh.calls()).toBe(0);
  expect(refresh.shown()).toEqual(BEFORE);
  expect(refresh.excel.sheet.isDirty("Model!A1")).toBe(true);
  expect(refresh.excel.sheet.isDirty("Model!A7")).toBe(false);
  expect(refresh.carried?.pending).toBeDefined();
  refresh.excel.sheet.calculate();
  await refresh.excel.calculated();
  expect(refresh.shown()).toEqual(AFTER);
  // Only what its cells show ends the move.
  await refresh.ended();
});

test("with manual calculation, closed before F9, the move is there to go on with", async () => {
  const refresh = await open();
  const { excel } = refresh;
  excel.sheet.setCalculation("Manual");
  await refresh.preview();
  await refresh.move.click();
  await refresh.says(/^Calculation is manual: press F9/);
  await excel.reload();
  await refresh.press();
  await refresh.says("A move was interrupted");
  excel.sheet.setCalculation("Automatic");
  await refresh.button("Go on").click();
  await refresh.moved();
  expect(refresh.shown()).toEqual(AFTER);
  await refresh.ended();
});

test("while Excel is asked too often a move waits, and then is done", async () => {
  const refresh = await open();
  await refresh.preview();
  const { hindrances } = refresh.excel;
  const refused = hindrances.refusing(4);
  hindrances.throttle(4);
  await refresh.move.click();
  await refused;
  await refresh.moved();
  expect(refresh.shown()).toEqual(AFTER);
  await refresh.carrying(SECOND);
});

test("while a cell is edited a move waits, says so, and then is done", async () => {
  const refresh = await open();
  await refresh.preview();
  const { hindrances } = refresh.excel;
  const refused = hindrances.refusing(2);
  hindrances.beginEditing();
  await refresh.move.click();
  await refused;
  await refresh.says(/If a cell is being edited/);
  expect(refresh.shown()).toEqual(BEFORE);
  hindrances.endEditing();
  await refresh.moved();
  expect(refresh.shown()).toEqual(AFTER);
});

describe("a protected sheet", () => {
  test("moves along, and none of its figures can be held", async () => {
    const refresh = await open();
    refresh.excel.sheet.protect("Hidden");
    await refresh.preview();
    const hold = refresh.excel.addin.getByRole("switch", { name: MAGNETS });
    expect(await hold.isDisabled()).toBe(true);
    await refresh.says("Its formulas cannot be rewritten while Hidden is protected.");
    await refresh.move.click();
    await refresh.moved();
    expect(refresh.shown()).toEqual(AFTER);
  });

  test("holds a figure whose own cells are not locked", async () => {
    const refresh = await open();
    const { excel } = refresh;
    await excel.run(() =>
      Excel.run(async ({ workbook }) => {
        workbook.worksheets.getItem("Hidden").getRange("A1").format.protection.locked = false;
        await workbook.context.sync();
      }),
    );
    excel.sheet.protect("Hidden");
    await refresh.preview();
    await refresh.hold(MAGNETS);
    await refresh.move.click();
    await refresh.moved();
    expect(refresh.shown()).toMatchObject({ "Model!A1": 0.9, "Hidden!A1": 0.9, "Model!A5": 0.87 });
  });

  test("that became so after the preview refuses a held figure, and nothing is changed", async () => {
    const refresh = await open();
    await refresh.preview();
    await refresh.hold(MAGNETS);
    refresh.excel.sheet.protect("Model");
    const parts = refresh.parts;
    await refresh.move.click();
    await refresh.says(/is on a protected sheet, so its formula cannot be rewritten\. Nothing was changed\./);
    expect(refresh.shown()).toEqual(BEFORE);
    expect(refresh.parts).toEqual(parts);
  });
});
