/** @jest-environment node */
import type { Browser, Locator } from "playwright-core";
import { launchChromium } from "./browser/chromium";
import { bundlePane, PanePage, type Look } from "./pane/page";

jest.setTimeout(60_000);

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

const box = () => pane.page.getByRole("combobox", { name: "Find figures" });
const options = () => pane.page.getByRole("listbox", { name: "What was found" }).getByRole("option");
const active = () => pane.page.locator("[role=option][aria-selected=true]");
const spoken = (text: string | RegExp) =>
  pane.page.getByRole("status").getByText(text).waitFor({ state: "attached" });

async function find(look: Look, query = ""): Promise<void> {
  pane = await PanePage.open(browser, script, look);
  await pane.page.getByRole("tab", { name: "Find" }).click();
  await box().fill(query);
  await options().first().waitFor();
}

async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await pane.page.keyboard.press(key);
}

async function isFocused(locator: Locator): Promise<boolean> {
  return locator.evaluate((element) => element === document.activeElement);
}

const looks: readonly (readonly [string, Look])[] = [
  ["light-320", { width: 320, colorScheme: "light" }],
  ["light-450", { width: 450, colorScheme: "light" }],
  ["dark-320", { width: 320, colorScheme: "dark" }],
  ["dark-450", { width: 450, colorScheme: "dark" }],
  ["contrast-320", { width: 320, colorScheme: "dark", forcedColors: "active" }],
  ["contrast-450", { width: 450, colorScheme: "dark", forcedColors: "active" }],
  ["light-600", { width: 600, colorScheme: "light" }],
  ["zoomed-160", { width: 160, colorScheme: "light", reducedMotion: "reduce" }],
];

test.each(looks)("every state of the search is shown without a barrier: %s", async (name, look) => {
  pane = await PanePage.open(browser, script, look);
  const check = async (state: string) => {
    await pane.screenshot(`find-${state}-${name}`);
    expect({ state, problems: await pane.accessibilityProblems() }).toEqual({ state, problems: [] });
    expect({ state, isTooWide: await pane.isTooWide() }).toEqual({ state, isTooWide: false });
  };
  await check("welcome");
  await pane.page.getByRole("tab", { name: "Find" }).click();
  await options().first().waitFor();
  await check("headlines");
  await box().fill("magnetz chna");
  await press("ArrowDown", "ArrowDown");
  await active().waitFor();
  await check("results");
  await press("ArrowRight");
  await pane.shows("Copy formula");
  await check("figure");
  await press("Escape");
  await box().fill("fishing boat");
  await press("Enter", "Enter");
  await pane.shows("The arrest by Japan");
  await check("event");
  await press("Escape");
  await box().fill("zzzz");
  await pane.shows("Nothing found for");
  await check("nothing");
});

