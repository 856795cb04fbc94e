/** Writes the example workbook into the folder that is named, dist/ where none is. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { exampleWorkbook } from "./example";

export const FILE = "rare-earth-figures-example.xlsx";

export async function writeExample(folder: string): Promise<void> {
  const bytes = await exampleWorkbook();
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, FILE), bytes);
  console.log(`The example workbook: ${(bytes.length / 1000).toFixed(1)} KB in ${join(folder, FILE)}`);
}

if (require.main === module) void writeExample(process.argv[2] ?? "dist");
