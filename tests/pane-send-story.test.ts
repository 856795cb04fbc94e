/** @jest-environment node */
import { paneInBrowser } from "./pane/in-browser";
import { looksRight } from "./pane/looks";
import type { PanePage } from "./pane/page";
import { SendPage } from "./pane/send-page";

const open = paneInBrowser();
let pane: PanePage;

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
  ({ pane } = await SendPage.open(open, { width: 450 }, async (page) => {
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
  }));
}

/** What a cell holds: its formula, else its value. */
const holds = (address: keyof typeof cells | "Sources!A1") =>
  pane.page.evaluate((at) => {
    const { formula, value } = window.harness.at(at);
    return formula === "" ? value : formula;
  }, address);

test("a workbook is checked, made safe, put in values, made live again and brought back to what it was", async () => {
  await openModel();
  await pane.button("Check this workbook").click();
  await pane.shows("3 figure cells on 2 sheets.");
  await pane.shows("The workbook takes its figures along: release 1, as of November 22, 2026.");
  await pane.shows("Calls that Excel has lost: whoever opens the workbook sees #NAME? or an old number.");
  await looksRight(pane, "send-story-checked-light-450");

  await pane.button("Make it safe").click();
  await pane.shows(/^The workbook was made safe\.|^What could be done is done\./);
  expect(await holds("Model!B5")).toBe('=1+RE.SHARE("magnets","China")');
  expect(await holds("Sources!A1")).toBe("Sources");
  await looksRight(pane, "send-story-safe-light-450");

  await pane.button("Show what would become values").click();
  await pane.button("Turn 1 formula into values").click();
  await pane.speaks(/^1 formula turned into values/);
  expect(await holds("Model!B4")).toBe(0.9);
  expect(await pane.page.evaluate(() => window.harness.at("Model!B4").numberFormat)).toBe("0%");

  await pane.button("Show what can be live again").click();
  await pane.button("Make 1 formula live again").click();
  await pane.speaks(/^1 formula live again/);
  expect(await holds("Model!B4")).toBe('=RE.SHARE("magnets","China")');

  await pane.button("Look for typed-in figures").click();
  await pane.button("Make it live: Inputs!B3").click();
  await pane.shows("Live now");
  expect(await holds("Inputs!B3")).toMatch(/^=RE\.SHARE\(/);

  await pane.button(/^Undo: 1 formula in place of a typed-in number/).waitFor();
  const acts = pane.page.getByRole("list", { name: "What can be undone" });
  const undo = acts.getByRole("button");
  while ((await undo.count()) > 0) {
    const before = await acts.textContent();
    await undo.first().click();
    await pane.page.waitForFunction(
      (text) => document.querySelector('[aria-label="What can be undone"]')?.textContent !== text,
      before,
    );
  }
  await pane.lacks("Live now");
  await pane.lacks("The workbook was made safe.");
  expect(await holds("Model!B4")).toBe(cells["Model!B4"].formula);
  expect(await holds("Model!B5")).toBe(cells["Model!B5"].formula);
  expect(await holds("Inputs!B3")).toBe(0.9);
});

test("a protected sheet is left alone, and said", async () => {
  await openModel();
  await pane.page.getByRole("combobox", { name: "Which cells" }).selectOption("The whole workbook");
  await pane.button("Show what would become values").click();
  await pane.shows("The sheet is protected. Unprotect it and try again.");
  await pane.page.getByRole("group").getByRole("button", { name: "Go to Locked!B2" }).waitFor();
  await pane.button(/^Turn \d+ formulas? into values/).click();
  await pane.speaks(/turned into values\./);
  expect(await holds("Locked!B2")).toBe('=RE.COSTPREMIUM("India")');
});
