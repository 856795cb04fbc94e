import { gzipSync } from "node:zlib";
import { checkSchema } from "../../src/release/schema";
import type { SignedStatement } from "../../src/release/statement";
import type { TrustedKey } from "../../src/release/trust";
import { isFailure, verify } from "../../src/release/verify";
import { newestOf, type Ledger } from "./ledger";
import { signed, type SigningKey } from "./keys";
import type { WorkingRelease } from "./working";

/** What a workbook can carry in comfort: the compressed data in base64, as a part of the file. */
export const MOST_CARRIED = 480_000;

/** What a release is published into. */
interface Circumstances {
  /** What the feed offers so far. */
  readonly offered: SignedStatement | undefined;
  /** YYYY-MM-DD. */
  readonly today: string;
}

/** Why a release cannot be published, a sentence or two each; empty where it can. */
export function refusals(
  { statement, json, published }: WorkingRelease,
  ledger: Ledger,
  { offered, today }: Circumstances,
): string[] {
  const newest = newestOf(ledger);
  if (published !== undefined) {
    const isBelieved = ledger.keys.some(({ id }) => id === published.key);
    return [
      `Nothing in seeds/ is new since release ${published.release}, which is published.` +
        (isBelieved
          ? ""
          : ` Its key ${published.key} is no longer in seeds/releases/keys.json: ` +
            "to publish the same figures with another, write a later asOf in seeds/datapackage.json."),
    ];
  }
  const refused: string[] = [];
  if (newest !== undefined && statement.asOf <= newest.asOf) {
    refused.push(
      `asOf in seeds/datapackage.json is ${statement.asOf}, and release ${newest.release} is as of ${newest.asOf} ` +
        "already. Write the day up to which everything is in.",
    );
  }
  if (statement.asOf > today) {
    refused.push(
      `asOf in seeds/datapackage.json is ${statement.asOf}, and today is ${today}. All releases after this one would ` +
        "have to be later still. Write the day up to which everything is in.",
    );
  }
  if (offered !== undefined && offered.release >= statement.release) {
    refused.push(
      `dist/data/latest.json offers release ${offered.release} already, and by seeds/releases the next is ` +
        `${statement.release}. Bring seeds/releases up to date first.`,
    );
  }
  const carried = gzipSync(json).toString("base64").length;
  if (carried > MOST_CARRIED) {
    refused.push(
      `A workbook would carry ${carried} bytes, and ${MOST_CARRIED} is the most. Leave out series that nobody asks for.`,
    );
  }
  return refused;
}

/** The statement signed, after the add-in's own door was asked whether it believes the result. */
export async function signedAndTried(
  { statement, json }: WorkingRelease,
  key: SigningKey,
  keys: readonly TrustedKey[],
): Promise<SignedStatement> {
  const result = signed(statement, key);
  const opened = await verify(result, new TextEncoder().encode(json), keys);
  const failure = isFailure(opened) ? opened : await checkSchema(opened);
  if (failure?.reason === "unknown key") {
    throw new Error(
      `The add-in will not know the key ${key.trusted.id}: add this to seeds/releases/keys.json first.\n` +
        JSON.stringify(key.trusted),
    );
  }
  if (failure !== undefined) throw new Error(`The add-in would refuse this release. ${failure.message}`);
  return result;
}
