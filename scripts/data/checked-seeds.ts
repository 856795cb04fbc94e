import { appendOnly } from "../release/append-only";
import type { Ledger } from "../release/ledger";
import { check } from "./check";
import { failureLine } from "./failure";
import type { SeedPackage } from "./package";
import { readPackage, type PackageFiles } from "./read";
import { seedFiles } from "./seeds";

/** The package in seeds/; throws with a line for each thing that is wrong in it or was done to what is published. */
export function checkedSeeds(ledger: Ledger, files: PackageFiles = seedFiles()): SeedPackage {
  const seeds = readPackage(files);
  const failures = Array.isArray(seeds) ? seeds : [...check(seeds), ...appendOnly(seeds, ledger)];
  if (!Array.isArray(seeds) && failures.length === 0) return seeds;
  const count = `${failures.length} ${failures.length === 1 ? "thing is" : "things are"} wrong in seeds/.`;
  throw new Error([...failures.map(failureLine), count].join("\n"));
}
