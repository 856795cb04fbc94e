import { createPublicKey, verify } from "node:crypto";
import { DEVELOPMENT, signedBytes, type SignedStatement } from "../../src/release/statement";
import { signed, type SigningKey } from "./keys";
import { newestOf, type Ledger } from "./ledger";
import type { TrustedKey } from "../../src/release/trust";
import type { WorkingRelease } from "./working";

/** What a build is told about its release: the proof of it, whom to believe, where to ask for a newer one. */
export interface Built {
  readonly statement: SignedStatement;
  readonly keys: readonly TrustedKey[];
  readonly feed: string;
}

/** A build for this computer signs what there is and believes itself, besides the keys that are checked in. */
export function developmentBuild(
  { statement }: WorkingRelease,
  { keys }: Ledger,
  key: SigningKey,
  feed: string,
): Built {
  return { statement: signed(statement, key), keys: [key.trusted, ...keys], feed };
}

/** A build for others takes along what was published and believes the keys that are checked in, no other. */
export function productionBuild(
  { statement, published }: WorkingRelease,
  ledger: Ledger,
  feed: string,
): Built {
  const newest = newestOf(ledger);
  const reason =
    published === undefined
      ? `seeds/ make release ${statement.release}, which is not published (${
          newest === undefined ? "none is" : `the newest that is has the number ${newest.release}`
        })`
      : distrust(published, ledger.keys);
  if (published === undefined || reason !== undefined) {
    throw new Error(
      `A build for another address than localhost takes along a published release only, and ${reason}. ` +
        "Publish it with npm run release (docs/hosting.md), or leave ADDIN_URL out to build for this computer.",
    );
  }
  return { statement: published, keys: ledger.keys, feed };
}

/** Why a statement is not believed in production, reading on after "and"; undefined where it is. */
function distrust(statement: SignedStatement, keys: readonly TrustedKey[]): string | undefined {
  const key = keys.find(({ id }) => id === statement.key);
  if (statement.key.startsWith(DEVELOPMENT)) return "this one is signed with a development key";
  if (key === undefined) return `its key ${statement.key} is not in seeds/releases/keys.json`;
  const x = Buffer.from(key.publicKey, "base64").toString("base64url");
  const publicKey = createPublicKey({ format: "jwk", key: { kty: "OKP", crv: "Ed25519", x } });
  const signature = Buffer.from(statement.signature, "base64");
  return verify(null, signedBytes(statement), publicKey, signature)
    ? undefined
    : "the signature of this one in seeds/releases is not genuine";
}
