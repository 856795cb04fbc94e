import type { Excel } from "../../../tests/excel/excel";

/** From the page's start to its first answer in a cell. */
export async function firstCell(excel: Excel): Promise<number> {
  const begin = performance.now();
  const started = excel.reload();
  excel.sheet.type("A1", '=RE.SHARE("magnets","China")');
  await started;
  await excel.calculated();
  return performance.now() - begin;
}
