import { details } from "../messages/release/details";
import { failure } from "./failures";
import { checkSchema } from "./schema";
import type { SignedRelease } from "./signed-release";
import type { TrustedKey } from "./trust";
import type { Failure } from "./updates";
import { isFailure, verify } from "./verify";

/** The whole door for data that are new to this machine: size, hash, signature, schema, consistency, and it opens. */
export async function sound(
  statement: unknown,
  data: Uint8Array,
  keys: readonly TrustedKey[],
): Promise<SignedRelease | Failure> {
  const release = await verify(statement, data, keys);
  if (isFailure(release)) return release;
  const unsound = await checked(release);
  if (unsound !== undefined) return unsound;
  try {
    release.release();
    return release;
  } catch (error) {
    return failure("wrong schema", error instanceof Error ? error.message : undefined);
  }
}

/** The checker is loaded with its first use, so it can be out of reach itself. */
async function checked(release: SignedRelease): Promise<Failure | undefined> {
  try {
    return await checkSchema(release);
  } catch {
    return failure("offline", details.noChecker);
  }
}
