/** @jest-environment node */
import type { Browser } from "playwright-core";
import { launchChromium } from "./browser/chromium";
import { bundlePane, type Look } from "./pane/page";
import { RefreshPage } from "./pane/refresh-page";
import { troubles } from "./pane/refresh-troubles";

jest.setTimeout(120_000);

let browser: Browser;
let script: string;
let view: RefreshPage;
let pane: RefreshPage["pane"];

beforeAll(async () => {
  // One after the other: a browser whose page cannot be made is closed.
  browser = await launchChromium();
  script = await bundlePane();
});

afterAll(() => browser.close());

afterEach(async () => {
  expect(pane.complaints).toEqual([]);
  await view.close();
});

async function openRefresh(look: Look): Promise<void> {
  view = await RefreshPage.open(browser, script, look);
  ({ pane } = view);
}

/** What the view can look like, and how it comes to that; each goes on from the one before. */
const states: Readonly<Record<string, () => Promise<void>>> = {
  start: () => pane.shows("Not yet"),
  newer: async () => {
    await view.publish();
    await view.check();
  },
  preview: async () => {
    await view.preview();
    await pane.page.getByRole("switch", { name: /Hold this figure: RE.SHARE\("magnets"/ }).click();
    await pane.shows("1 figure is held.");
  },
  moved: () => view.move(),
  undone: async () => {
    await view.button("Undo: back to release 1").click();
    await pane.shows("The workbook is back on release 1.");
  },
};

const looks: readonly (readonly [string, Look])[] = [
  ["light-320", { width: 320, colorScheme: "light" }],
  ["light-450", { width: 450, colorScheme: "light" }],
  ["dark-320", { width: 320, colorScheme: "dark" }],
  ["dark-450", { width: 450, colorScheme: "dark" }],
  ["contrast-320", { width: 320, colorScheme: "dark", forcedColors: "active" }],
  ["contrast-450", { width: 450, colorScheme: "dark", forcedColors: "active" }],
  ["zoomed-160", { width: 160, colorScheme: "light" }],
];

async function looksRight(state: string, name: string): Promise<void> {
  await pane.screenshot(`refresh-${state}-${name}`);
  expect({ state, problems: await pane.accessibilityProblems() }).toEqual({ state, problems: [] });
  expect({ state, isTooWide: await pane.isTooWide() }).toEqual({ state, isTooWide: false });
}

test.each(looks)("every state is shown without a barrier: %s", async (name, look) => {
  await openRefresh({ ...look, reducedMotion: "reduce" });
  for (const [state, reach] of Object.entries(states)) {
    await reach();
    await looksRight(state, name);
  }
  for (const [state, reach] of Object.entries(troubles)) {
    await view.close();
    await openRefresh({ ...look, reducedMotion: "reduce" });
    await reach(view);
    await looksRight(state, name);
  }
});
