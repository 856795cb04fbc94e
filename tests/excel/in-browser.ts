import type { Browser } from "playwright-core";
import { launchChromium } from "../browser/chromium";
import { built, dist } from "../dist";
import { Excel } from "./excel";
import type { Options } from "./options";
import { folder, type Site } from "./platform/sites";

/**
 * For a test file: one browser, and a way to open Excel with the built add-in in it. After each test whatever is open
 * is closed; the test fails if the add-in asked for something that is not emulated or came to a host that is no part
 * of it, if its security policy was broken or an error was caught by nobody.
 */
export function excelInBrowser(): (options?: Options, addin?: Site) => Promise<Excel> {
  jest.setTimeout(60_000);
  let browser: Browser | undefined;
  const opened: Excel[] = [];

  beforeAll(async () => {
    built("taskpane.html");
    // No name leads to a machine: what the sites of a test do not answer, nobody does.
    browser = await launchChromium(["--host-resolver-rules=MAP * ~NOTFOUND"]);
  });

  afterEach(async () => {
    const excels = opened.splice(0);
    const wrong = excels.flatMap(({ complaints, requests, unknown }) => [
      ...complaints,
      ...requests.refused,
      ...unknown,
    ]);
    await Promise.allSettled(excels.map((excel) => excel.close()));
    expect(wrong).toEqual([]);
  });

  afterAll(() => browser?.close());

  return async (options, addin = folder(dist)) => {
    if (browser === undefined) throw new Error("Excel is opened before its browser.");
    const excel = await Excel.open(browser, addin, options);
    opened.push(excel);
    return excel;
  };
}
