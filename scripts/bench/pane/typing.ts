import type { Browser, Page } from "playwright-core";
import { PanePage } from "../../../tests/pane/page";
import type { Row } from "../table";

/** What modelers type into the search. */
const searched = ["magnets china", "lithium price", "dependance japan", "neodimium"];
/** What they type into the filter of the documents. */
const filtered = ["usgs 2026", "reuters", "iea outlook"];

/** About as quick as a good typist. */
const BETWEEN_KEYS_MS = 90;

/** Until the list of one text is there. */
const SETTLED_MS = 500;

declare global {
  interface Window {
    /** From each key to the frame that has its letter. */
    painted: number[];
    /** From each key to the last frame with something new in the list. */
    listed: number[];
    longTasks: number[];
  }
}

/** From a key to its painted letter and to its results, in the search and in the filter of the documents. */
export async function typing(browser: Browser, script: string, slowdown: number): Promise<Row[]> {
  const pane = await PanePage.open(browser, script, { width: 320 });
  const { page } = pane;
  try {
    // The transpiler keeps functions' names by a helper that pages do not have.
    await page.evaluate("globalThis.__name = (named) => named");
    const session = await page.context().newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
    const [index = 0] = await longestTask(page, async () => {
      await page.getByRole("tab", { name: "Find" }).click();
      await page.getByRole("listbox").waitFor();
    });
    const inSearch = await typed(page, "[role=combobox]", searched);
    await page.getByRole("tab", { name: "Sources" }).click();
    const filter = "[role=tabpanel]:not([hidden]) input[type=search]";
    await page.locator(filter).waitFor();
    const inFilter = await typed(page, filter, filtered);
    return [
      { what: "longest task while Find opens", value: index, unit: "ms" },
      ...rows("search", inSearch),
      ...rows("filter of documents", inFilter),
    ];
  } finally {
    await pane.close();
  }
}

interface Taken {
  readonly letters: readonly number[];
  readonly lists: readonly number[];
}

function rows(what: string, { letters, lists }: Taken): Row[] {
  return [
    ...quantiles(`${what}, key to its letter`, letters),
    ...quantiles(`${what}, key to its list`, lists),
  ];
}

function quantiles(what: string, taken: readonly number[]): Row[] {
  const sorted = [...taken].sort((one, other) => one - other);
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? NaN;
  const keys = `${String(sorted.length)} keys`;
  return [
    { what: `${what}, median of ${keys}`, value: at(0.5), unit: "ms" },
    { what: `${what}, p95`, value: at(0.95), unit: "ms" },
  ];
}

async function typed(page: Page, box: string, texts: readonly string[]): Promise<Taken> {
  await page.evaluate((selector) => {
    window.painted = [];
    window.listed = [];
    let begin = 0;
    let keys = -1;
    // What a message says after a frame is said once the frame is on its way to the screen.
    const whenPainted = (tell: () => void) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = tell;
        port2.postMessage(undefined);
      });
    const input = document.querySelector(selector);
    input?.addEventListener("beforeinput", () => {
      begin = performance.now();
      keys += 1;
      const began = begin;
      whenPainted(() => window.painted.push(performance.now() - began));
    });
    const changed = new MutationObserver(() => {
      const [began, key] = [begin, keys];
      whenPainted(() => (window.listed[key] = performance.now() - began));
    });
    const panel = input?.closest("[role=tabpanel]");
    if (panel) changed.observe(panel, { childList: true, characterData: true, subtree: true });
  }, box);
  for (const text of texts) {
    await page.locator(box).fill("");
    await page.waitForTimeout(SETTLED_MS);
    await page.locator(box).pressSequentially(text, { delay: BETWEEN_KEYS_MS });
  }
  return page.evaluate(() => ({ letters: window.painted, lists: Object.values(window.listed) }));
}

/** The longest stretch in which the page could not answer; 0 where none was longer than 50 ms. */
async function longestTask(page: Page, work: () => Promise<void>): Promise<number[]> {
  await page.evaluate(() => {
    window.longTasks = [];
    new PerformanceObserver((list) =>
      window.longTasks.push(...list.getEntries().map(({ duration }) => duration)),
    ).observe({ type: "longtask" });
  });
  await work();
  await page.evaluate(() => new Promise(requestAnimationFrame));
  return page.evaluate(() => window.longTasks.sort((one, other) => other - one));
}
