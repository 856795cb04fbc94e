/** npm run data: checks seeds/ and writes the release that ships, signed, with the code that validates one. */
import { mkdirSync, writeFileSync } from "node:fs";
import { inconsistencies } from "../../src/figures/bundle-consistency";
import { addinAddress, isForThisComputer } from "../build/address";
import { feedOf } from "../build/feed";
import { developmentBuild, productionBuild } from "../release/built";
import { developmentKey } from "../release/development-key";
import { readLedger } from "../release/ledger";
import { workingRelease } from "../release/working";
import { checkedSeeds } from "./checked-seeds";
import { summary } from "./summary";
import { validatorCode, validatorTypes } from "./validator";

function writeData(): void {
  const ledger = readLedger();
  const seeds = checkedSeeds(ledger);
  const working = workingRelease(seeds, ledger);
  const { bundle, json } = working;
  const strays = inconsistencies(bundle);
  if (strays.length > 0) throw new Error(strays.join("\n"));

  const address = addinAddress(process.env.ADDIN_URL);
  const feed = feedOf(process.env.RELEASE_FEED, address).address;
  const built = isForThisComputer(address)
    ? developmentBuild(working, ledger, developmentKey(), feed)
    : productionBuild(working, ledger, feed);

  mkdirSync("build", { recursive: true });
  writeFileSync("build/figures.json", json);
  writeFileSync("build/release.json", JSON.stringify(built));
  writeFileSync("build/validate-bundle.js", validatorCode());
  writeFileSync("build/validate-bundle.d.ts", validatorTypes);
  console.log(summary(seeds, bundle, json));
}

try {
  writeData();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
