/** @jest-environment node */
import { paneInBrowser } from "./pane/in-browser";
import { looksRightToAll, narrowest, wide } from "./pane/looks";
import { looksRightInOffice, officeThemes } from "./pane/office-looks";

const open = paneInBrowser();

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

test("every kind of cell is shown without a barrier", async () => {
  const pane = await open(narrowest);
  for (const [kind, { cell, shows }] of Object.entries(cells)) {
    await pane.select(cell, shows);
    await looksRightToAll(pane, kind, wide);
  }
});

test("everything can be reached and used with the keyboard", async () => {
  const pane = await open({ width: 320 });
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
  const pane = await open({ width: 320 });
  await pane.select(cells.several.cell, cells.several.shows);
  const magnets = pane.page.getByText("Rare-earth permanent magnets");
  const call = pane.page.locator("summary", { hasText: "RE.SHARE" });
  await call.focus();
  expect(await magnets.isVisible()).toBe(false);
  await pane.page.keyboard.press("Enter");
  await magnets.waitFor({ state: "visible" });
});

test("the citation is copied with the keyboard and the copying is spoken", async () => {
  const pane = await open({ width: 320 });
  await pane.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await pane.select(cells.range.cell, cells.range.shows);
  await pane.button("Copy citation").focus();
  await pane.page.keyboard.press("Enter");
  await pane.speaks("Full citation copied.");
  const copied = await pane.page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^Mint\. .*: 20% to 30%\. Rare Earth Figures release 1/);
});

test("the selected cell is spoken", async () => {
  const pane = await open({ width: 320 });
  await pane.select(cells.error.cell, cells.error.shows);
  await pane.speaks(/^Model!B4: #N\/A\. .*GWh/);
});

test("numbers and dates are written in the reader's language", async () => {
  const pane = await open({ width: 320, locale: "de-DE" });
  await pane.select(cells.figure.cell, "90\u00a0%");
  await pane.shows("Figures as of 22. November 2026");
});

test("colours follow the system while the pane is open", async () => {
  const pane = await open({ width: 320, colorScheme: "light" });
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

test("every kind of cell has the colours of Office, whatever the system asks for", async () => {
  const pane = await open(narrowest);
  for (const kind of ["range", "error"] as const) {
    await pane.select(cells[kind].cell, cells[kind].shows);
    await looksRightInOffice(pane, kind);
  }
});

test("the colours of Office are there from the beginning", async () => {
  const pane = await open({ width: 320, colorScheme: "light" });
  await pane.page.addInitScript((theme) => Object.assign(window, { Office: { context: theme } }), {
    officeTheme: officeThemes["dark-grey"],
  });
  await pane.page.reload();
  await pane.shows("Where does a number come from?");
  const background = pane.page.locator(".fui-FluentProvider").first();
  expect(await background.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe(
    "rgb(102, 102, 102)",
  );
});

test("a theme that is changed in Office is followed when one comes back to the pane", async () => {
  const pane = await open({ width: 320, colorScheme: "light" });
  await pane.page.evaluate((officeTheme) => {
    Object.assign(window, { Office: { context: { officeTheme } } });
    window.dispatchEvent(new Event("focus"));
  }, officeThemes.black);
  await pane.page.waitForFunction(() => {
    const provider = document.querySelector(".fui-FluentProvider");
    return provider !== null && getComputedStyle(provider).backgroundColor === "rgb(38, 38, 38)";
  });
  // What the browser draws itself.
  await pane.page.waitForFunction(() => document.documentElement.style.colorScheme === "dark");
});
