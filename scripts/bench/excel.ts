import type { Browser } from "playwright-core";
import { bundledRelease } from "../../src/release/bundled";
import { launchChromium } from "../../tests/browser/chromium";
import { partOf } from "../../tests/carried/workbooks";
import { dist } from "../../tests/dist";
import { Excel } from "../../tests/excel/excel";
import type { Options, Platform } from "../../tests/excel/options";
import { folder, type Site } from "../../tests/excel/platform/sites";
import { baselines, type Likes } from "./excel/baselines";
import { measureBlocking, measureFirsts, type Blocking } from "./excel/blocking";
import { measureCalls, rounds, type Cost, type Kind } from "./excel/calls";
import { measureCells, measureStart } from "./excel/cells";
import { machine, table, writeReport } from "./excel/report";
import { withTimedCalls } from "./excel/timed-calls";

/** Arguments with all six parameters in place, as Excel passes them. */
const six = (product: string, country: string) => [product, country, null, null, null, null];

const values = [
  six("magnets", "China"),
  six("rare earths", "China"),
  six("rare earths", "India"),
  six("refined rare earths", "China"),
];
const errors = [six("magnetz", "China"), six("magnets", "Atlantis"), six("magnets", "Estonia")];
const likes: Likes = { values, errors };

const constant: Kind = {
  kind: "a function that returns a constant",
  functionId: baselines.constant,
  argumentSets: values,
};
const failing: Kind = {
  kind: "one that throws errors of that length",
  functionId: baselines.failing,
  argumentSets: errors,
};
const card: Kind = {
  kind: "one that returns the same cards",
  functionId: baselines.card,
  argumentSets: values,
};

const share: Kind = {
  kind: "RE.SHARE, values",
  functionId: "SHARE",
  argumentSets: values,
  like: constant.kind,
};
const plainKinds: readonly Kind[] = [
  constant,
  share,
  {
    kind: "RE.SHARE, other names",
    functionId: "SHARE",
    argumentSets: [
      six("Magnet", "CHN"),
      six("REE", "PRC"),
      six(" rare  earth ", "Bharat"),
      six("magnets", "中国"),
    ],
    like: constant.kind,
  },
  failing,
  { kind: "RE.SHARE, errors", functionId: "SHARE", argumentSets: errors, like: failing.kind },
];
const cardKinds: readonly Kind[] = [
  constant,
  card,
  { ...share, kind: "RE.SHARE, values with cards", like: card.kind },
];

/** How much is measured; a hundredth of it shows whether the bench works. */
const counts = { calls: 100_000, cards: [1_000, 5_000], cells: [10_000, 100_000] };
const few = { calls: 1_000, cards: [100, 500], cells: [100, 1_000] };

/**
 * What the functions cost in Excel: office.js is Microsoft's, unmodified; Excel's side is emulated. A quick round is for
 * the bench itself: it prints and leaves docs/performance.md as it is.
 */
export async function benchExcel(quick: boolean): Promise<void> {
  const browser = await launchChromium(["--host-resolver-rules=MAP * ~NOTFOUND"]);
  const parts: string[] = [];
  try {
    for (const platform of ["web", "windows"] as const) {
      parts.push(await measure(browser, platform, quick ? few : counts));
    }
  } finally {
    await browser.close();
  }
  const report = `Measured on ${machine()}. ${note}\n\n${parts.join("\n\n")}`;
  console.log(report);
  if (!quick) writeReport("in Excel", report);
}

const note =
  "The aim for values and errors is 1.1 of a constant’s time, and no call above 50 ms; a larger number in the tables misses it. " +
  "“Busy” is the time in which the page's main thread worked; answers travel in steps of 50 to 500 ms, which “in all” contains. " +
  `Medians of ${rounds} interleaved rounds. An error and a card are compared with functions that do nothing but give such an error ` +
  "and such a card, since office.js and Excel have more to do with them than with a number. " +
  "Cells end to end include the emulated Excel, which runs in another process.";

async function measure(browser: Browser, platform: Platform, count: typeof counts): Promise<string> {
  const opened: Open = async (options, work, addin = folder(dist)) => {
    const excel = await Excel.open(browser, addin, { platform, firstScript: keepsNames, ...options });
    try {
      return await work(excel);
    } finally {
      await excel.close();
    }
  };
  // The choice is kept with the release that the workbook carries.
  const withoutCards: Options = { xmlParts: [await partOf(bundledRelease(), 0, { cards: false })] };
  const parts = [`## ${platform === "web" ? "Excel on the web" : "Excel for Windows"}`];
  parts.push(
    callTable(await opened(withoutCards, (excel) => measureCalls(excel, plainKinds, likes, count.calls))),
  );
  const cards: Cost[] = [];
  for (const calls of count.cards) {
    cards.push(...(await opened({}, (excel) => measureCalls(excel, cardKinds, likes, calls))));
  }
  parts.push(callTable(cards));
  const start = await opened({}, measureStart);
  const cells: (readonly [string, number])[] = [];
  for (const formulas of count.cells) {
    const ms = await opened(withoutCards, (excel) => measureCells(excel, formulas));
    cells.push([`${formulas.toLocaleString("en-US")} formula cells`, ms]);
  }
  parts.push(table(["from start to finish", "ms"], [["page start to the first cell", start], ...cells]));
  parts.push(blockingTable(await measureAllBlocking(opened, withoutCards, Math.max(...count.cells))));
  return parts.join("\n\n");
}

/** The transpiler keeps functions' names by a helper that pages do not have. */
const keepsNames = "globalThis.__name = (named) => named";

type Open = <T>(options: Options, work: (excel: Excel) => Promise<T>, addin?: Site) => Promise<T>;

async function measureAllBlocking(opened: Open, options: Options, cells: number): Promise<Blocking[]> {
  const timed = (constant: boolean) => withTimedCalls(folder(dist), constant);
  const blocking: Blocking[] = [];
  for (const slowdown of [1, 4]) {
    const firsts = await opened(options, (excel) => measureFirsts(excel, slowdown), timed(false));
    const where = slowdown === 1 ? "" : ", a processor 4 times as slow";
    blocking.push(...firsts.map((first) => ({ ...first, what: first.what + where })));
  }
  for (const constant of [true, false]) {
    const what = constant ? "a function that returns a constant, in the cells" : "RE.SHARE, in the cells";
    blocking.push(
      ...(await opened(options, (excel) => measureBlocking(excel, what, cells), timed(constant))),
    );
  }
  return blocking;
}

function blockingTable(blocking: readonly Blocking[]): string {
  return table(
    ["what keeps the page busy", "times", "longest, ms", "99% below, ms"],
    blocking.map(({ what, calls, longestMs, p99Ms }) => [what, calls, longestMs, p99Ms]),
  );
}

function callTable(costs: readonly Cost[]): string {
  const busyOf = (kind: string | undefined, count: number) =>
    costs.find((cost) => cost.kind === kind && cost.count === count)?.busyMs ?? NaN;
  return table(
    ["calls", "kind", "busy, ms", "in all, ms", "busy, of a constant's", "of its like's"],
    costs.map(({ kind, like, count, busyMs, wallMs }) => [
      count,
      kind,
      busyMs,
      wallMs,
      busyMs / busyOf(constant.kind, count),
      busyMs / busyOf(like ?? kind, count),
    ]),
  );
}
