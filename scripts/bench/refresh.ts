import { launchChromium } from "../../tests/browser/chromium";
import { machine, table, writeReport } from "./excel/report";
import { measureAudit, medians, ROUNDS, type Audit } from "./refresh/audit";
import { measureReleases } from "./refresh/download";
import { CHANGING } from "./refresh/large-model";

const FIGURES = 100_000;
const FEW = 1_000;

/**
 * What newer data cost: fetching them, reading them out of a workbook, and moving a large workbook to them. A quick round
 * is for the bench itself: it prints and leaves docs/performance.md as it is.
 */
export async function benchRefresh(quick: boolean): Promise<void> {
  const browser = await launchChromium(["--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"]);
  try {
    const figures = quick ? FEW : FIGURES;
    const releases = await measureReleases(browser);
    const audit = await measureAudit(browser, figures);
    const report = [
      "## Refresh",
      `Measured on ${machine()}. ${note}`,
      table(["releases, in the browser", "ms"], releases),
      auditTable(figures, audit),
      moveTable(figures, audit),
    ].join("\n\n");
    console.log(report);
    if (!quick) writeReport("refresh", report);
  } finally {
    await browser.close();
  }
}

const note =
  "A large release comes from a server on the same machine. The workbook is previewed and moved by the pane’s own buttons in " +
  "Excel on the web; office.js is Microsoft’s, unmodified, and Excel’s side is emulated in another process. “Busy” is the " +
  "processor time of the page’s main thread. Reading the same ranges with office.js and nothing else shows what of it is " +
  "ours; the aim is that this stays under 3 s, with no task above 50 ms. " +
  `Medians of ${String(ROUNDS)} interleaved rounds; the longest task of all rounds, by the clock.`;

function auditTable(figures: number, { rounds }: Audit): string {
  const head = [`a preview of ${written(figures)} figures`, "in all, ms", "busy, ms", "longest task, ms"];
  const longest = (kind: "preview" | "reading") => Math.max(...rounds.map((round) => round[kind].longestMs));
  const row = (kind: "preview" | "reading") =>
    [
      medians(rounds, (round) => round[kind].wallMs),
      medians(rounds, (round) => round[kind].busyMs),
      longest(kind),
    ] as const;
  return table(head, [
    ["the preview", ...row("preview")],
    ["reading the same ranges, without us", ...row("reading")],
    [
      "ours",
      medians(rounds, ({ preview, reading }) => preview.wallMs - reading.wallMs),
      medians(rounds, ({ preview, reading }) => preview.busyMs - reading.busyMs),
      "",
    ],
  ]);
}

function moveTable(figures: number, { move: { ms, calls } }: Audit): string {
  const what = `a move that changes ${written(CHANGING)} of ${written(figures)} figures`;
  return table(
    [what, "number"],
    [
      ["calls of our functions, which is cells calculated again", calls],
      ["ms from the click to the checked result", ms],
    ],
  );
}

const written = (count: number) => count.toLocaleString("en-US");
