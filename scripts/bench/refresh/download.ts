import { build } from "esbuild";
import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { file, startFeed, type TestFeed } from "../../../src/release/testing-feed";
import type { Published } from "../../../src/release/testing-releases";
import { bundledBundle } from "../../../src/figures/testing";
import { carrying } from "../../../src/workbook/carried/testing";
import { writePart } from "../../../src/workbook/carried/part";
import { median } from "../excel/median";
import { ours, published, releaseOfSize, signedRelease } from "./releases";

const ROUNDS = 5;
const LARGE = 5_000_000;

type Line = readonly [what: string, ms: number];

/** Fetching a large release in a browser, from a server on this computer; and reading what a workbook carries. */
export async function measureReleases(browser: Browser): Promise<readonly Line[]> {
  const large = releaseOfSize(LARGE);
  const usual = published(bundledBundle());
  const feed = await startFeed({
    "/page.html": file(new TextEncoder().encode(PAGE), "no-cache", "text/html"),
    "/timed.js": file(await script(), "no-cache", "text/javascript"),
  });
  feed.publish(large);
  try {
    return [...(await checks(browser, feed, large)), ...(await readings(browser, feed, [usual, large]))];
  } finally {
    await feed.close();
  }
}

async function checks(browser: Browser, feed: TestFeed, large: Published): Promise<Line[]> {
  const times: Record<string, number[]> = { newer: [], "nothing newer": [] };
  for (let round = 0; round < ROUNDS; round++) {
    await inContext(browser, async (context) => {
      // The second page finds the release of the first one kept.
      for (const page of [await open(context, feed), await open(context, feed)]) {
        const { ms, kind } = await page.evaluate((keys) => window.timed.check(keys), [ours.key]);
        times[kind]?.push(ms);
      }
    });
  }
  const size = megabytes(large.data.length);
  return [
    [`refresh of ${size}: fetched, verified, kept, indexed`, median(times["newer"] ?? [])],
    [`the next check with ${size} kept: read, verified, nothing newer`, median(times["nothing newer"] ?? [])],
  ];
}

async function readings(browser: Browser, feed: TestFeed, releases: readonly Published[]): Promise<Line[]> {
  const lines: Line[] = [];
  for (const release of releases) {
    const xml = await writePart(carrying(signedRelease(release)));
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      await inContext(browser, async (context) => {
        const page = await open(context, feed);
        times.push(
          await page.evaluate(([part, keys]) => window.timed.readCarried(part, keys), [
            xml,
            [ours.key],
          ] as const),
        );
      });
    }
    const [size, packed] = [megabytes(release.data.length), megabytes(xml.length)];
    lines.push([`reading a carried release of ${size} (${packed} in the workbook) at start`, median(times)]);
  }
  return lines;
}

async function inContext(browser: Browser, work: (context: BrowserContext) => Promise<void>): Promise<void> {
  const context = await browser.newContext();
  try {
    await work(context);
  } finally {
    await context.close();
  }
}

async function open(context: BrowserContext, feed: TestFeed): Promise<Page> {
  const page = await context.newPage();
  await page.goto(new URL("/page.html", feed.address).href);
  return page;
}

const PAGE = '<!doctype html><title>Refresh</title><script src="timed.js"></script>';

async function script(): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: [join(__dirname, "in-page.ts")],
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    target: "es2022",
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(bytes < 1e6 ? 2 : 1)} MB`;
}
