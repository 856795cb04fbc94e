import type { Excel as OpenExcel } from "../excel/excel";

/** From when Excel has answered so many more requests it answers none, as when the workbook is closed. */
export async function stopAfter(excel: OpenExcel, requests: number): Promise<void> {
  await excel.addin.evaluate((most) => {
    globalThis.usualRun ??= Excel.run;
    globalThis.requests = 0;
    const run = (...given: Parameters<typeof Excel.run>) => {
      globalThis.requests += 1;
      const isClosed = globalThis.requests > most;
      return isClosed ? Promise.reject(new Error("Excel is closed.")) : globalThis.usualRun?.(...given);
    };
    Object.assign(Excel, { run });
  }, requests);
}

/** It answers again, for somebody who opens the workbook anew. Gives how many requests there were. */
export function goOn(excel: OpenExcel): Promise<number> {
  return excel.addin.evaluate(async () => {
    Object.assign(Excel, { run: globalThis.usualRun });
    globalThis.sent = await window.openSharing();
    return globalThis.requests;
  });
}

declare global {
  /** In the page. */
  var usualRun: typeof Excel.run | undefined;
  var requests: number;
}
