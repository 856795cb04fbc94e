import { readFileSync } from "node:fs";
import type { Compiler } from "webpack";
import { releaseFileName } from "../../src/release/release-file";
import { dataFile, DEVELOPMENT } from "../../src/release/statement";
import type { Built } from "../release/built";
import { isForThisComputer } from "./address";
import { readLedger, type Ledger } from "../release/ledger";

/** Where releases lie in dist/. */
const FOLDER = "data";

/**
 * Puts the release that the code takes along into dist/data too, so that an add-in whose feed is its own host always
 * finds one there. Published releases that lie there already stay.
 */
export class ShippedRelease {
  constructor(private readonly address: string) {}

  apply(compiler: Compiler): void {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("ShippedRelease", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "ShippedRelease", stage }, () => {
        const { statement } = shippedTo(this.address);
        const json = readFileSync("build/figures.json");
        compilation.emitAsset(`${FOLDER}/${dataFile(statement)}`, new sources.RawSource(json));
        compilation.emitAsset(`${FOLDER}/latest.json`, new sources.RawSource(JSON.stringify(statement)));
      });
    });
  }
}

/** What npm run data wrote, which must have been for the same kind of address. */
function shippedTo(address: string): Built {
  const built = JSON.parse(readFileSync("build/release.json", "utf8")) as Built;
  if (!isForThisComputer(address) && built.keys.some(({ id }) => id.startsWith(DEVELOPMENT))) {
    throw new Error(
      `build/release.json believes a development key, and ${address} is for others. npm run build writes both anew.`,
    );
  }
  return built;
}

/** Whether a file in dist/ is of a published release, which a build must not remove: nothing makes it again. */
export function isPublishedData({ releases }: Ledger = readLedger()): (file: string) => boolean {
  const names = releases.flatMap(({ statement }) => [dataFile(statement), releaseFileName(statement)]);
  const files = new Set(names.map((name) => `${FOLDER}/${name}`));
  return (file) => files.has(file.replaceAll("\\", "/"));
}
