import type { Browser } from "playwright-core";
import { launchChromium } from "./browser/chromium";
import { built, dist } from "./dist";
import { addinOrigin, Excel } from "./office-host/excel";
import { folder, officeJs, serve, type Site } from "./office-host/sites";

declare const CustomFunctions: { _association: { mappings: Record<string, unknown> } };

let browser: Browser;
beforeAll(async () => {
  built("taskpane.html");
  // No name leads to a machine: what the sites of a test do not answer, nobody does.
  browser = await launchChromium(["--host-resolver-rules=MAP * ~NOTFOUND"]);
});
afterAll(() => browser?.close());

/** Names of our own scripts that were asked for. */
function scripts({ requests }: Excel): string[] {
  return [...requests.answered, ...requests.refused]
    .map((address) => new URL(address))
    .filter(({ origin, pathname }) => origin === addinOrigin && pathname.endsWith(".js"))
    .map(({ pathname }) => pathname.slice(1));
}

describe("the built page in Excel, opened for its functions", () => {
  let excel: Excel;
  beforeAll(async () => {
    excel = await Excel.open(browser, folder(dist));
    await excel.functions.ready;
  });
  afterAll(() => excel?.close());

  test("starts, and knows that it is in Excel with its pane hidden", async () => {
    const ready = await excel.addin.evaluate(() => Office.onReady());
    expect(ready).toMatchObject({ host: "Excel", addin: { visibilityMode: "Hidden" } });
  });

  test("associates exactly the functions that the metadata names, before Excel may call them", async () => {
    const associated = await excel.addin.evaluate(() => Object.keys(CustomFunctions._association.mappings));
    const metadata = JSON.parse(built("functions.json").toString()) as { functions: { id: string }[] };
    expect(associated.sort()).toEqual(metadata.functions.map(({ id }) => id).sort());
    expect(associated).toHaveLength(14);
    // Excel calls from the moment the page is parsed: a deferred script would sometimes come too late.
    expect(built("taskpane.html").toString()).toMatch(/<script src="?functions\.js\?\w+"?><\/script>/);
  });

  test("answers a cell", async () => {
    expect(await excel.call("SHARE", "magnets", "China")).toEqual({ value: 0.9 });
  });

  test("answers a question without a figure with #N/A and a text", async () => {
    const notAvailable = 1;
    const result = await excel.call("COSTPREMIUM", "Estonia");
    expect(result).toEqual({ errorCode: notAvailable, message: expect.stringContaining("USD/kg") });
  });

  test("has loaded one script of ours for that, and nothing of the pane", async () => {
    await excel.call("ASOF");
    expect(scripts(excel)).toEqual(["functions.js"]);
  });

  test("asks no host but its own and Microsoft's, and keeps its own security policy", () => {
    expect(excel.requests.refused).toEqual([]);
    expect(excel.complaints).toEqual([]);
    expect(excel.unknown).toEqual([]);
  });

  test("cannot tell anyone else anything: its policy forbids that, and eval", async () => {
    const forbidden = await excel.addin.evaluate(
      () =>
        new Promise((tell) => {
          addEventListener("securitypolicyviolation", ({ violatedDirective }) => tell(violatedDirective));
          fetch("https://elsewhere.example.com/").catch(() => undefined);
        }),
    );
    expect(forbidden).toBe("connect-src");
    expect(excel.requests.refused).toEqual([]);
    expect(excel.complaints).toHaveLength(1);
    expect(built("taskpane.html").toString()).not.toContain("unsafe-eval");
  });

  test("loads the pane when Excel shows it, once", async () => {
    await excel.pane.setVisible(true);
    await excel.addin.locator("#pane > *").first().waitFor();
    expect(scripts(excel).filter((name) => name.startsWith("pane."))).toHaveLength(1);
    await excel.pane.setVisible(false);
    await excel.pane.setVisible(true);
    await excel.call("ASOF");
    expect(scripts(excel).filter((name) => name.startsWith("pane."))).toHaveLength(1);
    expect(excel.requests.refused).toEqual([]);
  });
});

test("opened with its button, the page loads the pane and the functions", async () => {
  const excel = await Excel.open(browser, folder(dist), { paneIsVisible: true });
  // The pane names the release that the functions put in force: both must stand on one instance of it.
  await excel.addin.getByText("2026").first().waitFor();
  expect(await excel.call("SHARE", "magnets", "China")).toEqual({ value: 0.9 });
  expect(excel.requests.refused).toEqual([]);
  expect(excel.complaints).toEqual([]);
  await excel.close();
});

test("in an Excel that does not tell when it shows the pane, the pane is loaded at once", async () => {
  const excel = await Excel.open(browser, folder(dist), { tellsVisibility: false });
  await excel.addin.locator("#pane > *").first().waitFor({ state: "attached" });
  await excel.close();
});

test("a pane that cannot be loaded says so, and is loaded at the next showing", async () => {
  let online = false;
  const files = folder(dist);
  const flaky: Site = (path) => (path.startsWith("/pane.") && !online ? undefined : files(path));
  const excel = await Excel.open(browser, flaky, { paneIsVisible: true });
  const alert = excel.addin.getByRole("alert").filter({ hasText: "could not be loaded" });
  await alert.waitFor();
  online = true;
  await excel.pane.setVisible(true);
  await alert.waitFor({ state: "detached" });
  await excel.addin.locator("#pane > *").first().waitFor();
  await excel.close();
});

test("outside Excel the page says what it is", async () => {
  const context = await browser.newContext();
  const { hostname } = new URL(addinOrigin);
  await serve(context, { [hostname]: folder(dist), "appsforoffice.microsoft.com": officeJs() });
  const page = await context.newPage();
  await page.goto(`${addinOrigin}/taskpane.html`);
  await page.getByRole("alert").filter({ hasText: "works in Excel only" }).waitFor();
  await context.close();
});
