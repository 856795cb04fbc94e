/** Writes the example workbook into the folder that is named, dist/ where none is: live, and with values. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { exampleWorkbook, type Form } from "./example";

export const FILES: Readonly<Record<Form, string>> = {
  live: "rare-earth-figures-example.xlsx",
  values: "rare-earth-figures-example-values.xlsx",
};

export async function writeExamples(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const form of ["live", "values"] as const) {
    const bytes = await exampleWorkbook(form);
    const file = join(folder, FILES[form]);
    writeFileSync(file, bytes);
    console.log(`The example workbook, ${form}: ${(bytes.length / 1000).toFixed(1)} KB in ${file}`);
  }
}

if (require.main === module) void writeExamples(process.argv[2] ?? "dist");
