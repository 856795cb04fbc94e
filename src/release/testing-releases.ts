import { createHash, generateKeyPairSync, sign, type KeyObject } from "node:crypto";
import type { Bundle } from "../figures/bundle";
import { bundledBundle } from "../figures/testing";
import { bundledRelease } from "./bundled";
import { signedBytes, type SignedStatement, type Statement } from "./statement";
import type { TrustedKey } from "./trust";

/** For tests: a publisher with a key of its own, and releases that it published. */
export interface Publisher {
  readonly key: TrustedKey;
  sign(statement: Statement): SignedStatement;
  /** A release of the bundled figures, with what the test changes in them. */
  publish(release: number, changed?: Partial<Bundle>): Published;
  /** Any data, with a statement that is true of them but for what the test says. */
  vouch(data: Uint8Array, said?: Partial<Statement>): Published;
}

export interface Published {
  readonly statement: SignedStatement;
  readonly data: Uint8Array;
}

/** Number of the release after the bundled one. */
export const NEXT = bundledRelease().statement.release + 1;

export function publisher(id = "test-1"): Publisher {
  const { publicKey, privateKey } = generateKeyPairSync("ed25519");
  const raw = publicKey.export({ format: "der", type: "spki" }).subarray(-32);
  const vouch = (data: Uint8Array, said: Partial<Statement> = {}): Published => {
    const statement: Statement = {
      format: 1,
      release: NEXT,
      asOf: bundledRelease().statement.asOf,
      bytes: data.length,
      sha256: createHash("sha256").update(data).digest("hex"),
      changes: ["A figure of a test is new."],
      ...said,
    };
    return { statement: signed(statement, id, privateKey), data };
  };
  return {
    key: { id, publicKey: raw.toString("base64") },
    sign: (statement) => signed(statement, id, privateKey),
    publish(release, changed = {}) {
      const bundle: Bundle = { ...bundledBundle(), ...changed, release };
      return vouch(encoded(bundle), { release, asOf: bundle.asOf });
    },
    vouch,
  };
}

export function encoded(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}

function signed(statement: Statement, key: string, privateKey: KeyObject): SignedStatement {
  const signature = sign(null, signedBytes(statement), privateKey).toString("base64");
  return { ...statement, key, signature };
}
