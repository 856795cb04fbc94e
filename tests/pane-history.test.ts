/** @jest-environment node */
import type { Locator } from "playwright-core";
import { paneInBrowser } from "./pane/in-browser";
import { looksRightToAll, narrowest, wide } from "./pane/looks";
import { looksRightInOffice } from "./pane/office-looks";
import type { Look, PanePage } from "./pane/page";

const openPane = paneInBrowser();
let pane: PanePage;

async function open(look: Look): Promise<void> {
  pane = await openPane(look);
}

async function select(formula: string, shows: string): Promise<void> {
  await pane.select({ formula, value: 1, text: "1" }, shows);
}

function section(title: string): Locator {
  return pane.page.locator("details", { has: pane.page.locator("summary h4", { hasText: title }) });
}

/** Opens a section, if it is not open since the figure before, and waits for what is in it. */
async function unfold(title: string): Promise<Locator> {
  const part = section(title);
  await part.waitFor();
  const isOpen = await part.evaluate((details) => (details as HTMLDetailsElement).open);
  if (!isOpen) await part.locator("summary", { has: pane.page.locator("h4") }).click();
  await part.locator("svg, li, table").first().waitFor();
  return part;
}

/** The chart in a section, by the sentence that is read out in its place. */
function chart(sentence: string | RegExp): Locator {
  return pane.page.getByRole("img", { name: sentence });
}

/** Figures that have something to show in different sections. */
const figures = [
  {
    name: "share",
    formula: '=RE.SHARE("rare earths","China",2024)',
    sections: ["Vintages", "Over time", "All suppliers", "Events"],
  },
  {
    name: "reserves",
    formula: '=RE.RESERVES("rare earths","World")',
    sections: ["Vintages", "Over time"],
  },
  { name: "forecast", formula: '=RE.VALUE("price","battery packs","World")', sections: ["Over time"] },
  { name: "range", formula: '=RE.VALUE("demand","battery cells","India")', sections: ["Over time"] },
  { name: "rivals", formula: '=RE.SHARE("magnets","China")', sections: [] },
];

test("a figure and all that stands around it is shown without a barrier", async () => {
  await open(narrowest);
  for (const { name, formula, sections } of figures) {
    await select(formula, formula);
    for (const title of sections) await unfold(title);
    await pane.page.evaluate(() => window.scrollTo(0, 0));
    await looksRightToAll(pane, `history-${name}`, wide);
    if (name === figures[0]?.name) await looksRightInOffice(pane, `history-${name}`);
  }
});

test("a chart is drawn in the place that was kept for it and read out as a sentence", async () => {
  await open({ width: 320 });
  await select('=RE.RESERVES("rare earths","Brazil")', "Public since");
  await unfold("Vintages");
  const image = chart(/revised once: from 21,000,000 t REO to 11,000,000 t REO/);
  await image.locator("svg").waitFor();
  const [kept, drawn] = await image.evaluate((frame) => [
    Number.parseFloat(getComputedStyle(frame.parentElement as Element).minHeight),
    (frame as HTMLElement).offsetHeight,
  ]);
  expect(drawn).toBe(kept);
});

test("the numbers of a chart are opened with the keyboard", async () => {
  await open({ width: 320 });
  await select('=RE.SHARE("rare earths","China",2024)', "Public since");
  const part = await unfold("All suppliers");
  await part.locator("summary", { hasText: "The numbers" }).focus();
  await pane.page.keyboard.press("Enter");
  const table = part.getByRole("table", { name: "All suppliers" });
  const rows = table.getByRole("row");
  await rows.filter({ hasText: /China\s*71.05%/ }).waitFor();
  expect(await rows.count()).toBe(13);
});

test("a chart is as wide as the pane becomes", async () => {
  await open({ width: 320 });
  await select('=RE.SHARE("rare earths","China",2024)', "Public since");
  await unfold("Over time");
  const image = chart(/From 92.84% in 2003/);
  await image.locator('svg[width="288"]').waitFor();
  await pane.page.setViewportSize({ width: 450, height: 900 });
  await image.locator('svg[width="418"]').waitFor();
});

