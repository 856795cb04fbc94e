/** @jest-environment node */
import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { cells, keepsTheContract, type Contracted, type Open } from "../src/workbook/contract";
import { eventually } from "../src/workbook/contract-eventually";
import { keepsItsPlaces } from "../src/workbook/contract-moves";
import { keepsToReports } from "../src/workbook/contract-reports";
import { keepsToSending } from "../src/workbook/contract-sending";
import { keepsToSheets } from "../src/workbook/contract-sheets";
import { keepsToWriting } from "../src/workbook/contract-writing";
import type { ReportSheet } from "../src/workbook/sharing/sources/report-sheet";
import { launchChromium } from "./browser/chromium";
import { pageScript } from "./page-script";
import { remoteWorkbook } from "./remote-workbook";

/** The workbench's spreadsheet on a page of its own. It has no protected sheets and calculates always. */
const styles = require.resolve("@univerjs/preset-sheets-core/lib/index.css");
const html = `<!doctype html>
<link rel="stylesheet" href="univer.css">
<body><script src="workbench.js"></script></body>`;

let browser: Browser;
let page: Page;
const complaints: string[] = [];

beforeAll(async () => {
  const script = await pageScript("tests/workbench/harness.ts");
  browser = await launchChromium();
  page = await browser.newPage();
  page.on("pageerror", (error) => complaints.push(String(error)));
  // Univer is megabytes: as a file it is there sooner than handed into the page.
  const files: Readonly<Record<string, readonly [type: string, body: string]>> = {
    "/workbench.js": ["text/javascript; charset=utf-8", script],
    "/univer.css": ["text/css", readFileSync(styles, "utf8")],
  };
  await page.context().route("**/*", (route) => {
    const [contentType, body] = files[new URL(route.request().url()).pathname] ?? ["text/html", html];
    return route.fulfill({ contentType, body });
  });
  await page.goto("http://localhost/");
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
keepsToSending(open);
keepsToWriting(open);
keepsToReports(open);
keepsItsPlaces(open, {
  rename: (sheet, name) =>
    page.evaluate(([from, to]) => window.person.rename(from, to), [sheet, name] as const),
  insertRows: (sheet, row, count) =>
    page.evaluate(([where, before, many]) => window.person.insertRows(where, before, many), [
      sheet,
      row,
      count,
    ] as const),
});

test("a report that is written again is one step to undo, and so is one that is removed", async () => {
  const report = (said: string): ReportSheet => ({
    name: "Report",
    columnWidths: [200],
    rows: [{ cells: [{ content: said, look: "label" }] }],
    merged: [],
    headingRow: 1,
    printed: "A1",
  });
  const { sending, readCells, names } = await open({ cells, selected: "'My sheet'!A1" });
  const state = async () => [await sending.sheets(), await readCells(["Report!A1"]), await names()];
  await sending.writeReport(report("before"), "Testing.Step");
  const before = await state();
  await sending.writeReport(report("after"), "Testing.Step");
  expect(await readCells(["Report!A1"])).toEqual(["after"]);
  await page.evaluate(() => window.undoStep());
  expect(await state()).toEqual(before);
  await sending.removeReport("Testing.Step");
  expect(await sending.sheets()).not.toContain("Report");
  await page.evaluate(() => window.undoStep());
  expect(await state()).toEqual(before);
});

describe("the links of a report", () => {
  const report: ReportSheet = {
    name: "Report",
    columnWidths: [200],
    rows: [
      { cells: [{ content: "Model!B4", look: "label", link: { to: "cell", address: "Model!B4" } }] },
      { cells: [{ content: "A page", look: "label", link: { to: "page", url: "https://example.com/" } }] },
      { cells: [{ content: "A script", look: "label", link: { to: "page", url: "javascript:alert(1)" } }] },
    ],
    merged: [],
    headingRow: 1,
    printed: "A1:A3",
  };
  let workbook: Contracted;

  beforeEach(async () => {
    workbook = await open({ cells, selected: "'My sheet'!A1" });
    await workbook.sending.writeReport(report, "Testing.Links");
    await workbook.goTo("Report!C5");
  });

  async function click(cell: string): Promise<void> {
    const { x, y } = await page.evaluate((address) => window.middleOf(address), cell);
    await page.mouse.click(x, y);
  }
  const selectedNow = async () => (await workbook.selectedCell()).address;

  test("a click on one goes to its cell", async () => {
    await click("A1");
    expect(await eventually(selectedNow, (address) => address === "Model!B4")).toBe("Model!B4");
  });

  test("a click on one opens its page, which cannot come back to ours", async () => {
    const opened = page.context().waitForEvent("page");
    await click("A2");
    const other = await opened;
    await other.waitForURL("https://example.com/");
    expect(await other.evaluate(() => opener)).toBeNull();
    await other.close();
    expect(await selectedNow()).toBe("Report!A2");
  });

  test("what leads elsewhere is no link, and neither is a cell without one", async () => {
    await click("A3");
    expect(await eventually(selectedNow, (address) => address === "Report!A3")).toBe("Report!A3");
    expect(await page.evaluate(() => window.port.followActive())).toBe(false);
    await workbook.goTo("Report!C5");
    expect(await page.evaluate(() => window.port.followActive())).toBe(false);
    expect(page.context().pages()).toHaveLength(1);
  });

  test("the link of the active cell is followed without a mouse", async () => {
    await workbook.goTo("Report!A1");
    expect(await page.evaluate(() => window.port.followActive())).toBe(true);
    expect(await eventually(selectedNow, (address) => address === "Model!B4")).toBe("Model!B4");
  });
});
