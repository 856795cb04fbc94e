/** @jest-environment node */
import type { Browser } from "playwright-core";
import { launchChromium } from "./browser/chromium";
import { bundlePane, type Look } from "./pane/page";
import { SendPage } from "./pane/send-page";

jest.setTimeout(180_000);

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

/** What the view can look like, and how it comes to that; each goes on from the one before. */
const states: Readonly<Record<string, () => Promise<void>>> = {
  start: () => view.button("Look for typed-in figures").waitFor(),
  checked: async () => {
    await view.check();
    await view.pane.page.getByText("23 cells").first().click();
    await view.pane.shows("and what it fills");
  },
  safe: () => view.makeSafe(),
  values: () => view.plan("values"),
  done: async () => {
    await view.pane.page.evaluate(() => {
      const { data, samples } = window.harness;
      data.sharing.leaves(samples.samplePlan("values").notPossible);
    });
    await view.button("Put values for 23 formulas").click();
    await view.pane.shows("3 cells left as they were");
  },
  numbers: async () => {
    await view.button("Look for typed-in figures").click();
    await view.pane.shows("2 are figures that we have; 248 numbers looked at.");
    await view.button("Make it live: 'My inputs'!B3").click();
    await view.pane.shows("Live now");
  },
  working: async () => {
    await view.pane.page.evaluate(() => window.harness.data.sharing.hold([1_200, 100_000]));
    await view.button("Check again").click();
    await view.pane.shows("1,200 of 100,000 cells");
    await view.button("Cancel").click();
    await view.pane.page.evaluate(() => window.harness.data.sharing.letGo());
  },
  interrupted: async () => {
    await view.pane.page.evaluate(() => {
      const { sharing } = window.harness.data;
      sharing.interrupt({ kind: "values", when: "2026-11-22T08:15:00.000Z", cells: 1200 });
      sharing.failWith(new Error("Excel was closed."));
    });
    await view.button("Update the Sources sheet").click();
    await view.pane.shows("Something was interrupted");
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
  await view.pane.screenshot(`send-${state}-${name}`);
  expect({ state, problems: await view.pane.accessibilityProblems() }).toEqual({ state, problems: [] });
  expect({ state, isTooWide: await view.pane.isTooWide() }).toEqual({ state, isTooWide: false });
}

test.each(looks)("every state is shown without a barrier: %s", async (name, look) => {
  view = await SendPage.open(browser, script, { ...look, reducedMotion: "reduce" });
  for (const [state, reach] of Object.entries(states)) {
    await reach();
    await looksRight(state, name);
  }
});
