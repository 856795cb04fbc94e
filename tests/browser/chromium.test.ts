import type { Browser } from "playwright-core";
import { chromiumOptions, launchChromium } from "./chromium";

describe("the browser of the tests", () => {
  let browser: Browser | undefined;
  afterEach(() => browser?.close());

  test("opens a page, runs its script and paints its text", async () => {
    browser = await launchChromium();
    const page = await browser.newPage();
    await page.setContent("<span>Neodymium</span><script>document.title = String(6 * 10)</script>");
    expect(await page.title()).toBe("60");
    const painted = await page.locator("span").evaluate((text) => text.getBoundingClientRect().width);
    expect(painted).toBeGreaterThan(10);
  });

  test("is started with further flags if they are asked for", async () => {
    browser = await launchChromium(["--lang=de-DE", "--user-agent=Probe"]);
    const page = await browser.newPage();
    expect(await page.evaluate(() => navigator.userAgent)).toBe("Probe");
  });
});

test("a CHROMIUM_PATH without a file behind it is named, not passed over", async () => {
  const before = process.env["CHROMIUM_PATH"];
  process.env["CHROMIUM_PATH"] = "/nowhere/chrome";
  try {
    await expect(chromiumOptions()).rejects.toThrow("/nowhere/chrome");
  } finally {
    if (before === undefined) delete process.env["CHROMIUM_PATH"];
    else process.env["CHROMIUM_PATH"] = before;
  }
});
