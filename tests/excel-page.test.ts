import type { Excel } from "./excel/excel";
import { excelInBrowser } from "./excel/in-browser";
import { folder, type Site } from "./excel/platform/sites";
import { built, dist } from "./dist";
import { page as words } from "../taskpane/pane/messages/page";

declare const CustomFunctions: { _association: { mappings: Record<string, unknown> } };

const openExcel = excelInBrowser();

/** Names of our own scripts that were asked for. */
function scripts({ requests, manifest }: Excel): string[] {
  const own = new URL(manifest.page).origin;
  return [...requests.answered, ...requests.refused]
    .map((address) => new URL(address))
    .filter(({ origin, pathname }) => origin === own && pathname.endsWith(".js"))
    .map(({ pathname }) => pathname.slice(1));
}

const paneScripts = (excel: Excel) => scripts(excel).filter((name) => name.startsWith("pane."));

async function answer(excel: Excel): Promise<unknown> {
  excel.sheet.type("A1", '=RE.SHARE("magnets","China")');
  await excel.calculated();
  return excel.sheet.cell("A1").value;
}

describe("the built page in Excel, opened for its functions", () => {
  test("starts, and knows that it is in Excel with its pane hidden", async () => {
    const excel = await openExcel();
    const ready = await excel.run(() => Office.onReady());
    expect(ready).toMatchObject({ host: "Excel", addin: { visibilityMode: "Hidden" } });
  });

  test("associates exactly the functions that the metadata names, before Excel may call them", async () => {
    const excel = await openExcel();
    const associated = await excel.run(() => Object.keys(CustomFunctions._association.mappings));
    const metadata = JSON.parse(built("functions.json").toString()) as { functions: { id: string }[] };
    expect(associated.sort()).toEqual(metadata.functions.map(({ id }) => id).sort());
    expect(associated).toHaveLength(14);
    // Excel calls from the moment the page is parsed: a deferred script would sometimes come too late.
    expect(built("taskpane.html").toString()).toMatch(/<script src="?functions\.js\?\w+"?><\/script>/);
  });

  test("has loaded one script of ours when a cell is answered, and nothing of the pane", async () => {
    const excel = await openExcel();
    expect(await answer(excel)).toBe(0.9);
    expect(scripts(excel)).toEqual(["functions.js"]);
  });

  test("cannot tell anyone else anything: its policy forbids that, and eval", async () => {
    const excel = await openExcel();
    const forbidden = await excel.run(
      () =>
        new Promise((tell) => {
          addEventListener("securitypolicyviolation", ({ violatedDirective }) => tell(violatedDirective));
          fetch("https://elsewhere.example.com/").catch(() => undefined);
        }),
    );
    expect(forbidden).toBe("connect-src");
    expect(excel.complaints.splice(0)).toHaveLength(1);
    expect(built("taskpane.html").toString()).not.toContain("unsafe-eval");
  });

  test("loads the pane when Excel shows it, once", async () => {
    const excel = await openExcel();
    await excel.pane.setVisible(true);
    await excel.addin.locator("#pane > *").first().waitFor();
    expect(paneScripts(excel)).toHaveLength(1);
    await excel.pane.setVisible(false);
    await excel.pane.setVisible(true);
    expect(await answer(excel)).toBe(0.9);
    expect(paneScripts(excel)).toHaveLength(1);
  });
});

test("opened with its button, the page loads the pane and the functions", async () => {
  const excel = await openExcel({ paneIsVisible: true });
  // The pane names the release that the functions put in force: both must stand on one instance of it.
  await excel.addin.getByText("2026").first().waitFor();
  expect(await answer(excel)).toBe(0.9);
});

test("in an Excel that does not tell when it shows the pane, the pane is loaded at once", async () => {
  const excel = await openExcel({ tellsVisibility: false });
  await excel.addin.locator("#pane > *").first().waitFor({ state: "attached" });
  expect(excel.unknown.splice(0)).toEqual([expect.stringContaining("AppRuntimeService")]);
});

test("a pane that cannot be loaded says so, and is loaded at the next showing", async () => {
  let online = false;
  const files = folder(dist);
  const flaky: Site = (path) => (path.startsWith("/pane.") && !online ? undefined : files(path));
  const excel = await openExcel({ paneIsVisible: true }, flaky);
  const alert = excel.addin.getByRole("alert").filter({ hasText: "could not be loaded" });
  await alert.waitFor();
  online = true;
  await excel.pane.setVisible(true);
  await alert.waitFor({ state: "detached" });
  await excel.addin.locator("#pane > *").first().waitFor();
  expect(excel.requests.refused.splice(0)).toEqual([expect.stringContaining("/pane.")]);
});

test("a page and functions of different builds are noticed, and the pane says so", async () => {
  const files = folder(dist);
  const other: Site = (path) => {
    const file = files(path);
    if (path !== "/taskpane.html" || file === undefined) return file;
    return {
      ...file,
      body: file.body.toString().replace(/(name="?build"? content="?)[0-9a-f]+/, "$1another"),
    };
  };
  const told = (excel: Excel) => excel.addin.getByText(words.earlierFunctions);
  const same = await openExcel({ paneIsVisible: true });
  await same.addin.getByText("2026").first().waitFor();
  expect(await told(same).count()).toBe(0);
  await told(await openExcel({ paneIsVisible: true }, other)).waitFor();
});

test("outside Excel the page says what it is", async () => {
  const excel = await openExcel();
  const page = await excel.otherPage();
  await page.goto(excel.manifest.page);
  await page.getByRole("alert").filter({ hasText: "works in Excel only" }).waitFor();
});
