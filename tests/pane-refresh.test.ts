/** @jest-environment node */
import type { Browser } from "playwright-core";
import { launchChromium } from "./browser/chromium";
import { bundlePane } from "./pane/page";
import { RefreshPage } from "./pane/refresh-page";

jest.setTimeout(120_000);

let browser: Browser;
let script: string;
let view: RefreshPage;
let pane: RefreshPage["pane"];

beforeAll(async () => {
  // One after the other: a browser whose page cannot be made is closed.
  browser = await launchChromium();
  script = await bundlePane();
});

afterAll(() => browser.close());

afterEach(async () => {
  expect(pane.complaints).toEqual([]);
  await view.close();
});

async function openRefresh(): Promise<void> {
  view = await RefreshPage.open(browser, script, { width: 450 });
  ({ pane } = view);
}

describe("the way to newer data", () => {
  test("leads from the check over the preview to the move and back again", async () => {
    await openRefresh();
    await view.publish();
    await view.check();
    await view.spoken("Release 2 is here. The workbook stays as it is until you move it.");
    expect(await view.focused()).toBe("Check for new data");
    expect(await view.carriedRelease()).toBe(1);

    await view.preview();
    await view.spoken("43 cells change, 1,338 stay, 2 cannot be foretold");
    expect(await view.focused()).toBe("What would change");
    const reasons = await pane.page
      .getByRole("list", { name: "Figures that change" })
      .getByText(/^(Correction|No figure any more|Newer period|Revised by the source|Same result)/)
      .allTextContents();
    expect(reasons.slice(0, 2)).toEqual(["Correction", "No figure any more"]);
    expect(await view.carriedRelease()).toBe(1);

    await pane.page.getByRole("switch", { name: /RE.SHARE\("magnets"/ }).click();
    await pane.shows("1 figure is held.");
    await view.move();
    await view.spoken("The workbook is on release 2 now. 45 cells calculated again.");
    expect(await view.focused()).toBe("The workbook is on release 2 now.");
    expect(await pane.page.evaluate(() => window.harness.data.held)).toEqual(['RE.SHARE("magnets","China")']);
    await pane.shows("Figures as of December 15, 2026 · release 2");

    await view.button("Undo: back to release 1").click();
    await view.spoken("The workbook is back on release 1. 45 cells calculated again.");
    await pane.shows("Figures as of November 22, 2026 · release 1");
    const history = pane.page.getByRole("table", { name: "History" }).getByRole("row");
    expect(await history.allTextContents()).toEqual([
      "WhenMoveCells",
      expect.stringContaining("Undone, release 2 to 145"),
      expect.stringContaining("Refresh, release 1 to 245"),
      expect.stringContaining("First figure, release 112"),
    ]);
  });

  test("a figure that cannot be held says why", async () => {
    await openRefresh();
    await view.publish();
    await view.check();
    await view.preview();
    const correction = pane.page.getByRole("switch", { name: /RE.SHARE\("rare earths"/ });
    expect(await correction.isDisabled()).toBe(true);
    await pane.shows("A correction holds for every date, so the old number cannot be kept.");
    await pane.shows("Its formulas cannot be rewritten while Locked is protected.");
  });

  test("goes through a file as well", async () => {
    await openRefresh();
    const choosing = pane.page.waitForEvent("filechooser");
    await view.button("Use a file …").click();
    const file = { name: "release.jsonl", mimeType: "application/json", buffer: Buffer.from("{}") };
    await (await choosing).setFiles(file);
    await pane.shows("The file holds nothing newer.");
    await view.publish();
    await pane.page.locator("input[type=file]").setInputFiles(file);
    await pane.shows("Release 2 is here.");
  });

  test("says that nothing is newer, and when that was", async () => {
    await openRefresh();
    await view.button("Check for new data").click();
    await view.spoken("Nothing newer. Release 1, as of November 22, 2026, is the newest there is.");
    await pane.shows("now · ");
  });

  test("calls being offline by its name", async () => {
    await openRefresh();
    await pane.page.evaluate(() => {
      const failure = {
        reason: "offline",
        message: "There is no network.",
        hint: "Try again later.",
      } as const;
      window.harness.data.finds({ kind: "failed", failure });
    });
    await view.button("Check for new data").click();
    await pane.shows("Offline at the last check. The figures need no network.");
  });

  test("a workbook without figures begins with the newer release when that is asked for", async () => {
    await openRefresh();
    await pane.page.evaluate(() => {
      window.harness.data.carry(undefined);
      window.harness.data.keeping({ state: "nothing yet" });
    });
    await view.publish();
    await pane.page.evaluate(() => window.harness.data.carry(undefined));
    await view.check();
    await pane.shows("Figures here will be of release 1");
    await view.button("Begin with release 2").click();
    await pane.shows("This workbook begins with release 2.");
    await pane.shows("Figures here will be of release 2");
  });

  test("where calculation is manual, the person is told to press F9", async () => {
    await openRefresh();
    await view.publish();
    await pane.page.evaluate(() =>
      window.harness.data.moves({
        recalculation: "marked",
        recalculated: 45,
        outputs: [],
        unexpected: [],
        failed: [],
      }),
    );
    await view.check();
    await view.preview();
    await view.move();
    await pane.shows("Calculation is manual: press F9, and 45 cells follow.");
  });
});
