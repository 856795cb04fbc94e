import type { Browser } from "playwright-core";
import { bundledRelease } from "../../../src/release/bundled";
import { partOf } from "../../../tests/carried/workbooks";
import { dist } from "../../../tests/dist";
import { Excel } from "../../../tests/excel/excel";
import { folder } from "../../../tests/excel/platform/sites";
import { makeSender } from "../../../tests/sharing/sender";
import { firstScript, watch, type Work } from "./work";

/** An act of the Send view on a whole workbook, and what it cost, or why it was not done. */
export type Measured = readonly [what: string, work: Work | string];

/** Is told of each act when it has ended. */
type Told = (measured: Measured) => void;

/** Every act with so many figure cells, in one workbook of figures and in one of damaged figures. */
export async function measureActs(
  browser: Browser,
  figures: number,
  told: Told,
): Promise<readonly Measured[]> {
  return [...(await withFigures(browser, figures, told)), ...(await withDamaged(browser, figures, told))];
}

async function withFigures(browser: Browser, figures: number, told: Told): Promise<Measured[]> {
  return inWorkbook(browser, model(figures, "RE.SHARE"), told, [
    ["the check", async () => void (await sent.check({}))],
    [
      "values in place of formulas",
      async () => void (await sent.carryOut(await sent.planValues("workbook", {}), {})),
    ],
    ["live again", async () => void (await sent.carryOut(await sent.planLive("workbook", {}), {}))],
    ["undo of live again", async () => void (await sent.undo("live", {}))],
    ["undo of values", async () => void (await sent.undo("values", {}))],
    ["the Sources sheet", async () => void (await sent.writeSources({}))],
    ["the Sources sheet, in place of the one before", async () => void (await sent.writeSources({}))],
  ]);
}

async function withDamaged(browser: Browser, figures: number, told: Told): Promise<Measured[]> {
  return inWorkbook(browser, model(figures, "_xldudf_RE_SHARE"), told, [
    ["repair", async () => void (await sent.carryOut(await sent.planRepair({}), {}))],
    ["undo of repair", async () => void (await sent.undo("repair", {}))],
  ]);
}

/** What an act gives stays in the page. */
type Step = readonly [what: string, act: () => Promise<void>];

/** Longer than any act takes: one that does not end is told of and ends the workbook. */
const MOST_MS = 300_000;

/** Each begins when nothing is left to calculate, and has ended when it says so. */
async function inWorkbook(
  browser: Browser,
  cells: readonly (readonly unknown[])[],
  told: Told,
  steps: readonly Step[],
): Promise<Measured[]> {
  // Without cards, as with the other measurements.
  const xmlParts = [await partOf(bundledRelease(), 0, { cards: false })];
  // Marks are names; that Excel calculates all figures anew for them is for tests.
  const options = { firstScript, xmlParts, namesCalculate: "names" } as const;
  const excel = await Excel.open(browser, folder(dist), options);
  const measured: Measured[] = [];
  try {
    await excel.functions.ready;
    excel.sheet.type("A1", cells);
    await excel.calculated();
    await makeSender(excel);
    const measure = await watch(excel);
    for (const [what, act] of steps) {
      const work = await inTime(measure(() => excel.run(act)));
      const one: Measured = [what, work ?? `did not end in ${String(MOST_MS / 1000)} s`];
      told(one);
      measured.push(one);
      if (work === undefined) break;
      await excel.calculated();
    }
    return measured;
  } finally {
    await excel.close();
  }
}

/** What work gives, or why it was refused; undefined where it takes too long. */
async function inTime(work: Promise<Work>): Promise<Work | string | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), MOST_MS);
  });
  try {
    return await Promise.race([work.catch(reasonOf), late]);
  } finally {
    clearTimeout(timer);
  }
}

const products = ["magnets", "rare earths", "refined rare earths", "dysprosium", "graphite"];
const places = ["China", "India", "US", "Australia", "Brazil", "Myanmar", "Nigeria"];

function model(rows: number, name: string): unknown[][] {
  return Array.from({ length: rows }, (_, row) => [
    products[row % products.length],
    places[row % places.length],
    `=${name}(A${String(row + 1)},B${String(row + 1)})`,
  ]);
}

function reasonOf(error: unknown): string {
  return String(error).split("\n")[0] ?? "";
}