test("a chart takes the colours of the theme, also when it changes", async () => {
  await open({ width: 320, colorScheme: "light" });
  await select('=RE.SHARE("rare earths","China",2024)', "Public since");
  await unfold("All suppliers");
  const bar = await chart(/China 71.05%/)
    .locator("rect")
    .first()
    .elementHandle();
  const light = await bar?.evaluate((rect) => getComputedStyle(rect).fill);
  await pane.page.emulateMedia({ colorScheme: "dark" });
  // The very bar: a drawing follows without being drawn again.
  await pane.page.waitForFunction(
    ([rect, before]) => rect?.isConnected === true && getComputedStyle(rect).fill !== before,
    [bar, light] as const,
  );
});

test("a vintage that came after the as-of date is told apart", async () => {
  await open({ width: 450 });
  await select('=RE.SHARE("rare earths","China",2024,,,"2025-06-30")', "Public since");
  const table = (await unfold("Vintages")).getByRole("table");
  const rows = table.getByRole("row");
  await rows.nth(1).getByText("Shown here").waitFor();
  await rows.nth(2).getByText("After the as-of date").waitFor();
});

test("the rivals stand side by side, all of them on demand", async () => {
  await open({ width: 320 });
  await select('=RE.SHARE("magnets","China")', "Reported between 90% and 98%");
  const table = pane.page.getByRole("table", { name: "What is said on the same question" });
  const rows = table.getByRole("row");
  await rows.nth(4).waitFor();
  expect(await rows.count()).toBe(1 + 4);
  await pane.button("Show all 5").click();
  await table.getByRole("row", { name: /at least 90%.*US Commerce/ }).waitFor();
  expect(await rows.count()).toBe(1 + 6);
});

test("what was opened stays open from figure to figure", async () => {
  await open({ width: 320 });
  await select('=RE.SHARE("rare earths","China")', "69.23%");
  await unfold("Over time");
  await pane.select({ address: "Model!B5", formula: '=RE.SHARE("rare earths","Australia")' }, "Australia");
  await chart(/in 2025/).waitFor();
});

test("the newest events stand there, the others on demand", async () => {
  await open({ width: 320 });
  await select('=RE.SHARE("magnets","China")', "Public since");
  const events = (await unfold("Events")).getByRole("listitem");
  await events.nth(4).waitFor();
  expect(await events.count()).toBe(5);
  await pane.button("Show 39 more").click();
  await events.nth(43).waitFor();
  expect(await events.count()).toBe(44);
});

test("the full citation names the day of access and the release, the short one fits a note", async () => {
  await open({ width: 320 });
  await pane.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await pane.page.clock.setFixedTime(new Date("2026-12-01T12:00:00"));
  await select('=RE.COSTPREMIUM("India")', "20–30%");
  const copied = async (button: string, spoken: string) => {
    await pane.button(button).click();
    await pane.speaks(spoken);
    return pane.page.evaluate(() => navigator.clipboard.readText());
  };
  expect(await copied("Copy citation", "Full citation copied.")).toMatch(
    /\(accessed 2026-12-01\)\. .*India over China.*: 20% to 30%\. Rare Earth Figures release 1, as of 2026-11-22\.$/,
  );
  expect(await copied("Copy short form", "Short citation copied.")).toMatch(
    /^Mint \(\d{4}\), .*: 20% to 30%$/,
  );
});

test("a table says in which unit it is and where its rows come from", async () => {
  await open({ width: 320 });
  await select('=RE.SERIES("production","rare earths","China")', "Tonnes of rare-earth oxides");
  const sources = pane.page.locator("section", { hasText: "Sources of these rows" }).last();
  await sources.getByRole("link", { name: /USGS MCS edition-history/ }).waitFor();
});