describe("with the keyboard alone", () => {
  test("arrow keys go from tab to tab, Enter shows one, and the tab is the only stop among them", async () => {
    pane = await PanePage.open(browser, script, { width: 320 });
    await press("Tab");
    expect(await isFocused(pane.page.getByRole("tab", { name: "Cell" }))).toBe(true);
    await press("ArrowRight");
    const tab = pane.page.getByRole("tab", { name: "Find" });
    expect(await isFocused(tab)).toBe(true);
    expect(await tab.getAttribute("aria-selected")).toBe("false");
    await press("Enter");
    await options().first().waitFor();
    expect(await tab.getAttribute("aria-selected")).toBe("true");
    await press("Home");
    expect(await isFocused(pane.page.getByRole("tab", { name: "Cell" }))).toBe(true);
    await press("ArrowLeft");
    expect(await isFocused(pane.page.getByRole("tab").last())).toBe(true);
  });

  test("down goes into the list, up and Escape come back, Escape in the box clears it", async () => {
    await find({ width: 320 }, "magnets china");
    expect(await active().count()).toBe(0);
    await press("ArrowDown");
    expect(await active().innerText()).toMatch(/Rare-earth permanent magnets, China[^]*about 90%/);
    expect(await box().getAttribute("aria-activedescendant")).toBe(await active().getAttribute("id"));
    expect(await isFocused(box())).toBe(true);
    await press("ArrowUp");
    expect(await active().count()).toBe(0);
    await press("ArrowDown", "ArrowDown", "Escape");
    expect(await active().count()).toBe(0);
    expect(await box().inputValue()).toBe("magnets china");
    await press("Escape");
    expect(await box().inputValue()).toBe("");
  });

  test("whoever goes into the list at once goes into that of what is typed by then", async () => {
    await find({ width: 320 }, "magnets china");
    await box().evaluate((input) => {
      // Within one turn, so that no list can have come between the letters and the key.
      const setter = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set;
      setter?.call(input, "dysprosium");
      input.dispatchEvent(new InputEvent("input", { bubbles: true }));
      input.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowDown", bubbles: true }));
    });
    expect(await active().innerText()).toMatch(/dysprosium/i);
  });

  test("what the arrow keys are at is never hidden beneath what stays in place", async () => {
    await find({ width: 320 }, "china");
    await press(
      ...Array.from({ length: 14 }, () => "ArrowDown"),
      ...Array.from({ length: 13 }, () => "ArrowUp"),
    );
    const search = await pane.page.getByRole("search").boundingBox();
    const row = await active().boundingBox();
    expect(row?.y).toBeGreaterThanOrEqual((search?.y ?? 0) + (search?.height ?? 0));
  });

  test("right opens a figure and Escape leads back to where one was", async () => {
    await find({ width: 320 }, "magnets china");
    await press("ArrowDown", "ArrowDown", "ArrowRight");
    const back = pane.page.getByRole("button", { name: "Results" });
    await back.waitFor();
    expect(await isFocused(back)).toBe(true);
    await spoken("Rare-earth permanent magnets, China: 6,150 t");
    await press("Escape");
    await active().waitFor();
    expect(await isFocused(box())).toBe(true);
    expect(await active().innerText()).toContain("6,150 t");
  });

  test("Enter takes a figure to the view that inserts it", async () => {
    await find({ width: 320 }, "magnets china");
    await press("ArrowDown", "Enter");
    const panel = pane.page.getByRole("tabpanel", { name: "Insert" });
    await panel.waitFor();
    expect(await panel.evaluate((element) => element.contains(document.activeElement))).toBe(true);
  });

  test("Enter on a product shows its figures, on more shows more", async () => {
    await find({ width: 320 }, "dyspr");
    await options()
      .filter({ hasText: /^Dysprosium oxide\d* figures?$/ })
      .click();
    expect(await pane.page.getByLabel("Only this product").inputValue()).toBe("dysprosium-oxide");
    expect(await box().inputValue()).toBe("");
    await pane.page.getByRole("button", { name: "All figures" }).click();
    await options().nth(50).click();
    await options().nth(100).waitFor();
  });
});

test("a view that is left is found again as it was", async () => {
  await find({ width: 320 }, "lithium reserves");
  await pane.page.mouse.wheel(0, 600);
  await pane.page.waitForFunction(() => document.documentElement.scrollTop > 0);
  const scrolled = () => pane.page.evaluate(() => document.documentElement.scrollTop);
  const before = await scrolled();
  await pane.page.getByRole("tab", { name: "Cell" }).click();
  await pane.page.getByRole("heading", { name: "Model!A1" }).waitFor();
  expect(await scrolled()).toBe(0);
  await pane.page.getByRole("tab", { name: "Find" }).click();
  expect(await box().inputValue()).toBe("lithium reserves");
  expect(await scrolled()).toBe(before);
});

test("the view, what was looked for and the filters are still there when the page is loaded again", async () => {
  await find({ width: 320 }, "china");
  await pane.page.getByLabel("Only this indicator").selectOption("price");
  const first = await options().first().innerText();
  await pane.page.reload();
  await options().first().waitFor();
  expect(await box().inputValue()).toBe("china");
  expect(await pane.page.getByLabel("Only this indicator").inputValue()).toBe("price");
  expect(await options().first().innerText()).toBe(first);
});

