import { bundledRelease } from "./bundled";
import type { TestFeed } from "./testing-feed";
import { afterNext, kept, next, openPage, startFeedOfEmptyMachine } from "./testing-machine";
import { atEveryWrite, recalled } from "./testing-storage";

let feed: TestFeed;
beforeEach(async () => {
  feed = await startFeedOfEmptyMachine();
  feed.publish(next);
});
afterEach(async () => {
  jest.restoreAllMocks();
  await feed.close();
});

const open = () => openPage(feed.address);

describe("during the swap", () => {
  test("a page that is closed leaves the old release, whole", async () => {
    await open().check();
    feed.publish(afterNext);
    // A page that goes away takes its unfinished transactions with it.
    atEveryWrite((store, write) => {
      const writing = write();
      store.transaction.abort();
      return writing;
    });
    await open().check();
    jest.restoreAllMocks();
    expect(await kept()).toEqual(next.statement);
    expect(await open().check()).toMatchObject({
      kind: "newer",
      release: { statement: afterNext.statement },
    });
  });

  test("a store that hangs can be left, and what this page knows stays", async () => {
    const page = open();
    await recalled(page);
    const reason = new Error("The person cancelled.");
    const cancel = new AbortController();
    jest.spyOn(IDBFactory.prototype, "open").mockImplementation(() => {
      setTimeout(() => cancel.abort(reason), 50);
      return Object.assign(new EventTarget(), { onsuccess: null }) as never;
    });
    const other = open();
    await expect(other.check({ signal: cancel.signal })).rejects.toBe(reason);
    expect(other.state()).toMatchObject({ newest: bundledRelease(), busy: false });
  });
});

describe("two pages at once", () => {
  const held = new Set<string>();
  /** Locks as a browser has them, of which only ifAvailable is used. */
  const locks = {
    async request(
      name: string,
      _: unknown,
      run: (lock: object | null) => Promise<unknown>,
    ): Promise<unknown> {
      if (held.has(name)) return run(null);
      held.add(name);
      return run({ name }).finally(() => held.delete(name));
    },
  };
  const withLocks = (value: object) =>
    Object.defineProperty(globalThis, "navigator", { value: { locks: value }, configurable: true });
  const before = Object.getOwnPropertyDescriptor(globalThis, "navigator");
  afterEach(() => {
    if (before === undefined) Reflect.deleteProperty(globalThis, "navigator");
    else Object.defineProperty(globalThis, "navigator", before);
  });

  test("the second is told, and can refresh when the first is done", async () => {
    withLocks(locks);
    const [here, there] = [open(), open()];
    const first = here.check();
    expect(await there.check()).toMatchObject({ kind: "failed", failure: { reason: "busy elsewhere" } });
    expect(there.state().busy).toBe(false);
    expect(await first).toMatchObject({ kind: "newer" });
    expect(await there.check()).toMatchObject({ kind: "newer" });
    expect(held.size).toBe(0);
  });

  test("a frame that may not use locks refreshes without", async () => {
    withLocks({ request: () => Promise.reject(new DOMException("Denied.", "SecurityError")) });
    const results = await Promise.all([open().check(), open().check()]);
    for (const result of results) expect(result).toMatchObject({ kind: "newer" });
    expect(await kept()).toEqual(next.statement);
  });
});
