import { createStore, get, set } from "idb-keyval";
import { bundledRelease } from "./bundled";
import type { TestFeed } from "./testing-feed";
import {
  afterNext,
  emptyMachine,
  kept,
  next,
  openPage,
  ours,
  startFeedOfEmptyMachine,
} from "./testing-machine";
import { NEXT, publisher } from "./testing-releases";
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

const open = (partition = "") => openPage(feed.address, { partition });
const store = () => createStore("rare-earth-figures", "kept");

test("what was fetched is there for the next page, with the time of the check", async () => {
  const before = open();
  await before.check();
  expect(await kept()).toEqual(next.statement);
  const after = open();
  await recalled(after);
  expect(after.state().newest.data()).toEqual(next.data);
  expect(after.state().lastChecked).toBe(before.state().lastChecked);
});

test("the release before the newest one is kept too, and the one before that is not", async () => {
  for (const release of [next, afterNext, ours.publish(NEXT + 2)]) {
    feed.publish(release);
    await open().check();
  }
  expect(await get("releases", store())).toMatchObject({
    newest: { statement: { release: NEXT + 2 } },
    previous: { statement: { release: NEXT + 1 } },
  });
});

test("each partition has a store of its own", async () => {
  await open("one").check();
  expect(await kept("one")).toEqual(next.statement);
  expect(await kept("other")).toBeUndefined();
});

test("a store that was emptied under a page is filled again at the next newer release", async () => {
  const page = open();
  await page.check();
  emptyMachine();
  expect(await kept()).toBeUndefined();
  const later = open();
  expect(await later.check()).toMatchObject({ kind: "newer" });
  expect(await kept()).toEqual(next.statement);
});

describe("what was kept is believed no more than anything else", () => {
  const tampered = next.data.map((byte, index) => (index === 4000 ? byte ^ 1 : byte));

  test.each<readonly [string, unknown]>([
    ["data that were changed", { newest: { statement: next.statement, data: tampered } }],
    [
      "a statement that was changed",
      { newest: { statement: { ...next.statement, release: 99 }, data: next.data } },
    ],
    ["data that were cut", { newest: { statement: next.statement, data: next.data.subarray(9) } }],
    ["the release of a stranger", { newest: publisher("stranger-1").publish(NEXT) }],
    ["no data", { newest: { statement: next.statement } }],
    ["something else", "releases"],
    ["nothing", null],
  ])("%s: the bundled release serves, and a check fetches a sound one", async (_, value) => {
    await set("releases", value, store());
    expect(await kept()).toBeUndefined();
    const page = open();
    await recalled(page);
    expect(page.state().newest).toBe(bundledRelease());
    expect(await page.check()).toMatchObject({ kind: "newer" });
    expect(await kept()).toEqual(next.statement);
  });

  test("where the newest is damaged the one before it serves", async () => {
    const damaged = { statement: afterNext.statement, data: tampered };
    await set("releases", { newest: damaged, previous: next }, store());
    expect(await kept()).toEqual(next.statement);
  });

  test("a time that is none is not shown", async () => {
    await set("checked", "<b>yesterday</b>", store());
    const page = open();
    await recalled(page);
    expect(page.state().lastChecked).toBeUndefined();
  });

  test("what is not newer than the bundled release is not kept newer", async () => {
    const { statement, data } = bundledRelease();
    const again = ours.vouch(data(), { release: statement.release });
    await set("releases", { newest: again }, store());
    expect(await kept()).toBeUndefined();
  });
});

describe("where nothing can be kept", () => {
  test("a full store: the release serves all the same, and is kept once there is room", async () => {
    atEveryWrite(() => {
      throw new DOMException("The disk is full.", "QuotaExceededError");
    });
    const page = open();
    const result = await page.check();
    expect(result).toMatchObject({ kind: "newer", notKept: expect.stringMatching(/^There is no room left/) });
    expect(page.state()).toMatchObject({ newest: { statement: next.statement }, isKept: false });
    expect(await kept()).toBeUndefined();

    jest.restoreAllMocks();
    expect(await page.check()).toEqual({ kind: "nothing newer" });
    expect(page.state().isKept).toBe(true);
    expect(await kept()).toEqual(next.statement);
  });

  test("what could not be kept gives way to what another page kept meanwhile", async () => {
    const here = open();
    atEveryWrite(() => {
      throw new DOMException("The disk is full.", "QuotaExceededError");
    });
    await here.check();
    jest.restoreAllMocks();
    feed.publish(afterNext);
    await open().check();
    expect(await here.check()).toMatchObject({ kind: "newer", release: { statement: afterNext.statement } });
    expect(here.state()).toMatchObject({ newest: { statement: afterNext.statement }, isKept: true });
    expect(await kept()).toEqual(afterNext.statement);
  });

  test.each([
    ["forbidden", () => refusing()],
    ["absent", () => undefined],
  ])("%s storage: the pane is told, and the release serves all the same", async (_, factory) => {
    Object.assign(globalThis, { indexedDB: factory() });
    const page = open();
    await recalled(page);
    expect(page.state()).toMatchObject({ newest: bundledRelease(), isKept: false });
    expect(await kept()).toBeUndefined();
    const result = await page.check();
    expect(result).toMatchObject({
      kind: "newer",
      notKept: expect.stringMatching(/^This browser keeps nothing/),
    });
    expect(page.state()).toMatchObject({ newest: { statement: next.statement }, isKept: false, busy: false });
    expect(page.state().lastChecked).toBeDefined();
  });

  /** As a browser does whose settings forbid it: the attempt to open fails. */
  function refusing(): IDBFactory {
    const factory = new IDBFactory();
    jest.spyOn(factory, "open").mockImplementation(() => {
      throw new DOMException("The user denied permission to access the database.", "SecurityError");
    });
    return factory;
  }
});
