/** @jest-environment node */
import type { Browser } from "playwright-core";
import { launchChromium } from "./browser/chromium";
import { bundlePane } from "./pane/page";
import { SendPage } from "./pane/send-page";

jest.setTimeout(120_000);

let browser: Browser;
let script: string;
let view: SendPage;

beforeAll(async () => {
  // One after the other: a browser whose page cannot be made is closed.
  browser = await launchChromium();
  script = await bundlePane();
});

afterAll(() => browser.close());

afterEach(async () => {
  expect(view.pane.complaints).toEqual([]);
  await view.close();
});

/** A model with a live figure, a damaged one, one on a protected sheet, and a number that somebody typed in. */
const cells = {
  "Model!A4": { value: "Magnets" },
  "Model!B3": { value: "China" },
  "Model!B4": { formula: '=RE.SHARE("magnets","China")', value: 0.9, text: "90%", numberFormat: "0%" },
  "Model!B5": { formula: '=1+[2]!_xldudf_RE_SHARE("magnets","China")', value: "#NAME?" },
  "Inputs!A3": { value: "Magnets" },
  "Inputs!B2": { value: "China" },
  "Inputs!B3": { value: 0.9, numberFormat: "0%" },
  "Locked!B2": { formula: '=RE.COSTPREMIUM("India")', value: 0.25 },
};

async function openModel(): Promise<void> {
  view = await SendPage.open(browser, script, { width: 450 }, async (page) => {
    await page.evaluate((given) => {
      for (const [address, cell] of Object.entries(given)) window.harness.put(address, cell);
      window.harness.protect("Locked");
      window.harness.select({ ...given["Model!B4"], address: "Model!B4" });
      window.harness.calculate({
        '=RE.SHARE("magnets","China")': 0.9,
        '=1+RE.SHARE("magnets","China")': 1.9,
      });
      window.harness.shareInEarnest();
    }, cells);
  });
}

/** What a cell holds: its formula, else its value. */
const holds = (address: keyof typeof cells | "Sources!A1") =>
  view.pane.page.evaluate((at) => {
    const { formula, value } = window.harness.at(at);
    return formula === "" ? value : formula;
  }, address);

test("a workbook is checked, made safe, put in values, made live again and brought back to what it was", async () => {
  await openModel();
  await view.button("Check this workbook").click();
  await view.pane.shows("3 figure cells on 2 sheets.");
  await view.pane.shows("The workbook takes its figures along: release 1, as of November 22, 2026.");
  await view.pane.shows(
    "Calls that Excel has lost: whoever opens the workbook sees #NAME? or an old number.",
  );
  await view.pane.screenshot("send-story-checked-light-450");

  await view.button("Make it safe").click();
  await view.pane.page.getByText(/^The workbook was made safe\.|^What could be done is done\./).waitFor();
  expect(await holds("Model!B5")).toBe('=1+RE.SHARE("magnets","China")');
  expect(await holds("Sources!A1")).toBe("Sources");
  await view.pane.screenshot("send-story-safe-light-450");

  await view.button("Put values …").click();
  await view.button("Put values for 1 formula").click();
  await view.spoken(/^1 formula gave way/);
  expect(await holds("Model!B4")).toBe(0.9);
  expect(await view.pane.page.evaluate(() => window.harness.at("Model!B4").numberFormat)).toBe("0%");

  await view.button("Make live again …").click();
  await view.button("Make 1 formula live").click();
  await view.spoken(/^Live again: 1 formula/);
  expect(await holds("Model!B4")).toBe('=RE.SHARE("magnets","China")');

  await view.button("Look for typed-in figures").click();
  await view.button("Make it live: Inputs!B3").click();
  await view.pane.shows("Live now");
  expect(await holds("Inputs!B3")).toMatch(/^=RE\.SHARE\(/);

  const undo = view.pane.page.getByRole("list", { name: "What can be undone" }).getByRole("button");
  for (let left = await undo.count(); left > 0; left -= 1) {
    await undo.first().click();
    await view.pane.page.waitForFunction(
      (most) => document.querySelectorAll('[aria-label="What can be undone"] button').length < most,
      left,
    );
  }
  expect(await holds("Model!B4")).toBe(cells["Model!B4"].formula);
  expect(await holds("Model!B5")).toBe(cells["Model!B5"].formula);
  expect(await holds("Inputs!B3")).toBe(0.9);
});

test("a protected sheet is left alone, and said", async () => {
  await openModel();
  await view.pane.page.getByRole("combobox", { name: "Which cells" }).selectOption("The whole workbook");
  await view.button("Put values …").click();
  await view.pane.shows("The sheet is protected. Unprotect it and try again.");
  await view.pane.page.getByRole("group").getByRole("button", { name: "Go to Locked!B2" }).waitFor();
  await view.button(/^Put values for/).click();
  await view.spoken(/gave way/);
  expect(await holds("Locked!B2")).toBe('=RE.COSTPREMIUM("India")');
});
