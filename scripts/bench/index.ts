import { benchExcel } from "./excel";
import { cellLookups, lookupsBySize } from "./lookups";
import { benchPane } from "./pane";
import { benchRefresh } from "./refresh";
import { searchLatency } from "./search";
import { benchSend } from "./send";
import { firstLoadBytes, startUp } from "./start";
import { printTable } from "./table";

/**
 * Prints what things cost on this machine. It judges nothing: the size limit is held by the build. With --excel it
 * measures the built add-in in unmodified office.js instead, for some minutes, and writes docs/performance.md (with
 * --quick a hundredth of it, printed only); with --refresh new data and moving a workbook to them, with --send what makes
 * a workbook ready for others, in the same way; with --pane the built pane in a browser.
 */
async function main(): Promise<void> {
  const quick = process.argv.includes("--quick");
  if (process.argv.includes("--excel")) return benchExcel(quick);
  if (process.argv.includes("--refresh")) return benchRefresh(quick);
  if (process.argv.includes("--send")) return benchSend(quick);
  if (process.argv.includes("--pane")) return benchPane();
  const bytes = firstLoadBytes();
  printTable("From page to first cell", startUp());
  printTable("Calls of a cell", await cellLookups());
  printTable("Calls of the core, nothing remembered", await lookupsBySize([10_000, 100_000, 1_000_000]));
  printTable("Search in the pane", searchLatency());
  if (bytes.length > 0) printTable("Loaded before the first cell", bytes);
  else console.log("\nNo dist/ to weigh: run npm run build first.");
}

void main();
