/** @jest-environment node */
import type { Browser } from "playwright-core";
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

/** Opens the pane on a workbook with these formulas and goes to its sources. */
async function openSources(look: Look, cells: Readonly<Record<string, string>> = {}): Promise<void> {
  pane = await PanePage.open(browser, script, look);
  await pane.page.evaluate((given) => {
    for (const [address, formula] of Object.entries(given)) window.harness.put(address, { formula });
  }, cells);
  await pane.page.getByRole("tab", { name: "Sources" }).click();
  await list().waitFor();
}

const section = (name: string) => pane.page.getByRole("button", { name, exact: true }).click();
const list = () => pane.page.getByRole("list", { name: "Documents", exact: true });
const spoken = (text: string) =>
  pane.page.getByRole("status").getByText(text, { exact: true }).waitFor({ state: "attached" });
const rows = () => list().locator("[data-row]");

const model: Readonly<Record<string, string>> = {
  "Model!B4": '=RE.SHARE("magnets","China")',
  "Model!B5": '=RE.COSTPREMIUM("India")*1000',
  "Model!B6": '=RE.SHARE("rare earths","China",2024)+RE.SHARE("rare earths","Myanmar",2024)',
  "'My inputs'!C12": '=RE.SHARE("magnets","China",,"high")',
  "Hidden!A1": '=RE.PRICE("dysprosium oxide")',
  "Model!B7": '=RE.SHARE("magnets",UPPER(A7))',
  "Model!B8": '=RE.SHARE("magnets","Atlantis")',
  "Model!B9": '=RE.HHI("rare earths")',
  "Model!B10": "=SUM(B4:B6)",
};

/** What each part of the view looks like, and a text by which it is known to be shown. */
const parts: Readonly<Record<string, () => Promise<void>>> = {
  documents: async () => {
    await list().waitFor();
  },
  document: async () => {
    await rows().first().click();
    await pane.shows("Figures taken from it");
  },
  nothing: async () => {
    await rows().first().click();
    await pane.page.getByRole("searchbox").fill("zzz");
    await pane.shows("No document fits.");
  },
  used: async () => {
    await section("Used here");
    await pane.shows("Worked out in the sheet");
  },
  disagreements: async () => {
    await section("Disputed");
    await pane.shows("cannot all be right");
  },
};

const looks: readonly (readonly [string, Look])[] = [
  ["light-320", { width: 320, colorScheme: "light" }],
  ["light-450", { width: 450, colorScheme: "light" }],
  ["dark-320", { width: 320, colorScheme: "dark" }],
  ["dark-450", { width: 450, colorScheme: "dark" }],
  ["contrast-320", { width: 320, colorScheme: "dark", forcedColors: "active" }],
  ["contrast-450", { width: 450, colorScheme: "dark", forcedColors: "active" }],
  ["light-600", { width: 600, colorScheme: "light" }],
  ["zoomed-160", { width: 160, colorScheme: "light" }],
];

test.each(looks)("every part of the sources is shown without a barrier: %s", async (name, look) => {
  await openSources(look, model);
  for (const [part, show] of Object.entries(parts)) {
    await show();
    await pane.screenshot(`sources-${part}-${name}`);
    expect({ part, problems: await pane.accessibilityProblems() }).toEqual({ part, problems: [] });
    expect({ part, isTooWide: await pane.isTooWide() }).toEqual({ part, isTooWide: false });
  }
});

test("the list is filtered as one types, the count is spoken, and the filter is cleared again", async () => {
  await openSources({ width: 320 });
  await pane.shows("176 of 176 documents");
  await pane.page.getByRole("searchbox").fill("usgs heavy");
  await spoken("1 document");
  expect(await rows().allTextContents()).toEqual([expect.stringContaining("Rare Earths (Heavy) chapter")]);
  await pane.page.getByRole("button", { name: "Clear the filter" }).click();
  await pane.page.getByLabel("Kind").selectOption("law");
  await pane.shows("12 of 176 documents");
  await pane.page.getByLabel("Tier").selectOption({ label: "Tier 1 · Official statistic or law (2)" });
  await pane.shows("2 of 176 documents");
});

test("the filter is still there when the page is loaded again", async () => {
  await openSources({ width: 320 });
  await pane.page.getByLabel("Kind").selectOption("law");
  await pane.page.getByRole("searchbox").fill("china");
  await rows().first().waitFor();
  const left = await rows().count();
  await pane.page.reload();
  await list().waitFor();
  expect(await pane.page.getByRole("searchbox").inputValue()).toBe("china");
  expect(await pane.page.getByLabel("Kind").inputValue()).toBe("law");
  expect(await rows().count()).toBe(left);
});

