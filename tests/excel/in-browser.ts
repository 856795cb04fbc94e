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
  const browser = browserOfFile();
  const opened: Excel[] = [];

  afterEach(async () => {
    const excels = opened.splice(0);
    const wrong = excels.flatMap(wentWrong);
    await Promise.allSettled(excels.map((excel) => excel.close()));
    expect(wrong).toEqual([]);
  });

  return async (options, addin = folder(dist)) => {
    const excel = await Excel.open(browser(), addin, options);
    opened.push(excel);
    return excel;
  };
}

/**
 * The same for tests that are over sooner than an add-in has started: one Excel for all of them, whose workbook is blank
 * each time. They call no function of the add-in, since what that keeps in the workbook it keeps in its own time.
 */
export function oneExcelInBrowser(prepare: (excel: Excel) => Promise<void>): () => Promise<Excel> {
  const browser = browserOfFile();
  let excel: Excel | undefined;

  afterEach(() => expect(excel === undefined ? [] : wentWrong(excel)).toEqual([]));

  return async () => {
    if (excel === undefined) {
      excel = await Excel.open(browser(), folder(dist));
      await excel.functions.ready;
      await prepare(excel);
    }
    excel.workbook.empty();
    return excel;
  };
}

function browserOfFile(): () => Browser {
  let browser: Browser | undefined;

  beforeAll(async () => {
    built("taskpane.html");
    // No name leads to a machine: what the sites of a test do not answer, nobody does.
    browser = await launchChromium(["--host-resolver-rules=MAP * ~NOTFOUND"]);
  });
  afterAll(() => browser?.close());

  return () => {
    if (browser === undefined) throw new Error("Excel is opened before its browser.");
    return browser;
  };
}

function wentWrong({ complaints, requests, unknown }: Excel): string[] {
  return [...complaints, ...requests.refused, ...unknown];
}
