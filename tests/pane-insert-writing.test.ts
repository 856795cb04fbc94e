/** @jest-environment node */
import { paneInBrowser } from "./pane/in-browser";
import { InsertPage } from "./pane/insert-page";

const open = paneInBrowser();

test("what was being built is still there when the page is loaded again", async () => {
  const view = await InsertPage.open(open);
  const { pane } = view;
  await view.choose("RE.COSTPREMIUM");
  await view.field("Country").fill("=Inputs!A7");
  await pane.page.keyboard.press("Escape");
  await view.builds("=RE.COSTPREMIUM(Inputs!A7)");
  await pane.page.reload();
  await view.builds("=RE.COSTPREMIUM(Inputs!A7)");
  expect(await view.field("Country").inputValue()).toBe("=Inputs!A7");
  await pane.button("Start over").click();
  await view.shows("Still to be given");
  await pane.page.reload();
  await view.shows("Still to be given");
  expect(await view.field("Country").inputValue()).toBe("");
});

/** Selects Model!B4 with a formula and goes on with a call of it. */
async function edit(view: InsertPage, formula: string, call: string): Promise<void> {
  await view.pane.tab("Cell").click();
  await view.pane.select({ formula, value: 1, text: "1" }, formula);
  await view.pane.button(`Edit ${call}`).click();
  await view.shows("Edit a call");
}

test("a call that was being edited is still written back to its place after the page is loaded again", async () => {
  const view = await InsertPage.open(open);
  const before = '=2*RE.HHI("rare earths")';
  await edit(view, before, 'RE.HHI("rare earths")');
  await view.pane.page.getByText("More arguments").click();
  await view.field("Estimate").fill("high");
  await view.builds('=RE.HHI("rare earths",,"high")');
  await view.pane.page.reload();
  await view.builds('=RE.HHI("rare earths",,"high")');
  await view.put("Model!B4", { formula: before });
  await view.pane.button("Change Model!B4").click();
  await view.shows("Model!B4 holds the formula.");
  expect(await view.at("Model!B4")).toMatchObject({ formula: '=2*RE.HHI("rare earths",,"high")' });
});

test("a call in a cell is edited, and the rest of its formula stays as it was", async () => {
  const view = await InsertPage.open(open);
  const before = '=B3*(1+[2]!_xldudf_RE_COSTPREMIUM(A7,"batteries")) &" "';
  await view.put("Model!A7", { value: "India", text: "India" });
  await edit(view, before, 'RE.COSTPREMIUM(A7,"batteries")');
  expect(await view.field("Country").inputValue()).toBe("=A7");
  expect(await view.field("Product").inputValue()).toBe("batteries");
  await view.field("Estimate").fill("high");
  await view.shows(/^30%/);
  await view.pane.button("Change Model!B4").click();
  await view.shows("Model!B4 holds the formula.");
  const after = '=B3*(1+RE.COSTPREMIUM(A7,"batteries",,,"high")) &" "';
  expect(await view.at("Model!B4")).toMatchObject({ formula: after, numberFormat: "General" });
  await view.field("Estimate").fill("low");
  await view.pane.button("Change Model!B4").click();
  await view.pane.page.waitForFunction(() => window.harness.at("Model!B4").formula.includes('"low"'));
});

test("a formula that was changed meanwhile is left alone", async () => {
  const view = await InsertPage.open(open);
  await edit(view, '=RE.HHI("rare earths")', 'RE.HHI("rare earths")');
  await view.put("Model!B4", { formula: "=1" });
  await view.pane.button("Change Model!B4").click();
  await view.shows("Model!B4 holds another formula by now");
  expect(await view.at("Model!B4")).toMatchObject({ formula: "=1" });
});

test("what the formula would refer to itself is not inserted", async () => {
  const view = await InsertPage.open(open);
  await view.choose("RE.TOP");
  await view.field("Product").fill("=A1");
  await view.pane.button("Insert at Model!A1").click();
  await view.shows("The formula would refer to its own cell, Model!A1.");
});

test("what is no argument is said where it is entered, and not inserted", async () => {
  const view = await InsertPage.open(open);
  await view.field("Product").fill("=A1)");
  await view.field("Country").fill("China");
  await view.shows("This is not one argument.");
  await view.pane.button("Insert at Model!A1").click({ force: true });
  // By the time that something else is answered, it would have been inserted.
  await view.field("Product").fill("magnets");
  await view.shows("about 90%");
  expect(await view.at("Model!A1")).toMatchObject({ formula: "" });
});

test("a cell that is not empty is replaced only when that is asked for", async () => {
  const view = await InsertPage.open(open);
  const { pane } = view;
  await view.choose("RE.ASOF");
  await view.shows("Nov 22, 2026");
  await view.select("Model!B4", { formula: "=SUM(A1:A3)" });
  await pane.button("Insert at Model!B4").click();
  await view.shows("Model!B4 is not empty. It holds =SUM(A1:A3).");
  expect(await view.at("Model!B4")).toMatchObject({ formula: "=SUM(A1:A3)" });
  await view.select("Model!B9");
  await pane.lacks("is not empty");
  await view.select("Model!B4", { formula: "=SUM(A1:A3)" });
  await pane.button("Insert at Model!B4").click();
  await pane.button("Replace it").click();
  await view.shows("Model!B4 holds the formula.");
  expect(await view.at("Model!B4")).toMatchObject({ formula: "=RE.ASOF()", numberFormat: "yyyy-mm-dd" });
});

describe("a table", () => {
  let view: InsertPage;
  beforeEach(async () => {
    view = await InsertPage.open(open);
    await view.choose("RE.TOP");
    await view.field("Product").fill("rare earths");
    await view.shows("69.23%");
  });

  test("without room names what is in the way, and a protected sheet is said", async () => {
    await view.put("Model!B3", { value: 1 });
    await view.pane.button("Insert at Model!A1").click();
    await view.shows("The table needs A1:B10, and there is something in B3.");
    expect(await view.at("Model!A1")).toMatchObject({ formula: "" });
    await view.pane.page.evaluate(() => window.harness.protect("Model"));
    await view.pane.button("Insert at Model!A1").click();
    await view.shows("The sheet of Model!A1 is protected.");
  });

  test("names merged cells and a table of the sheet before anything is written", async () => {
    await view.pane.page.evaluate(() => window.harness.merge("Model!B3:C3"));
    await view.pane.button("Insert at Model!A1").click();
    await view.shows("The table needs A1:B10, and B3:C3 are merged cells.");
    await view.select("Model!E1");
    await view.pane.page.evaluate(() => window.harness.makeTable("Model!F2:G4", "Sales"));
    await view.pane.button("Insert at Model!E1").click();
    await view.shows("The formula fills E1:F10, and the table Sales is in the way.");
    expect(await view.at("Model!E1")).toMatchObject({ formula: "" });
    expect(await view.at("Model!A1")).toMatchObject({ formula: "" });
  });
});
