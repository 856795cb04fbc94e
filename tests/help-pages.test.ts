import axe from "axe-core";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { launchChromium } from "./browser/chromium";
import { built, dist } from "./dist";
import { folder, serve, type Requests } from "./excel/platform/sites";

const host = "figures.example.com";
const pages = ["help/functions.html", "support.html", "privacy.html"];

let browser: Browser;
beforeAll(async () => {
  pages.forEach(built);
  browser = await launchChromium(["--host-resolver-rules=MAP * ~NOTFOUND"]);
});
afterAll(() => browser?.close());

describe.each(pages)("%s", (path) => {
  let context: BrowserContext;
  let page: Page;
  let requests: Requests;

  async function open(colorScheme: "light" | "dark"): Promise<void> {
    // Only the checker has to be let past the page's policy, which forbids every script.
    context = await browser.newContext({
      colorScheme,
      bypassCSP: true,
      viewport: { width: 320, height: 640 },
    });
    requests = await serve(context, { [host]: folder(dist) });
    page = await context.newPage();
    await page.goto(`https://${host}/${path}`);
  }
  afterEach(() => context?.close());

  test.each(["light", "dark"] as const)("can be read by everyone (%s)", async (scheme) => {
    await open(scheme);
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run());
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`)).toEqual([]);
  });

  test("never moves sideways, on the narrowest pane", async () => {
    await open("light");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });

  test("runs no script and finds all that it shows", async () => {
    await open("light");
    expect(await page.locator("script").count()).toBe(0);
    expect(requests.refused).toEqual([]);
    expect(requests.answered).toContain(`https://${host}/help/page.css`);
  });

  test("links to nothing that is not there", async () => {
    await open("light");
    const links = await page
      .locator("a")
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    const own = links.map((link) => new URL(link)).filter((url) => url.host === host);
    expect(own.length).toBeGreaterThan(2);
    for (const { href, pathname, hash } of own) {
      const target = built(pathname.slice(1)).toString();
      const ids = [...target.matchAll(/ id="?([^" >]+)/g)].map(([, id]) => id);
      expect({ href, ids }).toEqual({
        href,
        ids: hash === "" ? ids : expect.arrayContaining([hash.slice(1)]),
      });
    }
  });
});
