/** @jest-environment node */
import type { Browser, Locator } from "playwright-core";
import { launchChromium } from "./browser/chromium";
import { bundlePane, PanePage, type Look } from "./pane/page";

jest.setTimeout(120_000);

let browser: Browser;
let script: string;
let pane: PanePage;

beforeAll(async () => {
  // One after the other: a browser whose page cannot be made is closed.
  browser = await launchChromium();
  script = await bundlePane();
});

afterAll(() => browser.close());

afterEach(async () => {
  expect(pane.complaints).toEqual([]);
  await pane.close();
});

async function open(look: Partial<Look> = {}, decimal = "."): Promise<void> {
  pane = await PanePage.open(browser, script, { width: 320, ...look });
  await pane.page.evaluate((sign) => window.harness.decimal(sign), decimal);
  await pane.page.getByRole("tab", { name: "Insert" }).click();
  await shows("Build a formula");
}

const view = (): Locator => pane.page.getByRole("tabpanel", { name: "Insert" });
const shows = (text: string): Promise<void> => view().getByText(text).first().waitFor();
const field = (name: string): Locator => pane.page.getByRole("combobox", { name, exact: true });
const button = (name: string | RegExp): Locator => pane.page.getByRole("button", { name });
const option = (name: string | RegExp): Locator => pane.page.getByRole("option", { name });

async function formula(text: string): Promise<void> {
  await view().locator("code", { hasText: text }).waitFor();
}

async function choose(name: string): Promise<void> {
  await field("Function").click();
  await option(name).click();
}

async function selectCell(address: string): Promise<void> {
  await pane.page.evaluate((cell) => window.harness.select({ address: cell }), address);
}

const at = (address: string) => pane.page.evaluate((cell) => window.harness.at(cell), address);

const says = (words: string | RegExp) =>
  pane.page.getByRole("status").getByText(words).waitFor({ state: "attached" });

const looks: readonly (readonly [string, Partial<Look>])[] = [
  ["light-320", { width: 320, colorScheme: "light" }],
  ["light-450", { width: 450, colorScheme: "light" }],
  ["dark-320", { width: 320, colorScheme: "dark" }],
  ["dark-450", { width: 450, colorScheme: "dark" }],
  ["contrast-320", { width: 320, colorScheme: "dark", forcedColors: "active" }],
  ["contrast-450", { width: 450, colorScheme: "dark", forcedColors: "active" }],
  ["light-600", { width: 600, colorScheme: "light" }],
  ["zoomed-160", { width: 160, colorScheme: "light" }],
];

test.each(looks)("the builder is without a barrier in every state: %s", async (name, look) => {
  await open(look);
  const check = async (state: string) => {
    await pane.screenshot(`insert-${state}-${name}`);
    expect({ state, problems: await pane.accessibilityProblems() }).toEqual({ state, problems: [] });
    expect({ state, isTooWide: await pane.isTooWide() }).toEqual({ state, isTooWide: false });
  };
  await check("empty");
  await field("Function").click();
  await option("RE.DEPENDENCE").waitFor();
  await check("functions");
  await pane.page.keyboard.press("Escape");
  await field("Product").fill("mag");
  await option(/^magnets/).waitFor();
  await check("choices");
  await field("Product").fill("magnets");
  await field("Country").fill("China");
  await pane.page.keyboard.press("Escape");
  await shows("about 90%");
  await check("result");
  await pane.page.getByText("More arguments").click();
  await field("Year").fill("1812");
  await shows("is not a year or a period");
  await check("error");
  await pane.page.evaluate(() => window.harness.put("Model!A1", { value: "in the way" }));
  await button("Insert at Model!A1").click();
  await shows("Model!A1 is not empty.");
  await check("occupied");
});

test("a formula is built from what the data have, with its result, and inserted", async () => {
  await open();
  await field("Product").fill("magn");
  await option(/^magnets/).click();
  await field("Country").click();
  await option(/^China/).click();
  await shows("about 90%");
  await says("Result: about 90%");
  await selectCell("Model!B4");
  await button("Insert at Model!B4").click();
  await shows("Model!B4 holds the formula.");
  expect(await at("Model!B4")).toMatchObject({
    formula: '=RE.SHARE("magnets","China")',
    numberFormat: "0%",
  });
  await says(/^Model!B4 holds the formula/);
  await button("Show its figure").click();
  await pane.page.getByRole("tabpanel", { name: "Cell" }).getByText("Share of world supply").waitFor();
});

test("everything is done with the keyboard alone", async () => {
  await open();
  const { keyboard } = pane.page;
  await field("Function").focus();
  await keyboard.press("Enter");
  await keyboard.type("RE.C");
  await keyboard.press("Enter");
  await field("Country").focus();
  await keyboard.type("Ind");
  await option("India").waitFor();
  await keyboard.press("Enter");
  await formula('=RE.COSTPREMIUM("India")');
  await shows("25%");
  await button("Insert at Model!A1").focus();
  await keyboard.press("Enter");
  await shows("Model!A1 holds the formula.");
});

