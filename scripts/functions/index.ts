import { readFileSync, writeFileSync } from "node:fs";
import type { Bundle } from "../../src/figures/bundle";
import { openRelease } from "../../src/figures/release";
import { readDeclarations } from "./declarations";
import { functionsPage } from "./markdown";
import { metadataText } from "./metadata";

/**
 * Writes what is generated from the comments in functions/: functions.json for Excel and docs/functions.md for
 * people. With --check it writes nothing and fails where one of them is stale.
 */
async function main(): Promise<void> {
  const release = openRelease(JSON.parse(readFileSync("build/figures.json", "utf8")) as Bundle);
  const files = {
    "functions/functions.json": await metadataText(),
    "docs/functions.md": functionsPage(readDeclarations(), release),
  };
  const isCheck = process.argv.includes("--check");
  for (const [file, text] of Object.entries(files)) {
    if (!isCheck) writeFileSync(file, text);
    else if (readFileSync(file, "utf8") !== text) {
      console.error(`${file} is stale: run npm run docs and commit the result.`);
      process.exitCode = 1;
    }
  }
}

void main();
