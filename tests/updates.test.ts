import { build } from "esbuild";
import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { dataFile } from "../src/release/statement";
import { begun, file, startFeed, type TestFeed } from "../src/release/testing-feed";
import { NEXT, publisher } from "../src/release/testing-releases";
import { launchChromium } from "./browser/chromium";
import { until } from "./browser/until";

const ours = publisher();
const next = ours.publish(NEXT);
const afterNext = ours.publish(NEXT + 1);

let browser: Browser;
let script: Uint8Array;
beforeAll(async () => {
  browser = await launchChromium();
  const { outputFiles } = await build({
    entryPoints: [join(__dirname, "updates/harness.ts")],
    bundle: true,
    write: false,
    format: "iife",
    target: "es2022",
  });
  script = outputFiles[0]?.contents ?? new Uint8Array();
});
afterAll(() => browser.close());

/** As strict as the page of the add-in. */
const POLICY =
  "default-src 'none'; script-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'";
const PAGE = `<!doctype html><meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>Updates</title><script src="updates.js"></script>`;

let feed: TestFeed;
let context: BrowserContext;
beforeEach(async () => {
  feed = await startFeed({
    "/page.html": file(new TextEncoder().encode(PAGE), "no-cache", "text/html"),
    "/updates.js": file(script, "no-cache", "text/javascript"),
  });
  context = await browser.newContext();
});
afterEach(async () => {
  await context.close();
  await feed.close();
});

async function open(): Promise<Page> {
  const page = await context.newPage();
  await page.goto(new URL("/page.html", feed.address).href);
  await page.evaluate((keys) => window.updates.open(keys), [ours.key]);
  return page;
}

const check = (page: Page) => page.evaluate(() => window.updates.check());
const kept = (page: Page) => page.evaluate((keys) => window.updates.kept(keys), [ours.key]);
const asked = () => feed.log.filter((line) => line.includes("/data/"));

test("an unchanged latest.json is a 304 at every check, in this page and in the next", async () => {
  feed.publish(next);
  const page = await open();
  expect(await check(page)).toBe(`newer ${String(NEXT)}`);
  expect(asked()).toEqual(["200 /data/latest.json", `200 /data/${dataFile(next.statement)}`]);
  for (let count = 0; count < 3; count++) expect(await check(page)).toBe("nothing newer");
  expect(await check(await open())).toBe("nothing newer");
  expect(asked().slice(2)).toEqual(Array.from({ length: 4 }, () => "304 /data/latest.json"));

  feed.publish(afterNext);
  expect(await check(page)).toBe(`newer ${String(NEXT + 1)}`);
  expect(asked().slice(6)).toEqual(["200 /data/latest.json", `200 /data/${dataFile(afterNext.statement)}`]);
});

test("a server that sends a date in the place of an ETag, and a long life, is asked and answers 304 too", async () => {
  const date = "Sun, 01 Nov 2026 10:00:00 GMT";
  feed.publish(next);
  feed.answer("latest.json", (request, response) => {
    response.setHeader("Last-Modified", date);
    response.setHeader("Cache-Control", "max-age=86400");
    if (request.headers["if-modified-since"] === date) response.writeHead(304).end();
    else response.end(JSON.stringify(next.statement));
  });
  const page = await open();
  await check(page);
  expect(await check(page)).toBe("nothing newer");
  expect(asked().at(-1)).toBe("304 /data/latest.json");
});

test("data that came damaged are asked for again and not taken from the browser's cache", async () => {
  feed.publish(next);
  const damaged = next.data.map((byte, index) => (index === 100 ? byte ^ 1 : byte));
  feed.answer(dataFile(next.statement), file(damaged, "public, max-age=31536000, immutable"));
  const page = await open();
  expect(await check(page)).toBe("failed: wrong hash");
  feed.publish(next);
  expect(await check(page)).toBe(`newer ${String(NEXT)}`);
});

test("no request carries a cookie or names the page", async () => {
  await context.addCookies([{ name: "session", value: "1", url: feed.address.href }]);
  feed.publish(next);
  await check(await open());
  const fetched = feed.requests.filter(({ url }) => url?.startsWith("/data/"));
  expect(fetched).toHaveLength(2);
  for (const { headers } of fetched) {
    expect(headers).not.toHaveProperty("cookie");
    expect(headers).not.toHaveProperty("referer");
  }
});

test("while one page refreshes another is told so; a page that is closed lets go", async () => {
  feed.publish(next);
  feed.answer(dataFile(next.statement), begun(next.data, 1000));
  const [here, there] = [await open(), await open()];
  const begins = here.waitForResponse(/\/data\/[0-9a-f]{64}/);
  const left = check(here).catch(() => "closed");
  await begins;
  expect(await check(there)).toBe("failed: busy elsewhere");
  await here.close();
  expect(await left).toBe("closed");
  feed.publish(next);
  await until(() => there.evaluate(async () => (await navigator.locks.query()).held?.length === 0));
  expect(await check(there)).toBe(`newer ${String(NEXT)}`);
});

test("a page that is closed during the swap leaves the old release or the new one, whole", async () => {
  feed.publish(next);
  await check(await open());
  feed.publish(afterNext);
  const page = await open();
  const writing = new Promise<void>((begun) => page.once("console", () => begun()));
  await page.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (value: unknown, key?: IDBValidKey) {
      if (key === "releases") console.log("writing");
      return put.call(this, value, key);
    };
  });
  const left = check(page).catch(() => "closed");
  await writing;
  await page.close();
  await left;
  const other = await open();
  expect([NEXT, NEXT + 1]).toContain(await kept(other));
  await check(other);
  expect(await kept(other)).toBe(NEXT + 1);
});

test("a browser without room says so, and keeps the release once there is room", async () => {
  feed.publish(next);
  const page = await open();
  const { origin } = feed.address;
  const session = await context.newCDPSession(page);
  await session.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 1000 });
  expect(await check(page)).toMatch(/^newer \d+ There is no room left on this machine/);
  expect(await page.evaluate(() => window.updates.isKept())).toBe(false);
  await session.send("Storage.overrideQuotaForOrigin", { origin });
  expect(await check(page)).toBe("nothing newer");
  expect(await page.evaluate(() => window.updates.isKept())).toBe(true);
  expect(await kept(page)).toBe(NEXT);
});
