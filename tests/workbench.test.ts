/** @jest-environment node */
import type { Bench } from "./workbench/bench";
import { workbenchInBrowser } from "./workbench/in-browser";

const workbench = workbenchInBrowser();

describe("at the keyboard", () => {
  let bench: Bench;
  let sheet: string;
  beforeAll(async () => {
    bench = await workbench.open();
  });
  beforeEach(async () => {
    sheet = await bench.addSheet();
    await bench.goTo("A1");
  });
  afterEach(async () => {
    // An entry that a test leaves open would go on in the next one.
    await bench.page.keyboard.press("Escape");
  });
  afterAll(() => bench.close());

  test("a formula shows its figure, and the pane where it comes from", async () => {
    await bench.enter('=RE.SHARE("magnets","China")');
    await bench.hears(`${sheet}!A1: 90%. Formula =RE.SHARE("magnets","China")`);
    await bench.paneSays("90%");
    await bench.paneSays("Mint");
  });

  test("a formula calculates with figures and with cells of another sheet", async () => {
    await bench.enter('=Example!B8*(1+RE.COSTPREMIUM("India",,,,Example!D11))');
    await bench.hears(`${sheet}!A1: 52.`);
  });

  test("a blank cell is left out where it may be, and asked for where it may not", async () => {
    await bench.enter('=RE.SHARE("magnets","China",C9)');
    await bench.hears(`${sheet}!A1: 90%`);
    await bench.enter('=RE.SHARE(C9,"China")');
    await bench.hears(`${sheet}!A1: #VALUE!`);
    await bench.paneSays("The product is empty.");
  });

  test("the pane reads the cells that a formula refers to, on other sheets too", async () => {
    await bench.enter("=RE.SHARE(Example!B5,'Example'!$B$7)");
    await bench.hears(`${sheet}!A1: 80%`);
    await bench.paneSays("Lithium-ion batteries");
  });

  test("an error says what is wrong, in the pane and to a screen reader", async () => {
    await bench.enter('=2*RE.SHARE("magnetz","China")');
    await bench.hears(`${sheet}!A1: #VALUE!`);
    await bench.paneSays('No product is called "magnetz".');
    await bench.paneSpeaks(`${sheet}!A1: #VALUE!. No product is called "magnetz".`);
  });

  test("the text of an error goes with the error", async () => {
    await bench.enter('=RE.SHARE("magnetz","China")');
    await bench.hears("magnetz");
    await bench.enter("=NA()");
    // The text of the error before stands there until the result has come.
    await bench.hears(`${sheet}!A1: #N/A. Formula =NA()`);
  });

  test("an argument too many is an error, as is one that is an error", async () => {
    await bench.enter('=RE.HHI("rare earths",2024,"mid","USGS","2026-11-22",1)');
    await bench.hears("RE.HHI takes at most 5 arguments; 6 were given.");
    await bench.enter('=RE.SHARE("magnets",1/0)');
    await bench.hears(`${sheet}!A1: #DIV/0!`);
  });

  test("a table fills the cells beside and below, dates and shares formatted", async () => {
    await bench.enter('=RE.TOP("rare earths",3)');
    await bench.hears(`${sheet}!A1: China`);
    await bench.goTo("B3");
    await bench.hears(`${sheet}!B3: 7.44%`);
    await bench.goTo("D1");
    await bench.enter('=RE.EVENTS("Japan",2010,2010)');
    await bench.goTo("D2");
    await bench.hears(`${sheet}!D2: 2010-`);
  });

  test("a table that has no room says so", async () => {
    await bench.goTo("A2");
    await bench.enter("in the way");
    await bench.goTo("A1");
    await bench.enter('=RE.TOP("rare earths",3)');
    await bench.hears(`${sheet}!A1: #SPILL!`);
  });

  test("a period stays the text that it is", async () => {
    await bench.enter('=RE.SERIES("price","dysprosium oxide","Europe")');
    await bench.hears(`${sheet}!A1: 2025-05.`);
  });

  test("typing a name lists the functions with what they are for, and one can be chosen", async () => {
    await bench.type("=RE.");
    await bench.suggestion("RE.SHARE").waitFor();
    await bench.type("COST");
    await bench.suggestion("RE.SHARE").waitFor({ state: "detached" });
    expect(await bench.suggestion("RE.COSTPREMIUM").innerText()).toContain("How much dearer");
    await bench.page.keyboard.press("Tab");
    await bench.page.getByText(/^Required. Country/).waitFor();
    await bench.enter('"India")');
    await bench.hears(`${sheet}!A1: 25%. Formula =RE.COSTPREMIUM("India")`);
  });

  test("each argument is explained while it is typed", async () => {
    await bench.type("=RE.SHARE(");
    await bench.page.getByText(/^Required. What the figure is about/).waitFor();
    await bench.type('"magnets",');
    await bench.page.getByText(/^Required. Country or region/).waitFor();
    await bench.page.getByText("What the figure is about").waitFor({ state: "hidden" });
  });
});

