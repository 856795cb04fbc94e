import type { Browser } from "playwright-core";
import { launchChromium } from "../../tests/browser/chromium";
import { machine, table, writeReport } from "./excel/report";
import { measureActs, type Measured } from "./send/acts";

const FIGURES = [10_000, 100_000];
const FEW = [100, 1_000];

/**
 * What the Send view's acts cost on large workbooks. Each is printed as soon as it is done, since the largest take a
 * minute. A quick round is for the bench itself: it leaves docs/performance.md as it is.
 */
export async function benchSend(quick: boolean): Promise<void> {
  const browser = await launchChromium(["--host-resolver-rules=MAP * ~NOTFOUND"]);
  try {
    const tables: string[] = [];
    for (const figures of quick ? FEW : FIGURES) tables.push(await measured(browser, figures));
    console.log(`\n${tables.join("\n\n")}`);
    if (!quick) writeReport("send", ["## Send", `Measured on ${machine()}. ${note}`, ...tables].join("\n\n"));
  } finally {
    await browser.close();
  }
}

const note =
  "Each act is done once, to a whole workbook in Excel on the web; office.js is Microsoft’s, unmodified. Excel’s side is " +
  "emulated in another process: its time is not Excel’s, and it is in “in all”, since the page waits for it. “Busy” is the " +
  "processor time of the page’s main thread; a profile tells what of it is ours, what office.js needs to ask and to read the " +
  "answers, and what our functions need for cells that are calculated anew meanwhile. The longest task is by the clock, of " +
  "whomever; 0 is none above 50 ms, which is the aim. Excel on the web takes 5 MB in a request.";

async function measured(browser: Browser, figures: number): Promise<string> {
  const what = `${figures.toLocaleString("en-US")} figure cells`;
  console.log(`\n${what}`);
  const acts = await measureActs(browser, figures, (one) => console.log(line(one)));
  return table([what, ...columns.map(([name]) => name)], acts.map(rowOf));
}

type Costs = Exclude<Measured[1], string>;

const columns: readonly (readonly [name: string, of: (costs: Costs) => number])[] = [
  ["in all, ms", ({ wallMs }) => wallMs],
  ["Excel’s side, ms", ({ host }) => host.ms],
  ["busy, ms", ({ busyMs }) => busyMs],
  ["ours, ms", ({ busyMs, shares }) => shares.ours * busyMs],
  ["office.js, ms", ({ busyMs, shares }) => shares.officeJs * busyMs],
  ["functions, ms", ({ busyMs, shares }) => shares.functions * busyMs],
  ["longest task, ms", ({ longestMs }) => longestMs],
  ["requests, MB", ({ host }) => host.bytes / 1e6],
  ["largest, MB", ({ host }) => host.largest / 1e6],
];

function rowOf([act, costs]: Measured): (string | number)[] {
  if (typeof costs === "string") return [`${act}: ${costs}`, ...columns.map(() => NaN)];
  return [act, ...columns.map(([, of]) => of(costs))];
}

function line(measured: Measured): string {
  const [act = "", ...numbers] = rowOf(measured);
  const said = numbers.map((number, at) => `${columns[at]?.[0] ?? ""} ${Number(number).toFixed(1)}`);
  return `  ${String(act)}: ${said.join("; ")}`;
}
