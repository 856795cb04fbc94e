import type { Sharing } from "../../src/workbook/sharing/sharing";
import type { Excel } from "../excel/excel";
import { pageScript } from "../page-script";

/** The name of our script, as a profiler has it. */
export const SCRIPT = "send.js";

let script: Promise<string> | undefined;

/** Gives the page of an Excel what the pane sends a workbook with, as `sent`. */
export async function makeSender(excel: Excel): Promise<Excel> {
  script ??= pageScript("tests/sharing/in-page.ts");
  const source = `${await script}\n//# sourceURL=${SCRIPT}`;
  await excel.run(() => undefined);
  await excel.addin.evaluate(source);
  await excel.addin.evaluate(async () => {
    globalThis.sent = await window.openSharing();
  });
  return excel;
}

declare global {
  /** In the page. */
  var sent: Sharing;
}
