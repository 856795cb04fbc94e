import { inconsistencies } from "../../src/figures/bundle-consistency";
import type { SignedStatement } from "../../src/release/statement";
import { toBundle } from "../data/bundle/bundle";
import { failureLine } from "../data/failure";
import type { SeedPackage } from "../data/package";
import { readPackage, type PackageFiles } from "../data/read";
import { seedFiles } from "../data/seeds";
import { changes } from "./changes";
import { developmentKey } from "./development-key";
import { fingerprints } from "./fingerprints";
import { signed, type SigningKey } from "./keys";
import { readLedger, rowKey } from "./ledger";
import { stated } from "./stated";
import { writeRelease } from "./store";
import { INVENTED, trialFiles } from "./trial-files";
import { workingRelease } from "./working";

/**
 * The release after the one that seeds/ make, with a few invented figures, so that Refresh can be tried out where
 * nothing newer is published. It is signed with the development key, which no build for others believes.
 */
export function trialRelease(key: SigningKey = developmentKey()): {
  statement: SignedStatement;
  data: string;
} {
  const ledger = readLedger();
  const files = seedFiles();
  const seeds = read(files);
  const next = read(trialFiles(files));
  const bundle = toBundle(next, workingRelease(seeds, ledger).statement.release + 1);
  const strays = inconsistencies(bundle);
  if (strays.length > 0) throw new Error(strays.join("\n"));
  const known = new Set(fingerprints(seeds).map(rowKey));
  const data = JSON.stringify(bundle);
  const said = [`${INVENTED}.`, ...changes(next, bundle, known)];
  return { statement: signed(stated(bundle, data, said), key), data };
}

/** Without the rules of the data, which npm run data has asked of seeds/ before and a test asks of the inventions. */
function read(files: PackageFiles): SeedPackage {
  const seeds = readPackage(files);
  if (Array.isArray(seeds)) throw new Error(seeds.map(failureLine).join("\n"));
  return seeds;
}

/** Puts the trial release into a folder, as a feed serves it. Never part of dist/. */
export function writeTrial(folder: string): void {
  const { statement, data } = trialRelease();
  writeRelease(folder, statement, data);
}
