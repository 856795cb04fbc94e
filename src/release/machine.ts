import { details } from "../messages/release/details";
import { bundledRelease } from "./bundled";
import { failure } from "./failures";
import { readByHand } from "./feed/by-hand";
import { openFeed } from "./feed/feed";
import { keepCheck, keepRelease, keptCheck, keptNewerThan, nameOfKept, openKept } from "./kept/kept-releases";
import { notKept } from "./kept/not-kept";
import { oneAtATime } from "./kept/one-at-a-time";
import { sound } from "./sound";
import type { SignedRelease } from "./signed-release";
import type { SignedStatement } from "./statement";
import { feed, trustedKeys, type TrustedKey } from "./trust";
import { untilAborted } from "./until-aborted";
import type { CheckResult, Failure, UpdateState, Updates, Watching } from "./updates";
import { isFailure, verifyStatement } from "./verify";

export interface Place {
  /** What keeps our store apart from others in this browser: Excel's partition key, "" where there is none. */
  readonly partition: string;
  /** Where latest.json lies; by default where the build says. */
  readonly address?: URL;
  readonly keys?: readonly TrustedKey[];
  /** Milliseconds that a server may be silent. */
  readonly patience?: number;
}

const PATIENCE = 20_000;

let ofThisPage: Updates | undefined;

/** The updates of this page; without a partition unless `openMachine` was called before. */
export function updates(): Updates {
  return ofThisPage ?? openMachine({ partition: "" });
}

/** Opens what this machine keeps and makes it the page's. */
export function openMachine(place: Place): Updates {
  ofThisPage = machine(place);
  return ofThisPage;
}

function machine({
  partition,
  address = new URL(feed, document.baseURI),
  keys = trustedKeys,
  patience = PATIENCE,
}: Place): Updates {
  const published = openFeed(address, patience, keys);
  const store = openKept(partition);
  const listeners = new Set<() => void>();
  let state: UpdateState = {
    newest: bundledRelease(),
    lastChecked: undefined,
    offline: false,
    isKept: true,
    busy: false,
  };
  /** The newest release, where it is in this page only. */
  let unkept: SignedRelease | undefined;
  let recalled = recall();

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    check: (watching = {}) =>
      alone(watching, async () => {
        const result = await ask(watching);
        change({ offline: result.kind === "failed" && result.failure.reason === "offline" });
        return result;
      }),
    fromFile: (file, watching = {}) =>
      alone(watching, async () => {
        const chosen = await readByHand(file, watching);
        if (isFailure(chosen)) return failed(chosen);
        return offered(await verifyStatement(chosen.statement, keys), async () => chosen.data, watching);
      }),
  };

  function change(next: Partial<UpdateState>): void {
    state = { ...state, ...next };
    for (const listener of [...listeners]) listener();
  }

  /** What this page or another one has kept, now or in earlier days. */
  async function recall(): Promise<void> {
    try {
      const [newer, checked] = await Promise.all([
        keptNewerThan(state.newest, store, keys),
        keptCheck(store),
      ]);
      const lastChecked = later(checked, state.lastChecked);
      if (newer !== undefined) unkept = undefined;
      change({ lastChecked, ...(newer !== undefined && { newest: newer, isKept: true }) });
    } catch {
      change({ isKept: false });
    }
  }

  /** Runs one refresh at a time, here and in the other pages of this browser. */
  async function alone({ signal }: Watching, refresh: () => Promise<CheckResult>): Promise<CheckResult> {
    signal?.throwIfAborted();
    if (state.busy) return failed(failure("busy elsewhere"));
    change({ busy: true });
    try {
      await untilAborted(recalled, signal);
      const before = state.newest;
      const result = await oneAtATime(nameOfKept(partition), async () => {
        recalled = recalled.then(recall);
        await untilAborted(recalled, signal);
        return refresh();
      });
      if (result === undefined) return failed(failure("busy elsewhere"));
      // Another page had fetched it since this one looked.
      const isNew = result.kind === "nothing newer" && state.newest !== before;
      return isNew ? { kind: "newer", release: state.newest } : result;
    } finally {
      change({ busy: false });
    }
  }

  async function ask(watching: Watching): Promise<CheckResult> {
    const statement = await published.latest(watching);
    if (!isFailure(statement)) {
      const lastChecked = new Date().toISOString();
      change({ lastChecked });
      const why = await written(keepCheck(lastChecked, store), watching);
      change({ isKept: why === undefined && unkept === undefined });
    }
    return offered(statement, (genuine) => published.data(genuine, watching), watching);
  }

  /** What becomes of a release whose statement is there: only a newer one is worth its data. */
  async function offered(
    statement: SignedStatement | Failure,
    dataOf: (statement: SignedStatement) => Promise<Uint8Array | Failure>,
    watching: Watching,
  ): Promise<CheckResult> {
    if (isFailure(statement)) return failed(statement);
    const { newest } = state;
    if (statement.sha256 === newest.statement.sha256) {
      // There may be room by now.
      if (unkept !== undefined) await keep(unkept, watching);
      return { kind: "nothing newer" };
    }
    if (statement.release <= newest.statement.release) {
      const numbers = details.notNewer(statement.release, newest.statement.release);
      return failed(failure("older release", numbers));
    }
    const data = await dataOf(statement);
    if (isFailure(data)) return failed(data);
    const release = await sound(statement, data, keys);
    watching.signal?.throwIfAborted();
    if (isFailure(release)) return failed(release);
    const why = await keep(release, watching);
    return { kind: "newer", release, ...(why !== undefined && { notKept: why }) };
  }

  /** Makes a release the newest, and gives a sentence where it could not be kept. */
  async function keep(release: SignedRelease, watching: Watching): Promise<string | undefined> {
    const why = await written(keepRelease(release, store), watching);
    unkept = why === undefined ? undefined : release;
    change({ newest: release, isKept: why === undefined });
    return why;
  }
}

/** Waits for something to be written; a sentence where it was not. */
function written(writing: Promise<void>, { signal }: Watching): Promise<string | undefined> {
  return untilAborted(
    writing.then(() => undefined, notKept),
    signal,
  );
}

function failed(failure: Failure): CheckResult {
  return { kind: "failed", failure };
}

/** The later of two times in ISO 8601, of which either can be missing. */
function later(one: string | undefined, other: string | undefined): string | undefined {
  return one === undefined || (other !== undefined && other > one) ? other : one;
}
