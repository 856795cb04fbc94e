import { bundledRelease } from "../bundled";
import type { SignedRelease } from "../signed-release";
import type { TrustedKey } from "../trust";
import { keptNewerThan, openKept } from "./kept-releases";

/**
 * At start: the release that this machine keeps where it is newer than the bundled one. Undefined as well where nothing
 * can be kept: then the bundled one serves, and the pane says so.
 */
export async function newestKept(
  partition: string,
  keys?: readonly TrustedKey[],
): Promise<SignedRelease | undefined> {
  try {
    return await keptNewerThan(bundledRelease(), openKept(partition), keys);
  } catch {
    return undefined;
  }
}
