/** @jest-environment node */
import { build } from "esbuild";
import { join, resolve } from "node:path";
import type { Browser, Page } from "playwright-core";
import { keepsTheContract, type Open } from "../src/workbook/contract";
import { keepsToSheets } from "../src/workbook/contract-sheets";
import { launchChromium } from "./browser/chromium";
import { remoteWorkbook } from "./remote-workbook";

/** The workbench's spreadsheet on a page of its own. It has no protected sheets and calculates always. */
let browser: Browser;
let page: Page;
const complaints: string[] = [];

beforeAll(async () => {
  const script = await bundle();
  browser = await launchChromium();
  page = await browser.newPage();
  page.on("pageerror", (error) => complaints.push(String(error)));
  await page.goto("about:blank");
  await page.addScriptTag({ content: script, type: "module" });
  await page.waitForFunction(() => "openWorkbook" in window);
});
afterEach(() => expect(complaints.splice(0)).toEqual([]));
afterAll(() => browser?.close());

const open: Open = async (given) => {
  await page.evaluate((wanted) => window.openWorkbook(wanted), given);
  return remoteWorkbook((script, argument) => page.evaluate(script as never, argument));
};

keepsTheContract(open);
keepsToSheets(open);

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: resolve(__dirname, ".."),
    entryPoints: [join(__dirname, "workbench/harness.ts")],
    bundle: true,
    write: false,
    format: "esm",
    target: "es2022",
    charset: "utf8",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
  });
  return outputFiles[0]?.text ?? "";
}
