import { cellLookups, lookupsBySize } from "./lookups";
import { firstLoadBytes, startUp } from "./start";
import { printTable } from "./table";

/** Prints what things cost on this machine. It judges nothing: the size limit is held by the build. */
async function main(): Promise<void> {
  const bytes = firstLoadBytes();
  printTable("From page to first cell", startUp());
  printTable("Calls of a cell", await cellLookups());
  printTable("Calls of the core, nothing remembered", await lookupsBySize([10_000, 100_000, 1_000_000]));
  if (bytes.length > 0) printTable("Loaded before the first cell", bytes);
  else console.log("\nNo dist/ to weigh: run npm run build first.");
}

void main();
