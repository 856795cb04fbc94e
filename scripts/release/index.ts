/** npm run release: signs what is new in seeds/ and writes it to dist/data, for any static web server. */
import { DEVELOPMENT } from "../../src/release/statement";
import { checkedSeeds } from "../data/checked-seeds";
import { added } from "./append-only";
import { developmentKey } from "./development-key";
import { fingerprints } from "./fingerprints";
import type { SigningKey } from "./keys";
import { readLedger, writePublished } from "./ledger";
import { readReleaseKey } from "./private-key-file";
import { refusals, signedAndTried } from "./publish";
import { offeredIn, writeRelease } from "./store";
import { workingRelease } from "./working";

const FEED = "dist/data";

async function publish(isTrial: boolean): Promise<void> {
  const ledger = readLedger();
  const seeds = checkedSeeds(ledger);
  const working = workingRelease(seeds, ledger);
  const offered = offeredIn(FEED);
  const isOfOthers = offered?.key.startsWith(DEVELOPMENT) === false;
  const refused = refusals(working, ledger, { offered: isOfOthers ? offered : undefined, today: today() });
  if (refused.length > 0) throw new Error(refused.join("\n"));

  const key = isTrial ? developmentKey() : releaseKey();
  const statement = await signedAndTried(working, key, isTrial ? [key.trusted] : ledger.keys);
  if (!isTrial) writePublished({ statement, rows: added(fingerprints(seeds), ledger) });
  writeRelease(FEED, statement, working.json);
  const { release, asOf, bytes, changes } = statement;
  console.log(
    `Release ${release} as of ${asOf}, ${bytes} bytes, signed with ${statement.key}:\n` +
      changes.map((sentence) => `  ${sentence}\n`).join("") +
      (isTrial
        ? "It is in dist/data for builds of this checkout only; seeds/releases stay as they were."
        : "Check in seeds/releases, copy dist/data to the server (data files first, latest.json last), and build."),
  );
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

function releaseKey(): SigningKey {
  const file = process.env.RELEASE_KEY_FILE ?? "";
  if (file === "") {
    throw new Error(
      "RELEASE_KEY_FILE is not set: it names the file with the private key (npm run release:keys makes one). " +
        "To try things out on this computer: npm run release -- --development",
    );
  }
  return readReleaseKey(file, process.cwd());
}

publish(process.argv.includes("--development")).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