test("who leaves a field with Tab leaves what was typed", async () => {
  await open();
  await field("Product").fill("magnet");
  await option(/^magnet/)
    .first()
    .waitFor();
  await pane.page.keyboard.press("Tab");
  expect(await field("Product").inputValue()).toBe("magnet");
});

test("the choices are those that have a figure with what is chosen so far", async () => {
  await open();
  await field("Product").fill("magnets");
  await shows("Still to be given: Country.");
  await field("Country").press("ArrowDown");
  await option(/^China/).waitFor();
  expect(await option(/^Nigeria/).count()).toBe(0);
});

test("a cell that is selected becomes an argument, and the formula goes where it was begun", async () => {
  await open();
  await selectCell("Model!C2");
  await button("Insert at Model!C2").waitFor();
  await field("Country").fill("China");
  await pane.page.evaluate(() => window.harness.put("Model!A7", { value: "magnets" }));
  await selectCell("Model!A8");
  await pane.page.evaluate(() => window.harness.select({ address: "Model!A7", value: "magnets" }));
  await button("Use A7 for Product").click();
  await shows("A7 holds magnets");
  await formula('=RE.SHARE(A7,"China")');
  await shows("about 90%");
  await shows("The formula goes into Model!C2, where you began.");
  await button("Insert at Model!C2").click();
  await shows("Model!C2 holds the formula.");
  expect(await at("Model!C2")).toMatchObject({ formula: '=RE.SHARE(A7,"China")' });
  expect(await at("Model!A7")).toMatchObject({ formula: "", value: "magnets" });
});

test("a cell on another sheet is referred to with its sheet", async () => {
  await open();
  await selectCell("Model!C2");
  await field("Country").fill("China");
  await pane.page.evaluate(() => window.harness.select({ address: "'My inputs'!B2", value: "magnets" }));
  await button("Use 'My inputs'!B2 for Product").click();
  await formula(`=RE.SHARE('My inputs'!B2,"China")`);
  await shows("about 90%");
});

test("what was being built is still there when the page is loaded again", async () => {
  await open();
  await choose("RE.COSTPREMIUM");
  await field("Country").fill("=Inputs!A7");
  await pane.page.keyboard.press("Escape");
  await formula("=RE.COSTPREMIUM(Inputs!A7)");
  await pane.page.reload();
  await formula("=RE.COSTPREMIUM(Inputs!A7)");
  expect(await field("Country").inputValue()).toBe("=Inputs!A7");
  await button("Start over").click();
  await pane.page.reload();
  await shows("Still to be given");
  expect(await field("Country").inputValue()).toBe("");
});

test("a call that was being edited is still written back to its place after the page is loaded again", async () => {
  await open();
  const before = '=2*RE.HHI("rare earths")';
  await pane.page.getByRole("tab", { name: "Cell" }).click();
  await pane.select({ formula: before, value: 1, text: "1" }, "Herfindahl");
  await button('Edit RE.HHI("rare earths")').click();
  await pane.page.getByText("More arguments").click();
  await field("Estimate").fill("high");
  await formula('=RE.HHI("rare earths",,"high")');
  await pane.page.reload();
  await formula('=RE.HHI("rare earths",,"high")');
  await pane.page.evaluate((given) => window.harness.put("Model!B4", { formula: given }), before);
  await button("Change Model!B4").click();
  await shows("Model!B4 holds the formula.");
  expect(await at("Model!B4")).toMatchObject({ formula: '=2*RE.HHI("rare earths",,"high")' });
});

test("what the formula would refer to itself is not inserted", async () => {
  await open();
  await choose("RE.TOP");
  await field("Product").fill("=A1");
  await button("Insert at Model!A1").click();
  await shows("The formula would refer to its own cell, Model!A1.");
});

test("what is no argument is said where it is entered, and not inserted", async () => {
  await open();
  await field("Product").fill("=A1)");
  await field("Country").fill("China");
  await shows("This is not one argument.");
  await button("Insert at Model!A1").click({ force: true });
  expect(await at("Model!A1")).toMatchObject({ formula: "" });
});

test("a cell that is not empty is replaced only when that is asked for", async () => {
  await open();
  await choose("RE.ASOF");
  await pane.page.evaluate(() => window.harness.select({ address: "Model!B4", formula: "=SUM(A1:A3)" }));
  await button("Insert at Model!B4").click();
  await shows("Model!B4 is not empty. It holds =SUM(A1:A3).");
  expect(await at("Model!B4")).toMatchObject({ formula: "=SUM(A1:A3)" });
  await selectCell("Model!B9");
  await pane.page.getByText("is not empty").waitFor({ state: "detached" });
  await pane.page.evaluate(() => window.harness.select({ address: "Model!B4", formula: "=SUM(A1:A3)" }));
  await button("Insert at Model!B4").click();
  await button("Replace it").click();
  await shows("Model!B4 holds the formula.");
  expect(await at("Model!B4")).toMatchObject({ formula: "=RE.ASOF()", numberFormat: "yyyy-mm-dd" });
});

