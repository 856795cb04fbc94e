import type { Browser } from "playwright-core";
import { bundledRelease } from "../../../src/release/bundled";
import { partOf } from "../../../tests/carried/workbooks";
import { Excel } from "../../../tests/excel/excel";
import { SECOND, siteWith } from "../../../tests/refresh/refresh-in-excel";
import { median } from "../excel/median";
import { sessionOf } from "../excel/session";
import { largeModel } from "./large-model";
import { readPlainly } from "./plain-reading";

/** What a preview costs in the page, and what reading the same cells costs without us; all in milliseconds. */
export interface Audit {
  readonly rounds: readonly Round[];
  readonly move: { readonly ms: number; readonly calls: number };
}

export interface Round {
  readonly preview: Work;
  readonly reading: Work;
}

/** From beginning to end, of it the time in which the page was busy, and its longest task. */
interface Work {
  readonly wallMs: number;
  readonly busyMs: number;
  readonly longestMs: number;
}

export const ROUNDS = 3;

/** Notes long tasks; and the transpiler keeps functions' names by a helper that pages do not have. */
const firstScript = `
  globalThis.__name = (named) => named;
  globalThis.longTasks = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longTasks.push(duration);
  }).observe({ entryTypes: ["longtask"] });`;

/** A workbook with so many figures, previewed and moved by the pane's own buttons. */
export async function measureAudit(browser: Browser, figures: number): Promise<Audit> {
  // The choice whether figures have cards is kept with the release that the workbook carries.
  const xmlParts = [await partOf(bundledRelease(), 0, { cards: false })];
  const excel = await Excel.open(browser, siteWith(), { firstScript, xmlParts });
  try {
    // Longer than anything here takes.
    excel.page.setDefaultTimeout(120_000);
    await excel.functions.ready;
    excel.sheet.type("A1", largeModel(figures));
    await excel.calculated();
    await excel.press("Refresh");
    await button(excel, "Check for new data").click();
    const work = await watch(excel);
    const sheet = { name: "Sheet1", rows: figures, columns: 3, cellsAtATime: 10_000 };
    const rounds: Round[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const preview = await work(() => show(excel, round === 0));
      rounds.push({ preview, reading: await work(() => excel.run(readPlainly, sheet)) });
    }
    return { rounds, move: await move(excel) };
  } finally {
    await excel.close();
  }
}

export function medians(rounds: readonly Round[], of: (round: Round) => number): number {
  return median(rounds.map(of));
}

async function show(excel: Excel, isFirst: boolean): Promise<void> {
  await button(excel, isFirst ? "Show what would change" : "Show the preview again").click();
  // The click has taken the focus to the button; what is new gets it when it is there.
  await excel.addin.locator("h3:focus", { hasText: "What would change" }).waitFor();
}

async function move(excel: Excel): Promise<Audit["move"]> {
  const { calls } = excel.functions;
  calls.clear();
  const begin = performance.now();
  await button(excel, `Move this workbook to release ${String(SECOND)}`).click();
  await excel.addin
    .getByText(`The workbook is on release ${String(SECOND)} now.`)
    .first()
    .waitFor();
  return { ms: performance.now() - begin, calls: [...calls.values()].reduce((sum, each) => sum + each, 0) };
}

function button({ addin }: Excel, name: string) {
  return addin.getByRole("button", { name, exact: true });
}

async function watch(excel: Excel): Promise<(work: () => Promise<void>) => Promise<Work>> {
  const session = await sessionOf(excel);
  // Of the thread and not of the clock: what else the machine does at the time does not count.
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const busy = async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    return 1000 * (metrics.find(({ name }) => name === "TaskDuration")?.value ?? NaN);
  };
  const tasks = () => excel.run(() => longTasks.splice(0));
  return async (work) => {
    await tasks();
    const [begin, before] = [performance.now(), await busy()];
    await work();
    const [wallMs, busyMs] = [performance.now() - begin, (await busy()) - before];
    return { wallMs, busyMs, longestMs: Math.max(0, ...(await tasks())) };
  };
}

declare const longTasks: number[];
