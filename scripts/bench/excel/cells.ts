import type { Excel } from "../../../tests/excel/excel";
import { median } from "./median";

const products = ["magnets", "rare earths", "refined rare earths", "dysprosium", "graphite"];
const countries = ["China", "India", "US", "Australia", "Brazil", "Myanmar", "Nigeria"];

/** From typing so many formulas, each with its own references, to the last value in a cell. */
export async function measureCells(excel: Excel, count: number): Promise<number> {
  const rows = Array.from({ length: count }, (_, row) => [
    products[row % products.length],
    countries[row % countries.length],
    `=RE.SHARE(A${row + 1},B${row + 1})`,
  ]);
  await excel.functions.ready;
  const begin = performance.now();
  excel.sheet.type("A1", rows);
  await excel.calculated();
  return performance.now() - begin;
}

/** From the page's start to its first answer in a cell, as when a workbook is opened. */
export async function measureStart(excel: Excel): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < 7; round++) {
    const begin = performance.now();
    const started = excel.reload();
    excel.sheet.type("A1", '=RE.SHARE("magnets","China")');
    await started;
    await excel.calculated();
    times.push(performance.now() - begin);
  }
  return median(times);
}