describe("the example model", () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await workbench.open();
  });
  afterAll(() => bench.close());

  test("shows the figures and what follows from them, and no error", async () => {
    const rows = await bench.copied("A1:G28");
    const row = (label: string) => rows.find(([first]) => first === label)?.slice(1, 4);
    const beside = (label: string) => rows.find((cells) => cells[5] === label)?.[6];
    expect(rows.flat().filter((text) => text.startsWith("#"))).toEqual([]);
    expect(row("Cost premium over China")).toEqual(["20.0%", "25.0%", "30.0%"]);
    expect(row("Price of a pack from India, USD/kWh")).toEqual(["100.80", "105.00", "109.20"]);
    expect(row("Extra cost a year, USD million")).toEqual(["33.6", "42.0", "50.4"]);
    expect(row("China: share of rare-earth magnets")).toEqual(["90.0%", "90.0%", "90.0%"]);
    expect(row("India: EV batteries from China")).toEqual(["75.0%", "75.0%", "not given"]);
    expect(row("Mined rare earths, concentration (HHI)")).toEqual(["5,054", "5,054", "5,055"]);
    expect(beside("China")).toBe("69.23%");
    expect(beside("Nigeria")).toBe("0.38%");
    expect(beside("2025-12-31")).toBe("69.23%");
    expect(beside("2026-11-22")).toBe("71.05%");
    expect(beside("Revised by, % points")).toBe("+1.82");
    expect(row("Price of a pack")?.[0]).toMatch(/^BloombergNEF, .*84 USD\/kWh/);
  });

  test("follows its inputs, and the pane its cells", async () => {
    await bench.goTo("B6");
    await bench.enter("Estonia");
    await bench.goTo("C12");
    await bench.hears("Example!C12: #N/A");
    await bench.paneSays(/Estonia/);
    await bench.goTo("B6");
    await bench.enter("India");
    await bench.goTo("C12");
    await bench.hears("Example!C12: 25.0%");
  });
});

describe("the page", () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await workbench.open();
  });
  afterAll(() => bench.close());

  test("looks right, by eye: build/screenshots/workbench-light.png", async () => {
    await bench.screenshot("workbench-light");
  });

  test("is accessible, and stays so when the system turns dark", async () => {
    expect(await bench.barriers()).toEqual([]);
    await bench.page.emulateMedia({ colorScheme: "dark" });
    await bench.page.locator(".sheet .univer-dark").waitFor();
    expect(await bench.barriers()).toEqual([]);
    await bench.page.emulateMedia({ colorScheme: "light" });
    await bench.page.locator(".sheet .univer-dark").waitFor({ state: "detached" });
  });

  test.each([320, 450])(
    "looks right with a pane of %i pixels, by eye: workbench-pane-….png in build/screenshots",
    async (pixels) => {
      await bench.setPaneWidth(pixels);
      expect((await bench.pane.boundingBox())?.width).toBe(pixels);
      await bench.screenshot(`workbench-pane-${String(pixels)}`);
    },
  );
});

describe("the page, opened", () => {
  let bench: Bench;
  afterEach(() => bench.close());

  test("answers Ctrl+Alt+Page Down and Page Up by going from sheet to sheet, where one types on", async () => {
    bench = await workbench.open();
    await bench.page.keyboard.press("Control+Alt+PageDown");
    await bench.hears("Sheet2!A1: empty");
    await bench.enter("=1+1");
    await bench.hears("Sheet2!A1: 2. Formula =1+1");
    await bench.page.keyboard.press("Control+Alt+PageDown");
    await bench.page.keyboard.press("Control+Alt+PageUp");
    await bench.hears("Example!");
  });

  test("goes with F6 to the pane and back, and an entry that was begun goes on", async () => {
    bench = await workbench.open();
    await bench.page.keyboard.press("Control+Alt+PageDown");
    await bench.hears("Sheet2!A1: empty");
    await bench.type('=RE.SHARE("magnets",');
    await bench.page.keyboard.press("F6");
    expect(await bench.pane.evaluate((pane) => pane.contains(document.activeElement))).toBe(true);
    await bench.page.keyboard.press("F6");
    await bench.enter('"China")');
    await bench.hears(`Sheet2!A1: 90%`);
  });

  test("in the dark looks right, by eye: build/screenshots/workbench-dark.png", async () => {
    bench = await workbench.open({ colorScheme: "dark" });
    await bench.screenshot("workbench-dark");
  });

  test("in a narrow window has the pane below the sheet, and nothing beside it", async () => {
    bench = await workbench.open({ width: 320 });
    const sheet = await bench.page.getByRole("region", { name: "Spreadsheet" }).boundingBox();
    const pane = await bench.pane.boundingBox();
    expect(pane?.y).toBeGreaterThanOrEqual((sheet?.y ?? 0) + (sheet?.height ?? 0));
    expect(await bench.page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});
