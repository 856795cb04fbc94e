import type { SignedRelease } from "../../release/signed-release";
import { signedBytes, type SignedStatement } from "../../release/statement";
import { isSignedStatement } from "../../release/statement-shape";
import type { TrustedKey } from "../../release/trust";
import { isFailure, verify, verifyStatement } from "../../release/verify";
import type { FailureReason } from "../../release/updates";
import type { Packed } from "./content";
import { pack, unpack } from "./packing";
import type { Refusal } from "../../messages/carried";

/** What is believed without another look: releases that were verified already, and the keys of those that were not. */
export interface Trust {
  readonly verified: readonly SignedRelease[];
  readonly keys?: readonly TrustedKey[];
}

export async function packedRelease({ statement, data }: SignedRelease): Promise<Packed> {
  return { statement, data: await pack(data()) };
}

/**
 * The release that a part holds, proved. One whose statement, with its signature, is that of a release that was verified
 * already is that release: the same object, and nothing is unpacked.
 */
export async function provedRelease(
  { statement, data }: Packed,
  { verified, keys }: Trust,
): Promise<SignedRelease | Refusal> {
  const same = isSignedStatement(statement) && verified.find((known) => isSame(known.statement, statement));
  if (same) return same;
  // Only its signature makes the size that is stated one to count on.
  const believed = await verifyStatement(statement, keys);
  if (isFailure(believed)) return refusalOf(believed.reason);
  const bytes = await unpack(data, believed.bytes);
  if (bytes === undefined) return "damaged";
  const release = await verify(believed, bytes, keys);
  if (isFailure(release)) return refusalOf(release.reason);
  return opens(release) ? release : "damaged";
}

export function isSame(one: SignedStatement, other: SignedStatement): boolean {
  return textOf(one) === textOf(other);
}

function textOf(statement: SignedStatement): string {
  return [new TextDecoder().decode(signedBytes(statement)), statement.key, statement.signature].join("\n");
}

/** Indexes it now, so that no cell has to. */
function opens(release: SignedRelease): boolean {
  try {
    release.release();
    return true;
  } catch {
    return false;
  }
}

function refusalOf(reason: FailureReason): Refusal {
  switch (reason) {
    case "unknown key":
    case "development key":
      return reason;
    case "future format":
      return "future";
    default:
      return "damaged";
  }
}
