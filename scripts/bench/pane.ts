import { launchChromium } from "../../tests/browser/chromium";
import { dist } from "../../tests/dist";
import { Excel } from "../../tests/excel/excel";
import type { Options } from "../../tests/excel/options";
import { folder } from "../../tests/excel/platform/sites";
import { bundlePane } from "../../tests/pane/page";
import type { Browser } from "playwright-core";
import { median } from "./excel/median";
import { firstCell } from "./pane/first-cell";
import { showPane, type Shown } from "./pane/show-pane";
import { codeLoaded, codeOnDemand, compressed, FUNCTIONS } from "./pane/size";
import { typing } from "./pane/typing";
import { table, writeReport } from "./excel/report";
import { printTable, type Row } from "./table";

const ROUNDS = 5;
/** A first cell is quick and its time varies. */
const FIRST_CELLS = 11;
const SLOWDOWNS = [1, 4] as const;

/**
 * What the pane costs in the built page, and that it costs the functions nothing: printed and written to
 * docs/performance.md. `build` is the folder of the build.
 */
export async function benchPane(build = dist): Promise<void> {
  const tables: string[] = [];
  const show = (heading: string, rows: readonly Row[]) => {
    printTable(heading, rows);
    tables.push(
      table(
        [heading, "", ""],
        rows.map(({ what, value, unit }) => [what, value, unit]),
      ),
    );
  };
  const browser = await launchChromium(["--host-resolver-rules=MAP * ~NOTFOUND"]);
  try {
    const shown = new Map<number, Shown[]>();
    const cells: Record<"hidden" | "shown", number[]> = { hidden: [], shown: [] };
    // In turn, so that a slow moment of the machine meets all of them.
    for (let round = 0; round < ROUNDS; round++) {
      for (const slowdown of SLOWDOWNS) {
        const result = await opened(browser, build, {}, (excel) => showPane(excel, slowdown));
        shown.set(slowdown, [...(shown.get(slowdown) ?? []), result]);
      }
    }
    for (let round = 0; round < FIRST_CELLS; round++) {
      // Each is the first of the two as often as the other.
      for (const pane of round % 2 === 0 ? (["hidden", "shown"] as const) : (["shown", "hidden"] as const)) {
        cells[pane].push(await opened(browser, build, { paneIsVisible: pane === "shown" }, firstCell));
      }
    }
    const scripts = shown.get(1)?.[0]?.scripts ?? [];
    show("Code of the pane, gzip", [codeLoaded(build, scripts), ...codeOnDemand(build, scripts)]);
    show(
      "From showing the pane to using it",
      [...shown].map(([slowdown, results]) => ({
        what: processor(slowdown),
        value: median(results.map(({ milliseconds }) => milliseconds)),
        unit: "ms",
      })),
    );
    show("From page start to the first cell", [
      { what: "pane not shown", value: median(cells.hidden), unit: "ms" },
      { what: "pane shown", value: median(cells.shown), unit: "ms" },
      { what: "code that it needs, gzip", value: compressed(build, [FUNCTIONS]), unit: "bytes" },
    ]);
    const script = await bundlePane();
    for (const slowdown of SLOWDOWNS) {
      show(`Typing, ${processor(slowdown)}`, await typing(browser, script, slowdown));
    }
  } finally {
    await browser.close();
  }
  writeReport("pane", ["## The pane", ...tables].join("\n\n"));
}

const processor = (slowdown: number) =>
  slowdown === 1 ? "on this processor" : `on one ${String(slowdown)} times as slow`;

async function opened<T>(
  browser: Browser,
  build: string,
  options: Options,
  work: (excel: Excel) => Promise<T>,
): Promise<T> {
  // The transpiler keeps functions' names by a helper that pages do not have.
  const firstScript = "globalThis.__name = (named) => named";
  const excel = await Excel.open(browser, folder(build), { firstScript, ...options });
  try {
    return await work(excel);
  } finally {
    await excel.close();
  }
}