test("the list is walked, opened and left with the keyboard", async () => {
  await openSources({ width: 320 });
  await pane.page.getByRole("searchbox").focus();
  const { keyboard } = pane.page;
  const focused = () => pane.page.evaluate(() => document.activeElement?.textContent ?? "");
  await keyboard.press("ArrowDown");
  expect(await focused()).toMatch(/^Mineral Commodity Summaries 2026 Data Release/);
  await keyboard.press("ArrowDown");
  expect(await focused()).toMatch(/^BACI/);
  await keyboard.press("Enter");
  await pane.shows("Figures taken from it");
  await keyboard.press("Tab");
  expect(await focused()).toMatch(/^Open at/);
  const link = pane.page.getByRole("link", { name: /Open at .*opens in the browser/ });
  expect(await link.getAttribute("rel")).toBe("noopener noreferrer");
  await keyboard.press("Shift+Tab");
  await keyboard.press("Enter");
  await link.waitFor({ state: "detached" });
  await keyboard.press("End");
  await keyboard.press("ArrowUp");
  await keyboard.press("Home");
  expect(await focused()).toMatch(/^Mineral Commodity Summaries 2026 Data Release/);
});

test("all documents are shown when they are asked for, in the order asked for", async () => {
  await openSources({ width: 450 });
  expect(await rows().count()).toBeLessThan(176);
  await pane.page.getByRole("button", { name: "Show all 176 documents" }).click();
  expect(await rows().count()).toBe(176);
  await pane.page.getByLabel("Order").selectOption({ label: "Newest first" });
  await pane.page.getByRole("button", { name: "Show all 176 documents" }).click();
  const texts = await rows().allTextContents();
  expect(texts[0]).toContain("2026");
  expect(texts.at(-1)).toContain("Undated");
});

test("nothing above the list moves while one filters", async () => {
  await openSources({ width: 320 });
  const top = async () => (await rows().first().boundingBox())?.y;
  const before = await top();
  for (const text of ["u", "usgs", "usgs heavy"]) {
    await pane.page.getByRole("searchbox").fill(text);
    expect(await top()).toBe(before);
  }
});

test("a figure of a document leads to the figure", async () => {
  await openSources({ width: 320 });
  await rows().first().click();
  await pane.page.getByRole("button", { name: /^China 2025.*69\.23%/ }).click();
  await pane.page.getByRole("tab", { name: "Find", selected: true }).waitFor();
});

test("a disputed figure leads to the figure", async () => {
  await openSources({ width: 320 });
  await section("Disputed");
  await pane.page.getByRole("button", { name: /Malaysia, 2024/ }).click();
  await pane.page.getByRole("tab", { name: "Find", selected: true }).waitFor();
});

describe("what this workbook uses", () => {
  test("is found, a click goes to the cell, and a hidden sheet is said", async () => {
    await openSources({ width: 450 }, model);
    await pane.page.evaluate(() => window.harness.hide("Hidden"));
    await section("Used here");
    await spoken("8 cells with a call, 3 documents");
    await pane.page.getByRole("button", { name: "Go to 'My inputs'!C12" }).click();
    await spoken("'My inputs'!C12 is selected.");
    await pane.page.getByRole("button", { name: "Go to Hidden!A1" }).click();
    await pane.shows("Hidden!A1 is on a hidden sheet.");
    await pane.page.getByRole("tab", { name: "Cell" }).click();
    await pane.page.getByRole("heading", { name: "'My inputs'!C12" }).waitFor();
  });

  test("leads to the document", async () => {
    await openSources({ width: 450 }, model);
    await section("Used here");
    await pane.page.getByRole("button", { name: /2026, Rare Earths \(Heavy\) chapter$/ }).click();
    const row = pane.page.locator("[data-row][aria-expanded=true]");
    await row.filter({ hasText: "Rare Earths (Heavy) chapter" }).waitFor();
    expect(await row.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test("is said to be nothing where nothing is used, with a way on", async () => {
    await openSources({ width: 320 }, { "Model!A1": "=1+1" });
    await section("Used here");
    await pane.shows("No cell of this workbook calls a figure yet.");
    await pane.screenshot("sources-unused-light-320");
    expect(await pane.accessibilityProblems()).toEqual([]);
    await pane.page.getByRole("button", { name: "Insert a figure" }).click();
    await pane.page.getByRole("tab", { name: "Insert", selected: true }).waitFor();
  });
});