test("a table without room names what is in the way, and a protected sheet is said", async () => {
  await open();
  await choose("RE.TOP");
  await field("Product").fill("rare earths");
  await shows("69.23%");
  await pane.page.evaluate(() => window.harness.put("Model!B3", { value: 1 }));
  await button("Insert at Model!A1").click();
  await shows("The table needs A1:B10, and there is something in B3.");
  expect(await at("Model!A1")).toMatchObject({ formula: "" });
  await pane.page.evaluate(() => window.harness.protect("Model"));
  await button("Insert at Model!A1").click();
  await shows("The sheet of Model!A1 is protected.");
});

test("merged cells and a table of the sheet are named before anything is written", async () => {
  await open();
  await choose("RE.TOP");
  await field("Product").fill("rare earths");
  await shows("69.23%");
  await pane.page.evaluate(() => window.harness.merge("Model!B3:C3"));
  await button("Insert at Model!A1").click();
  await shows("The table needs A1:B10, and B3:C3 are merged cells.");
  await selectCell("Model!E1");
  await pane.page.evaluate(() => window.harness.makeTable("Model!F2:G4", "Sales"));
  await button("Insert at Model!E1").click();
  await shows("The formula fills E1:F10, and the table Sales is in the way.");
  expect(await at("Model!E1")).toMatchObject({ formula: "" });
  expect(await at("Model!A1")).toMatchObject({ formula: "" });
});

test("a message that names a formula leads on to it", async () => {
  await open();
  await choose("RE.PRODUCTION");
  await field("Product").fill("batteries");
  await field("Producer").fill("China");
  await button("Take this formula").click();
  await formula('=RE.VALUE("production","batteries","China")');
  expect(await field("Indicator").inputValue()).toBe("production");
});

test("a call in a cell is edited, and the rest of its formula stays as it was", async () => {
  await open();
  const before = '=B3*(1+[2]!_xldudf_RE_COSTPREMIUM(A7,"batteries")) &" "';
  await pane.page.evaluate(() => window.harness.put("Model!A7", { value: "India", text: "India" }));
  await pane.page.getByRole("tab", { name: "Cell" }).click();
  await pane.select({ formula: before, value: "1.25 ", text: "1.25" }, "20–30%");
  await button('Edit RE.COSTPREMIUM(A7,"batteries")').click();
  await shows("Edit a call");
  expect(await field("Country").inputValue()).toBe("=A7");
  expect(await field("Product").inputValue()).toBe("batteries");
  await field("Estimate").fill("high");
  await shows("30%");
  await button("Change Model!B4").click();
  await shows("Model!B4 holds the formula.");
  const after = '=B3*(1+RE.COSTPREMIUM(A7,"batteries",,,"high")) &" "';
  expect(await at("Model!B4")).toMatchObject({ formula: after, numberFormat: "General" });
  await field("Estimate").fill("low");
  await button("Change Model!B4").click();
  await pane.page.waitForFunction(() => window.harness.at("Model!B4").formula.includes('"low"'));
});

test("a formula that was changed meanwhile is left alone", async () => {
  await open();
  await pane.page.getByRole("tab", { name: "Cell" }).click();
  await pane.select({ formula: '=RE.HHI("rare earths")', value: 1, text: "1" }, "Herfindahl");
  await button('Edit RE.HHI("rare earths")').click();
  await shows("Edit a call");
  await pane.page.evaluate(() => window.harness.put("Model!B4", { formula: "=1" }));
  await button("Change Model!B4").click();
  await shows("Model!B4 holds another formula by now");
  expect(await at("Model!B4")).toMatchObject({ formula: "=1" });
});

test("formulas are shown, read and copied with the person's own separators", async () => {
  await open({ locale: "de-DE" }, ",");
  await pane.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await field("Product").fill("=INDEX(A1:A9;3)");
  await field("Country").fill("China");
  await formula('=RE.SHARE(INDEX(A1:A9;3);"China")');
  await button(/^Copy =RE\.SHARE/).click();
  const copied = await pane.page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe('=RE.SHARE(INDEX(A1:A9;3);"China")');
  await shows("Worked out in the sheet");
  await button("Insert at Model!A1").click();
  await shows("Model!A1 holds the formula.");
  expect(await at("Model!A1")).toMatchObject({ formula: '=RE.SHARE(INDEX(A1:A9,3),"China")' });
});

test("the example model comes as a sheet of its own, under a free name", async () => {
  await open();
  await button("Insert the example model").click();
  await shows("The sheet Example was added.");
  await button("Insert the example model").click();
  await shows("The sheet Example 2 was added.");
  expect(await at("'Example 2'!C12")).toMatchObject({ formula: "=RE.COSTPREMIUM($B$6,$B$5,$B$7,,C$11)" });
});
