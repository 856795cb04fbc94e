import { cpus } from "node:os";
import type { Browser } from "playwright-core";
import { launchChromium } from "../../tests/browser/chromium";
import { dist } from "../../tests/dist";
import { Excel, type Options, type Platform } from "../../tests/excel/excel";
import { folder } from "../../tests/excel/platform/sites";
import { measureCells, measureStart } from "./excel/cells";
import { measureCalls, type Cost, type Kind } from "./excel/calls";
import { table, writeReport } from "./excel/report";

const plain = { "RareEarthFigures.cards": false };

/** Arguments with all six parameters in place, as Excel passes them. */
const six = (product: string, country: string) => [product, country, null, null, null, null];

const values = [
  six("magnets", "China"),
  six("rare earths", "China"),
  six("rare earths", "India"),
  six("refined rare earths", "China"),
];
const kinds: readonly Kind[] = [
  { kind: "a function that returns a constant", functionId: "CONSTANT", argumentSets: values },
  { kind: "RE.SHARE, values", functionId: "SHARE", argumentSets: values },
  {
    kind: "RE.SHARE, other names",
    functionId: "SHARE",
    argumentSets: [
      six("Magnet", "CHN"),
      six("REE", "PRC"),
      six(" rare  earth ", "Bharat"),
      six("magnets", "中国"),
    ],
  },
  {
    kind: "RE.SHARE, errors",
    functionId: "SHARE",
    argumentSets: [six("magnetz", "China"), six("magnets", "Atlantis"), six("magnets", "Estonia")],
  },
];

/** What the functions cost in Excel: office.js is Microsoft's, unmodified; Excel's side is emulated. */
export async function benchExcel(): Promise<void> {
  const browser = await launchChromium(["--host-resolver-rules=MAP * ~NOTFOUND"]);
  const parts: string[] = [];
  try {
    for (const platform of ["web", "windows"] as const) parts.push(await measure(browser, platform));
  } finally {
    await browser.close();
  }
  const machine = `${cpus().length} processors (${cpus()[0]?.model.trim() ?? "unknown"}), Node ${process.version}`;
  const note =
    "“Busy” is the time in which the page's main thread worked; answers travel in steps of 50 to 500 ms, which “in all” contains. " +
    "Medians of 7 interleaved rounds. Cells end to end include the emulated Excel, which runs in another process.";
  const report = `Measured on ${machine}. ${note}\n\n${parts.join("\n\n")}`;
  console.log(report);
  writeReport(report);
}

async function measure(browser: Browser, platform: Platform): Promise<string> {
  const opened = async <T>(options: Options, work: (excel: Excel) => Promise<T>): Promise<T> => {
    // The transpiler keeps functions' names by a helper that pages do not have.
    const firstScript = "globalThis.__name = (named) => named";
    const excel = await Excel.open(browser, folder(dist), { platform, firstScript, ...options });
    try {
      return await work(excel);
    } finally {
      await excel.close();
    }
  };
  const numbers = await opened({ settings: plain }, (excel) => measureCalls(excel, kinds, 100_000));
  const cards: Cost[] = [];
  for (const count of [1_000, 5_000]) {
    const [constant, withCards] = await opened({}, (excel) => measureCalls(excel, kinds.slice(0, 2), count));
    if (constant !== undefined && withCards !== undefined) {
      cards.push(constant, { ...withCards, kind: "RE.SHARE, values with cards" });
    }
  }
  const start = await opened({}, measureStart);
  const few = await opened({ settings: plain }, (excel) => measureCells(excel, 10_000));
  const many = await opened({ settings: plain }, (excel) => measureCells(excel, 100_000));
  return [
    `## ${platform === "web" ? "Excel on the web" : "Excel for Windows"}`,
    callTable(numbers),
    callTable(cards),
    table(
      ["from start to finish", "ms"],
      [
        ["page start to the first cell", start],
        ["10,000 formula cells", few],
        ["100,000 formula cells", many],
      ],
    ),
  ].join("\n\n");
}

function callTable(costs: readonly Cost[]): string {
  const constantOf = ({ count }: Cost) => costs.find((cost) => cost.count === count);
  return table(
    ["calls", "kind", "busy, ms", "in all, ms", "busy, of the constant's"],
    costs.map((cost) => [
      cost.count,
      cost.kind,
      cost.busyMs,
      cost.wallMs,
      cost.busyMs / (constantOf(cost)?.busyMs ?? NaN),
    ]),
  );
}
