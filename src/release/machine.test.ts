import { bundledRelease } from "./bundled";
import { updates } from "./machine";
import { dataFile } from "./statement";
import { begun, status, type TestFeed } from "./testing-feed";
import { next, openPage, ours, startFeedOfEmptyMachine } from "./testing-machine";
import { NEXT, publisher } from "./testing-releases";
import type { CheckResult, FailureReason } from "./updates";

let feed: TestFeed;
beforeEach(async () => {
  feed = await startFeedOfEmptyMachine();
});
afterEach(() => feed.close());

const open = (page?: { readonly patience: number }) => openPage(feed.address, page);

function reasonOf(result: CheckResult): FailureReason | undefined {
  return result.kind === "failed" ? result.failure.reason : undefined;
}

test("before anything is fetched the bundled release is the newest", () => {
  expect(open().state()).toEqual({
    newest: bundledRelease(),
    lastChecked: undefined,
    offline: false,
    isKept: true,
    busy: false,
  });
});

test("a page has one of these", () => {
  const opened = open();
  expect(updates()).toBe(opened);
  expect(updates()).toBe(updates());
});

test("what is newer is downloaded with progress, verified and kept; nothing more is downloaded after that", async () => {
  feed.publish(next);
  const page = open();
  const progress: (readonly [number, number])[] = [];
  const before = new Date().toISOString();
  const result = await page.check({ progress: (done, total) => progress.push([done, total]) });

  expect(result).toMatchObject({ kind: "newer", release: { statement: next.statement } });
  expect(result).not.toHaveProperty("notKept");
  expect(progress.at(-1)).toEqual([next.data.length, next.data.length]);
  expect(progress.map(([done]) => done)).toEqual(progress.map(([done]) => done).sort((a, b) => a - b));
  const { newest, lastChecked, ...rest } = page.state();
  expect(newest.statement).toEqual(next.statement);
  expect(newest.data()).toEqual(next.data);
  expect(newest.release().bundle.release).toBe(NEXT);
  expect(lastChecked !== undefined && lastChecked >= before).toBe(true);
  expect(rest).toEqual({ offline: false, isKept: true, busy: false });

  expect(await page.check()).toEqual({ kind: "nothing newer" });
  expect(feed.log.filter((line) => line.includes(next.statement.sha256))).toHaveLength(1);
});

test("the requests say nothing of who asks, and name the release by its hash only", async () => {
  feed.publish(next);
  await open().check();
  expect(feed.requests.map(({ url, method }) => [method, url])).toEqual([
    ["GET", "/data/latest.json"],
    ["GET", `/data/${dataFile(next.statement)}`],
  ]);
  for (const { headers } of feed.requests) {
    expect(headers).not.toHaveProperty("cookie");
    expect(headers).not.toHaveProperty("authorization");
    expect(headers).not.toHaveProperty("referer");
  }
});

test("listeners hear of it while it is busy and after, until they stop", async () => {
  feed.publish(next);
  const page = open();
  const heard: (readonly [boolean, number])[] = [];
  const stop = page.subscribe(() => {
    const { busy, newest } = page.state();
    heard.push([busy, newest.statement.release]);
  });
  await page.check();
  expect(heard).toContainEqual([true, NEXT - 1]);
  expect(heard.at(-1)).toEqual([false, NEXT]);
  stop();
  const before = heard.length;
  await page.check();
  expect(heard).toHaveLength(before);
});

test("a slow download is not a silent one", async () => {
  feed.publish(next);
  feed.answer(dataFile(next.statement), (_, response) => {
    const step = Math.ceil(next.data.length / 8);
    let at = 0;
    const timer = setInterval(() => {
      response.write(next.data.subarray(at, (at += step)));
      if (at < next.data.length) return;
      clearInterval(timer);
      response.end();
    }, 250);
  });
  expect(await open({ patience: 1500 }).check()).toMatchObject({ kind: "newer" });
});

test("nothing is downloaded before its statement is believed", async () => {
  feed.publish(publisher("stranger-1").publish(NEXT));
  await open().check();
  expect(feed.log).toHaveLength(1);
});

test("the answer of the feed counts as a check, a failure to reach it does not", async () => {
  feed.answer("latest.json", status(500));
  const page = open();
  await page.check();
  expect(page.state().lastChecked).toBeUndefined();
  feed.publish({ statement: ours.sign(bundledRelease().statement), data: bundledRelease().data() });
  expect(await page.check()).toEqual({ kind: "nothing newer" });
  expect(page.state().lastChecked).toBeDefined();
});

describe("a person cancels", () => {
  const reason = new Error("The person cancelled.");

  test.each([
    ["before it begins", 0],
    ["while the feed is silent", 1],
    ["in the midst of the data", 2],
  ])("%s: only the reason of the signal comes, and nothing changes", async (_, when) => {
    const cancel = new AbortController();
    feed.publish(next);
    if (when === 0) cancel.abort(reason);
    if (when === 1) feed.answer("latest.json", () => cancel.abort(reason));
    if (when === 2) feed.answer(dataFile(next.statement), begun(next.data, 50_000));
    const page = open();
    const progress = () => when === 2 && cancel.abort(reason);
    await expect(page.check({ signal: cancel.signal, progress })).rejects.toBe(reason);
    expect(page.state()).toMatchObject({ newest: bundledRelease(), busy: false, offline: false });

    feed.publish(next);
    expect(await page.check()).toMatchObject({ kind: "newer" });
  });
});

describe("a second refresh", () => {
  test("in the same page is told, and the first goes on", async () => {
    feed.publish(next);
    const page = open();
    const first = page.check();
    expect(reasonOf(await page.check())).toBe("busy elsewhere");
    expect(page.state().busy).toBe(true);
    expect(await first).toMatchObject({ kind: "newer" });
  });

  test("finds what another page fetched in the meantime, and does not fetch it again", async () => {
    feed.publish(next);
    const [here, there] = [open(), open()];
    await here.check();
    expect(await there.check()).toMatchObject({ kind: "newer", release: { statement: next.statement } });
    expect(feed.log.filter((line) => line.includes(next.statement.sha256))).toHaveLength(1);
  });
});
