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

/** Every act with so many figure cells, in one workbook of figures and in one of damaged figures. */
export async function measureActs(browser: Browser, figures: number): Promise<readonly Measured[]> {
  return [...(await withFigures(browser, figures)), ...(await withDamaged(browser, figures))];
}

async function withFigures(browser: Browser, figures: number): Promise<Measured[]> {
  return inWorkbook(browser, figures, "RE.SHARE", [
    ["the check", async () => void (await sent.check({}))],
    ["values in place of formulas", async () => sent.carryOut(await sent.planValues("workbook", {}), {})],
    ["live again", async () => sent.carryOut(await sent.planLive("workbook", {}), {})],
    ["undo of live again", () => sent.undo("live", {})],
    ["undo of values", () => sent.undo("values", {})],
    ["the Sources sheet", () => sent.writeSources({})],
    ["the Sources sheet, in place of the one before", () => sent.writeSources({})],
  ]);
}

async function withDamaged(browser: Browser, figures: number): Promise<Measured[]> {
  return inWorkbook(browser, figures, "_xldudf_RE_SHARE", [
    ["repair", async () => sent.carryOut(await sent.planRepair({}), {})],
    ["undo of repair", () => sent.undo("repair", {})],
  ]);
}

type Step = readonly [what: string, act: () => Promise<unknown>];

/** What an act gives stays in the page. Each begins when nothing is left to calculate, and has ended when it says so. */
async function inWorkbook(
  browser: Browser,
  figures: number,
  name: string,
  steps: readonly Step[],
): Promise<Measured[]> {
  // Without cards, as with the other measurements.
  const xmlParts = [await partOf(bundledRelease(), 0, { cards: false })];
  const excel = await Excel.open(browser, folder(dist), { firstScript, xmlParts });
  try {
    await excel.functions.ready;
    excel.sheet.type("A1", model(figures, name));
    await excel.calculated();
    await makeSender(excel);
    const measure = await watch(excel);
    const measured: Measured[] = [];
    for (const [what, act] of steps) {
      measured.push([what, await measure(() => excel.run(act)).catch(reasonOf)]);
      await excel.calculated();
    }
    return measured;
  } finally {
    await excel.close();
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
