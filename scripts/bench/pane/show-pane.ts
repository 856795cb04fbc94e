import type { Excel } from "../../../tests/excel/excel";
import { scriptsOf } from "./size";

export interface Shown {
  readonly milliseconds: number;
  /** Names of our own scripts that had come by then. */
  readonly scripts: readonly string[];
}

declare global {
  interface Window {
    paneIsUsable: Promise<number>;
  }
}

/** From showing the pane to the frame in which it can be used, on a processor so many times as slow. */
export async function showPane(excel: Excel, slowdown: number): Promise<Shown> {
  await excel.functions.ready;
  const { addin, page } = excel;
  const context = page.context();
  const session = await context
    .newCDPSession(addin)
    // A frame that shares its process with the page around it has no session of its own.
    .catch(() => context.newCDPSession(page));
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  const start = await addin.evaluate(() => {
    const isUsable = () => document.querySelector("#pane [role=tabpanel]:not([hidden]) :is(h2, h3)");
    window.paneIsUsable = new Promise((tell) => {
      const look = () => {
        if (isUsable() !== null) requestAnimationFrame(() => tell(performance.now()));
        else requestAnimationFrame(look);
      };
      look();
    });
    return performance.now();
  });
  await excel.pane.setVisible(true);
  // With its time limit: a pane that never comes must not be waited for for ever.
  await addin.locator("#pane [role=tabpanel]").first().waitFor();
  const usable = await addin.evaluate(() => window.paneIsUsable);
  return { milliseconds: usable - start, scripts: scriptsOf(excel) };
}
