/** @jest-environment node */
import { paneInBrowser } from "./pane/in-browser";
import { looksRight, looksRightToAll, narrowest, wide } from "./pane/looks";
import { looksRightInOffice } from "./pane/office-looks";
import type { Look, PanePage } from "./pane/page";

const open = paneInBrowser();
let pane: PanePage;

/** Opens the pane on a workbook with these formulas and goes to its sources. */
async function openSources(look: Look, cells: Readonly<Record<string, string>> = {}): Promise<void> {
  pane = await open(look);
  await pane.page.evaluate((given) => {
    for (const [address, formula] of Object.entries(given)) window.harness.put(address, { formula });
  }, cells);
  await pane.tab("Sources").click();
  await list().waitFor();
}

const section = (name: string) => pane.button(name).click();
const list = () => pane.page.getByRole("list", { name: "Documents", exact: true });
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

test("every part of the sources is shown without a barrier", async () => {
  await openSources(narrowest, model);
  for (const [part, show] of Object.entries(parts)) {
    await show();
    await looksRightToAll(pane, `sources-${part}`, wide);
    if (part === "document" || part === "disagreements") await looksRightInOffice(pane, `sources-${part}`);
  }
});

test("the list is filtered as one types, the count is spoken, and the filter is cleared again", async () => {
  await openSources({ width: 320 });
  await pane.shows("176 of 176 documents");
  await pane.page.getByRole("searchbox").fill("usgs heavy");
  await pane.speaks(/^1 document$/);
  expect(await rows().allTextContents()).toEqual([expect.stringContaining("Rare Earths (Heavy) chapter")]);
  await pane.button("Clear the filter").click();
  await pane.page.getByLabel("Kind").selectOption("law");
  await pane.shows("12 of 176 documents");
  await pane.page.getByLabel("Tier").selectOption({ label: "Tier 1 · Official statistic or law (2)" });
  await pane.shows(/^2 of 176 documents$/);
});

test("the filter is still there when the page is loaded again", async () => {
  await openSources({ width: 320 });
  await pane.page.getByLabel("Kind").selectOption("law");
  await pane.page.getByRole("searchbox").fill("china");
  await pane.shows(/^3 of 176 documents$/);
  await pane.page.reload();
  await pane.shows(/^3 of 176 documents$/);
  expect(await pane.page.getByRole("searchbox").inputValue()).toBe("china");
  expect(await pane.page.getByLabel("Kind").inputValue()).toBe("law");
  expect(await rows().count()).toBe(3);
});

test("the list is walked, opened and left with the keyboard", async () => {
  await openSources({ width: 320 });
  await pane.page.getByRole("searchbox").focus();
  const { keyboard } = pane.page;
  const isAt = (words: string) => pane.focuses(rows().filter({ hasText: words }));
  await keyboard.press("ArrowDown");
  await isAt("Mineral Commodity Summaries 2026 Data Release");
  await keyboard.press("ArrowDown");
  await isAt("BACI");
  await keyboard.press("Enter");
  await pane.shows("Figures taken from it");
  await keyboard.press("Tab");
  const link = pane.page.getByRole("link", { name: /^Open at .*opens in the browser/ });
  await pane.focuses(link);
  expect(await link.getAttribute("rel")).toBe("noopener noreferrer");
  await keyboard.press("Shift+Tab");
  await keyboard.press("Enter");
  await link.waitFor({ state: "detached" });
  await keyboard.press("End");
  await pane.focuses(rows().last());
  await keyboard.press("ArrowUp");
  await keyboard.press("Home");
  await isAt("Mineral Commodity Summaries 2026 Data Release");
});

test("all documents are shown when they are asked for, in the order asked for", async () => {
  await openSources({ width: 450 });
  expect(await rows().count()).toBeLessThan(176);
  await pane.button("Show all 176 documents").click();
  await rows().nth(175).waitFor();
  expect(await rows().count()).toBe(176);
  await pane.page.getByLabel("Order").selectOption({ label: "Newest first" });
  await pane.button("Show all 176 documents").click();
  await rows().nth(175).waitFor();
  const texts = await rows().allTextContents();
  expect(texts[0]).toContain("2026");
  expect(texts.at(-1)).toContain("Undated");
});

test("nothing above the list moves while one filters", async () => {
  await openSources({ width: 320 });
  const top = async () => (await rows().first().boundingBox())?.y;
  const before = await top();
  const left = { u: 59, usgs: 30, "usgs heavy": 1 };
  for (const [text, count] of Object.entries(left)) {
    await pane.page.getByRole("searchbox").fill(text);
    await pane.shows(new RegExp(`^${String(count)} of 176 documents$`));
    expect(await top()).toBe(before);
  }
});

test("a figure of a document leads to the figure", async () => {
  await openSources({ width: 320 });
  await rows().first().click();
  await pane.button(/^China 2025.*69\.23%/).click();
  await pane.page.getByRole("tab", { name: "Find", selected: true }).waitFor();
});

test("a disputed figure leads to the figure", async () => {
  await openSources({ width: 320 });
  await section("Disputed");
  await pane.button(/Malaysia, 2024/).click();
  await pane.page.getByRole("tab", { name: "Find", selected: true }).waitFor();
});

describe("what this workbook uses", () => {
  test("is found, a click goes to the cell, and a hidden sheet is said", async () => {
    await openSources({ width: 450 }, model);
    await pane.page.evaluate(() => window.harness.hide("Hidden"));
    await section("Used here");
    await pane.speaks("8 cells with a call, 3 documents");
    await pane.button("Go to 'My inputs'!C12").click();
    await pane.speaks("'My inputs'!C12 is selected.");
    await pane.button("Go to Hidden!A1").click();
    await pane.shows("Hidden!A1 is on a hidden sheet.");
    await pane.tab("Cell").click();
    await pane.page.getByRole("heading", { name: "'My inputs'!C12" }).waitFor();
  });

  test("leads to the document", async () => {
    await openSources({ width: 450 }, model);
    await section("Used here");
    await pane.button(/2026, Rare Earths \(Heavy\) chapter$/).click();
    const row = pane.page.locator("[data-row][aria-expanded=true]");
    await pane.focuses(row.filter({ hasText: "Rare Earths (Heavy) chapter" }));
  });

  test("is said to be nothing where nothing is used, with a way on", async () => {
    await openSources({ width: 320 }, { "Model!A1": "=1+1" });
    await section("Used here");
    await pane.shows("No cell of this workbook calls a figure yet.");
    await looksRight(pane, "sources-unused-light-320");
    await pane.button("Insert a figure").click();
    await pane.page.getByRole("tab", { name: "Insert", selected: true }).waitFor();
  });
});
