/** npm run data: checks seeds/ and writes the bundle that ships, with the code that validates one. */
import { mkdirSync, writeFileSync } from "node:fs";
import { inconsistencies } from "../../src/figures/bundle-consistency";
import { toBundle } from "./bundle/bundle";
import { check } from "./check";
import { failureLine } from "./failure";
import { readPackage } from "./read";
import { seedFiles } from "./seeds";
import { summary } from "./summary";
import { validatorCode, validatorTypes } from "./validator";

const seeds = readPackage(seedFiles());
const failures = Array.isArray(seeds) ? seeds : check(seeds);

if (Array.isArray(seeds) || failures.length > 0) {
  for (const failure of failures) console.error(failureLine(failure));
  console.error(`${failures.length} ${failures.length === 1 ? "thing is" : "things are"} wrong in seeds/.`);
  process.exitCode = 1;
} else {
  const bundle = toBundle(seeds);
  const strays = inconsistencies(bundle);
  if (strays.length > 0) throw new Error(strays.join("\n"));
  const json = JSON.stringify(bundle);
  mkdirSync("build", { recursive: true });
  writeFileSync("build/figures.json", json);
  writeFileSync("build/validate-bundle.js", validatorCode());
  writeFileSync("build/validate-bundle.d.ts", validatorTypes);
  console.log(summary(seeds, bundle, json));
}
