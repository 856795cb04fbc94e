import type { Browser } from "playwright-core";
import { launchChromium } from "../../tests/browser/chromium";
import { machine, table, writeReport } from "./excel/report";
import { measureActs, type Measured } from "./send/acts";

const FIGURES = [10_000, 100_000];
const FEW = [100, 1_000];

/**
 * What the Send view's acts cost on large workbooks. A quick round is for the bench itself: it prints and leaves
 * docs/performance.md as it is.
 */
export async function benchSend(quick: boolean): Promise<void> {
  const browser = await launchChromium(["--host-resolver-rules=MAP * ~NOTFOUND"]);
  try {
    const tables = await measureAll(browser, quick ? FEW : FIGURES);
    const report = ["## Send", `Measured on ${machine()}. ${note}`, ...tables].join("\n\n");
    if (!quick) writeReport("send", report);
  } finally {
    await browser.close();
  }
}

const note =
  "Each act is done once, to a whole workbook in Excel on the web; office.js is Microsoft’s, unmodified, and Excel’s side is " +
  "emulated in another process, whose time is in “in all” only. “Busy” is the processor time of the page’s main thread; a " +
  "profile tells what of it is ours, what office.js needs to ask and to read the answers, and what our functions need for " +
  "cells that are calculated anew meanwhile. The longest task is by the clock.";

async function measureAll(browser: Browser, sizes: readonly number[]): Promise<string[]> {
  const tables: string[] = [];
  for (const figures of sizes) {
    const made = actsTable(figures, await measureActs(browser, figures));
    // The largest takes minutes.
    console.log(made);
    tables.push(made);
  }
  return tables;
}

function actsTable(figures: number, measured: readonly Measured[]): string {
  const what = `${figures.toLocaleString("en-US")} figure cells`;
  const head = [
    what,
    "in all, ms",
    "busy, ms",
    "ours, ms",
    "office.js, ms",
    "functions, ms",
    "longest task, ms",
  ];
  const rows = measured.map(([act, work]) => {
    if (typeof work === "string") return [`${act}: ${work}`, NaN, NaN, NaN, NaN, NaN, NaN];
    const { wallMs, busyMs, longestMs, shares } = work;
    const { ours, officeJs, functions } = shares;
    return [act, wallMs, busyMs, ours * busyMs, officeJs * busyMs, functions * busyMs, longestMs];
  });
  return table(head, rows);
}
