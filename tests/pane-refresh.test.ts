/** @jest-environment node */
import { paneInBrowser } from "./pane/in-browser";
import { RefreshPage } from "./pane/refresh-page";

const open = paneInBrowser();
let view: RefreshPage;
let pane: RefreshPage["pane"];

async function openRefresh(): Promise<void> {
  view = await RefreshPage.open(open);
  ({ pane } = view);
}

describe("the way to newer data", () => {
  test("leads from the check over the preview to the move and back again", async () => {
    await openRefresh();
    await view.publish();
    await view.check();
    await pane.speaks("Release 2 is here. The workbook stays as it is until you move it.");
    await pane.focuses(pane.page.getByText("Check for new data", { exact: true }));
    expect(await view.carriedRelease()).toBe(1);

    await view.preview();
    await pane.speaks("43 cells change, 1,338 stay, 2 cannot be foretold");
    await pane.focuses(pane.page.getByText("What would change", { exact: true }));
    const reasons = await pane.page
      .getByRole("list", { name: "Figures that change" })
      .getByText(/^(Correction|No figure any more|Newer period|Revised by the source|Same result)/)
      .allTextContents();
    expect(reasons.slice(0, 2)).toEqual(["Correction", "No figure any more"]);
    expect(await view.carriedRelease()).toBe(1);

    await pane.page.getByRole("switch", { name: /RE.SHARE\("magnets"/ }).click();
    await pane.shows("1 figure is held.");
    await view.move();
    await pane.speaks("The workbook is on release 2 now. 45 cells calculated again.");
    await pane.focuses(pane.page.getByText("The workbook is on release 2 now.", { exact: true }));
    expect(await pane.page.evaluate(() => window.harness.data.held)).toEqual(['RE.SHARE("magnets","China")']);
    await pane.shows("Figures as of December 15, 2026 · release 2");

    await pane.button("Undo: back to release 1").click();
    await pane.speaks("The workbook is back on release 1. 45 cells calculated again.");
    await pane.shows("Figures as of November 22, 2026 · release 1");
    const history = pane.page.getByRole("table", { name: "History" }).getByRole("row");
    await history.nth(3).waitFor();
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
    await correction.and(pane.page.locator(":disabled")).waitFor();
    await pane.shows("A correction holds for every date, so the old number cannot be kept.");
    await pane.shows("Its formulas cannot be rewritten while Locked is protected.");
  });

  test("goes through a file as well", async () => {
    await openRefresh();
    const choosing = pane.page.waitForEvent("filechooser");
    await pane.button("Use a file …").click();
    const file = { name: "release.jsonl", mimeType: "application/json", buffer: Buffer.from("{}") };
    await (await choosing).setFiles(file);
    await pane.shows("The file holds nothing newer.");
    await view.publish();
    await pane.page.locator("input[type=file]").setInputFiles(file);
    await pane.shows("Release 2 is here.");
  });

  test("says that nothing is newer, and when that was", async () => {
    await openRefresh();
    await pane.button("Check for new data").click();
    await pane.speaks("Nothing newer. Release 1, as of November 22, 2026, is the newest there is.");
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
    await pane.button("Check for new data").click();
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
    await pane.button("Begin with release 2").click();
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