test("where storage is blocked everything works, and a reload begins anew", async () => {
  pane = await PanePage.open(browser, script, { width: 320 });
  await pane.page.addInitScript(() => {
    Object.defineProperty(window, "sessionStorage", {
      get() {
        throw new DOMException("denied", "SecurityError");
      },
    });
  });
  await pane.page.reload();
  await pane.page.getByRole("tab", { name: "Find" }).click();
  await box().fill("magnets china");
  await options().filter({ hasText: "about 90%" }).first().waitFor();
});

test("what is typed while the search is being prepared is kept and looked for", async () => {
  pane = await PanePage.open(browser, script, { width: 320 });
  const session = await pane.page.context().newCDPSession(pane.page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 8 });
  await pane.page.getByRole("tab", { name: "Find" }).click();
  await box().pressSequentially("magnets china");
  await options().filter({ hasText: "about 90%" }).first().waitFor();
  expect(await box().inputValue()).toBe("magnets china");
});

test("the welcome inserts the example model", async () => {
  pane = await PanePage.open(browser, script, { width: 320 });
  await pane.page.getByRole("button", { name: "Insert the example model" }).click();
  await pane.page.getByRole("heading", { name: "Example!C12" }).waitFor();
  expect(await pane.page.evaluate(() => window.harness.at("Example!C12").formula)).toMatch(
    /^=RE\.COSTPREMIUM/,
  );
});

test("a figure of the welcome opens in the search", async () => {
  pane = await PanePage.open(browser, script, { width: 320 });
  await pane.page.getByRole("button", { name: /^Rare-earth permanent magnets, China/ }).click();
  await pane.page.getByRole("button", { name: 'Copy formula =RE.SHARE("magnets","China")' }).waitFor();
  await pane.page.getByRole("button", { name: "Results" }).click();
  await options().first().waitFor();
});

test("how much was found is spoken once one stops typing", async () => {
  await find({ width: 320 });
  await box().pressSequentially("premium india");
  await spoken("1 figure.");
  await box().fill("premium india moonshine");
  await spoken(/^Nothing has all of these words\./);
});

test("a cell that is selected behind the search is spoken when it is shown, not over the search", async () => {
  await find({ width: 320 });
  await spoken(/^\d+ figures\.$/);
  const { clock } = pane.page;
  await clock.install();
  await pane.page.evaluate((cell) => window.harness.select(cell), {
    formula: '=RE.HHI("rare earths")',
    value: 5054,
    text: "5,054",
  });
  await clock.runFor(1000);
  await pane.page.getByText("Model!B4").first().waitFor({ state: "attached" });
  // Longer than the pause after which things are spoken.
  await clock.runFor(5000);
  expect(await pane.page.getByRole("status").innerText()).toMatch(/figures\.$/);
  await clock.resume();
  await pane.page.getByRole("tab", { name: "Cell" }).click();
  await spoken(/^Model!B4: RE\.HHI/);
});

test("facets count what is found and narrow it down", async () => {
  await find({ width: 320 }, "china");
  const indicator = pane.page.getByLabel("Only this indicator");
  const price = await indicator.locator("option", { hasText: /^Price \(/ }).innerText();
  await indicator.selectOption("price");
  const heading = pane.page.getByText(/^\d+$/).first();
  expect(price).toBe(`Price (${await heading.innerText()})`);
});

test("numbers of the list are written in the reader's language", async () => {
  await find({ width: 320, locale: "de-DE" }, "reserves rare earths china");
  await options().filter({ hasText: "44.000.000 t REO" }).waitFor();
});

test("the formula of a figure is copied with the person's own separators", async () => {
  pane = await PanePage.open(browser, script, { width: 320 });
  await pane.page.evaluate(() => window.harness.decimal(","));
  await pane.page.getByRole("tab", { name: "Find" }).click();
  await box().fill("magnets china");
  await options().first().waitFor();
  await press("ArrowDown", "ArrowRight");
  await pane.page.getByRole("button", { name: 'Copy formula =RE.SHARE("magnets";"China")' }).waitFor();
});
