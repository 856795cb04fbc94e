import { createStore, get, set, update, type UseStore } from "idb-keyval";
import type { SignedRelease } from "../signed-release";
import type { SignedStatement } from "../statement";
import { isSignedStatement } from "../statement-shape";
import type { TrustedKey } from "../trust";
import { isFailure, verify } from "../verify";

const RELEASES = "releases";
const CHECKED = "checked";

interface Kept {
  readonly statement: SignedStatement;
  readonly data: Uint8Array;
}

/** What lies under RELEASES: one value, so that it is replaced as a whole or not at all. */
interface Both {
  readonly newest?: unknown;
  readonly previous?: unknown;
}

/** Excel on the web tells the sites that it is embedded in apart by such a key; "" where there is none. */
export function nameOfKept(partition: string): string {
  return `${partition}rare-earth-figures`;
}

/**
 * The store of this add-in in this browser. It can be missing, full, forbidden or emptied at any time; then what is
 * asked of it rejects.
 */
export function openKept(partition: string): UseStore {
  return createStore(nameOfKept(partition), "kept");
}

/**
 * The newest release that is kept and is newer than the one named. What was kept is believed no more than what comes
 * from anywhere: it is verified again, and where the newest fails that, the one before it can serve.
 */
export async function keptNewerThan(
  than: SignedRelease,
  store: UseStore,
  keys?: readonly TrustedKey[],
): Promise<SignedRelease | undefined> {
  const { newest, previous } = bothIn(await get<unknown>(RELEASES, store));
  const candidates = [newest, previous]
    .filter(isKept)
    .filter(({ statement }) => statement.release > than.statement.release)
    .sort((one, other) => other.statement.release - one.statement.release);
  for (const { statement, data } of candidates) {
    const release = await verify(statement, data, keys);
    if (!isFailure(release)) return release;
  }
  return undefined;
}

/** Keeps a release as the newest and the newest before it as the previous one, in one transaction. */
export async function keepRelease(release: SignedRelease, store: UseStore): Promise<void> {
  const kept: Kept = { statement: release.statement, data: release.data() };
  await update<unknown>(RELEASES, (old) => ({ newest: kept, previous: bothIn(old).newest }), store);
}

/** When the feed last answered, ISO 8601. */
export async function keptCheck(store: UseStore): Promise<string | undefined> {
  const when = await get<unknown>(CHECKED, store);
  return typeof when === "string" && !Number.isNaN(Date.parse(when)) ? when : undefined;
}

export async function keepCheck(when: string, store: UseStore): Promise<void> {
  await set(CHECKED, when, store);
}

function bothIn(value: unknown): Both {
  return typeof value === "object" && value !== null ? value : {};
}

function isKept(value: unknown): value is Kept {
  return (
    typeof value === "object" &&
    value !== null &&
    "statement" in value &&
    isSignedStatement(value.statement) &&
    "data" in value &&
    value.data instanceof Uint8Array
  );
}
