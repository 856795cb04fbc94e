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

async function open(look: Look): Promise<void> {
  pane = await PanePage.open(browser, script, look);
}

/** A cell of each kind, and a text by which it is known to be shown. */
const cells = {
  figure: {
    cell: { formula: '=RE.SHARE("magnets","China")', value: 0.9, text: "90%" },
    shows: "Rare-earth permanent magnets",
  },
  range: { cell: { formula: '=RE.COSTPREMIUM("India")', value: 0.25, text: "25%" }, shows: "20–30%" },
  error: {
    cell: { formula: '=RE.PRODUCTION("batteries","China")', value: "#N/A", text: "#N/A" },
    shows: "What to do",
  },
  table: {
    cell: { formula: '=RE.TOP("rare earths")', value: "China", text: "China" },
    shows: "The largest suppliers",
  },
  several: {
    cell: {
      formula: '=B3*(1+RE.COSTPREMIUM("India"))*RE.SHARE("magnets","China")+RE.HHI("rare earths")',
      value: 1234.5,
      text: "1,234.50",
    },
    shows: "3 calls in this formula",
  },
  computed: {
    cell: { formula: '=RE.SHARE("magnets",INDEX(A1:A9,3))', value: 0.9, text: "90%" },
    shows: "Worked out in the sheet",
  },
  empty: { cell: {}, shows: "Where does a number come from?" },
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

test.each(looks)("every kind of cell is shown without a barrier: %s", async (name, look) => {
  await open(look);
  for (const [kind, { cell, shows }] of Object.entries(cells)) {
    await pane.select(cell, shows);
    await pane.screenshot(`${kind}-${name}`);
    expect({ kind, problems: await pane.accessibilityProblems() }).toEqual({ kind, problems: [] });
    expect({ kind, isTooWide: await pane.isTooWide() }).toEqual({ kind, isTooWide: false });
  }
});

test("everything can be reached and used with the keyboard", async () => {
  await open({ width: 320 });
  await pane.select(cells.figure.cell, cells.figure.shows);
  const stops = await pane.tabStops();
  expect(stops).toEqual([
    "Cell",
    'Edit RE.SHARE("magnets","China")',
    expect.stringContaining("Mukesh Ambani"),
    expect.stringContaining("Copy citation"),
    expect.stringContaining("Copy short form"),
    "Show all 5",
    expect.stringMatching(/^Events/),
  ]);
});

test("a call among several is opened with the keyboard", async () => {
  await open({ width: 320 });
  await pane.select(cells.several.cell, cells.several.shows);
  const magnets = pane.page.getByText("Rare-earth permanent magnets");
  expect(await magnets.isVisible()).toBe(false);
  await pane.page.locator("summary", { hasText: "RE.SHARE" }).focus();
  await pane.page.keyboard.press("Enter");
  await magnets.waitFor({ state: "visible" });
});

test("the citation is copied with the keyboard and the copying is spoken", async () => {
  await open({ width: 320 });
  await pane.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await pane.select(cells.range.cell, cells.range.shows);
  await pane.page.getByRole("button", { name: "Copy citation" }).focus();
  await pane.page.keyboard.press("Enter");
  await pane.page.getByRole("status").getByText("Full citation copied.").waitFor({ state: "attached" });
  const copied = await pane.page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^Mint\. .*: 20% to 30%\. Rare Earth Figures release 1/);
});

test("the selected cell is spoken", async () => {
  await open({ width: 320 });
  await pane.select(cells.error.cell, cells.error.shows);
  const spoken = pane.page.getByRole("status").getByText(/^Model!B4: #N\/A\. .*GWh/);
  await spoken.waitFor({ state: "attached" });
});

test("numbers and dates are written in the reader's language", async () => {
  await open({ width: 320, locale: "de-DE" });
  await pane.select(cells.figure.cell, "90\u00a0%");
  await pane.shows("Figures as of 22. November 2026");
});

test("colours follow the system while the pane is open", async () => {
  await open({ width: 320, colorScheme: "light" });
  const colours = (scheme: "light" | "dark") =>
    pane.page.emulateMedia({ colorScheme: scheme }).then(() =>
      pane.page.waitForFunction((isDark) => {
        const provider = document.querySelector(".fui-FluentProvider");
        if (provider === null) return false;
        const [red = 0] = /\d+/.exec(getComputedStyle(provider).backgroundColor)?.map(Number) ?? [];
        return red < 128 === isDark;
      }, scheme === "dark"),
    );
  await colours("dark");
  await colours("light");
});

/** As Office on Windows tells them; the colours of controls are those of its own dialogs. */
const officeThemes = {
  white: { bodyBackgroundColor: "#FFFFFF", bodyForegroundColor: "#262626" },
  colourful: { bodyBackgroundColor: "#E6E6E6", bodyForegroundColor: "#262626" },
  "dark-grey": { bodyBackgroundColor: "#666666", bodyForegroundColor: "#F0F0F0" },
  black: { bodyBackgroundColor: "#262626", bodyForegroundColor: "#D4D4D4" },
};

test.each(Object.entries(officeThemes))(
  "the pane has the colours of Office: %s",
  async (name, officeTheme) => {
    // The system asks for the opposite of what Office has.
    const colorScheme = name === "white" || name === "colourful" ? "dark" : "light";
    await open({ width: 320, colorScheme });
    await pane.page.addInitScript((theme) => Object.assign(window, { Office: { context: theme } }), {
      officeTheme,
    });
    await pane.page.reload();
    await pane.select(cells.figure.cell, cells.figure.shows);
    const background = pane.page.locator(".fui-FluentProvider").first();
    const red = Number.parseInt(officeTheme.bodyBackgroundColor.slice(1, 3), 16);
    expect(await background.evaluate((element) => getComputedStyle(element).backgroundColor)).toContain(
      `rgb(${String(red)}, `,
    );
    await pane.screenshot(`office-${name}-320`);
    expect(await pane.accessibilityProblems()).toEqual([]);
    await pane.page.getByRole("tab", { name: "Find" }).click();
    await pane.page.getByRole("listbox").waitFor();
    await pane.screenshot(`office-find-${name}-320`);
    expect(await pane.accessibilityProblems()).toEqual([]);
  },
);

test("a theme that is changed in Office is followed when one comes back to the pane", async () => {
  await open({ width: 320, colorScheme: "light" });
  await pane.page.evaluate((officeTheme) => {
    Object.assign(window, { Office: { context: { officeTheme } } });
    window.dispatchEvent(new Event("focus"));
  }, officeThemes.black);
  await pane.page.waitForFunction(() => {
    const provider = document.querySelector(".fui-FluentProvider");
    return provider !== null && getComputedStyle(provider).backgroundColor === "rgb(38, 38, 38)";
  });
  expect(await pane.page.evaluate(() => document.documentElement.style.colorScheme)).toBe("dark");
});
