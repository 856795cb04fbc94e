import type { Browser } from "playwright-core";
import { launchChromium } from "../browser/chromium";
import { bundlePane, PanePage, type Look } from "./page";

export type OpenPane = (look: Look) => Promise<PanePage>;

/**
 * For a test file: one browser, the pane bundled once, and a way to open it. After each test whatever is open is
 * closed; the test fails if its security policy was broken, or an error was logged or caught by nobody.
 */
export function paneInBrowser(): OpenPane {
  // What is waited for in vain fails long before, by itself; this is for those who look at a page in every way.
  jest.setTimeout(600_000);
  let browser: Browser | undefined;
  let script = "";
  const opened: PanePage[] = [];

  beforeAll(async () => {
    // One after the other: a browser whose page cannot be made is closed.
    browser = await launchChromium();
    script = await bundlePane();
  });

  afterEach(async () => {
    const panes = opened.splice(0);
    const complaints = panes.flatMap((pane) => pane.complaints);
    await Promise.allSettled(panes.map((pane) => pane.close()));
    expect(complaints).toEqual([]);
  });

  afterAll(() => browser?.close());

  return async (look) => {
    if (browser === undefined) throw new Error("The pane is opened before its browser.");
    const pane = await PanePage.open(browser, script, look);
    opened.push(pane);
    return pane;
  };
}
