import type { Bundle } from "../figures/bundle";
import { openRelease, type Release } from "../figures/release";
import { wrongSize } from "../messages/release/failures";
import { fromBase64, toHexadecimal } from "./bytes";
import { isSignedBy } from "./ed25519";
import { failure } from "./failures";
import type { SignedRelease } from "./signed-release";
import { DEVELOPMENT, signedBytes, type SignedStatement } from "./statement";
import { isOfFutureFormat, isSignedStatement } from "./statement-shape";
import { trustedKeys, type TrustedKey } from "./trust";
import type { Failure } from "./updates";

/** Whether what a check came to is a failure. */
export function isFailure(result: object): result is Failure {
  return "reason" in result;
}

/**
 * Believes a statement when a trusted key signed it: form, format, key and signature, in this order. It says what the
 * data must be, so it is asked before they are downloaded.
 */
export async function verifyStatement(
  statement: unknown,
  keys: readonly TrustedKey[] = trustedKeys,
): Promise<SignedStatement | Failure> {
  if (isOfFutureFormat(statement)) return failure("future format");
  if (!isSignedStatement(statement)) return failure("not a release");
  const key = keys.find(({ id }) => id === statement.key);
  if (key === undefined)
    return failure(statement.key.startsWith(DEVELOPMENT) ? "development key" : "unknown key");
  const signature = fromBase64(statement.signature);
  const isGenuine = await isSignedBy(fromBase64(key.publicKey), signature, signedBytes(statement));
  return isGenuine ? statement : failure("bad signature");
}

/**
 * Believes data when they are, byte for byte, what a trusted key signed. This is the door of a workbook's own release
 * at start, so it is small; what comes from a feed or a file goes through `checkSchema` (schema.ts) as well, which was
 * done for every release before it was signed.
 */
export async function verify(
  statement: unknown,
  data: Uint8Array,
  keys?: readonly TrustedKey[],
): Promise<SignedRelease | Failure> {
  const believed = await verifyStatement(statement, keys);
  if (isFailure(believed)) return believed;
  const { bytes, sha256 } = believed;
  if (data.length !== bytes) return failure("wrong size", wrongSize(data.length, bytes));
  // A copy of our own: what is verified cannot be changed afterwards by whoever handed it in.
  const kept = new Uint8Array(data);
  const digest = await crypto.subtle.digest("SHA-256", kept);
  if (toHexadecimal(new Uint8Array(digest)) !== sha256) return failure("wrong hash");
  return signedRelease(believed, kept);
}

function signedRelease(statement: SignedStatement, data: Uint8Array): SignedRelease {
  let opened: Release | undefined;
  return {
    statement,
    release: () => (opened ??= openRelease(bundleOf(data))),
    data: () => data,
  };
}

/** Data that a trusted key signed; the same as bundle.schema.json describes, since nothing else is signed. */
function bundleOf(data: Uint8Array): Bundle {
  return JSON.parse(new TextDecoder().decode(data)) as Bundle;
}
