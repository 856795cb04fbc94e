/** @jest-environment node */
import { paneInBrowser } from "./pane/in-browser";
import { looksRight } from "./pane/looks";
import { RefreshPage } from "./pane/refresh-page";
import { troubles } from "./pane/refresh-troubles";

const open = paneInBrowser();
let view: RefreshPage;
let pane: RefreshPage["pane"];

async function openRefresh(): Promise<void> {
  view = await RefreshPage.open(open);
  ({ pane } = view);
}

describe("whatever takes long", () => {
  test("shows how far it is, moves nothing on the page, and can be cancelled", async () => {
    await openRefresh();
    const below = pane.page.getByRole("heading", { name: "Outputs to watch" });
    const top = async () => (await below.boundingBox())?.y;
    const before = await top();
    await pane.page.evaluate(() => window.harness.data.hold([84_000, 5_200_000]));
    await pane.button("Check for new data").click();
    await pane.shows("84 kB of 5.2 MB");
    await pane.button("Cancel").waitFor();
    expect(await top()).toBe(before);
    await pane.button("Cancel").click();
    await pane.speaks("Cancelled. Nothing was changed.");
    await pane.button("Check for new data").waitFor();
  });

  test("the preview and the move can be cancelled too, and the preview stays", async () => {
    await openRefresh();
    await view.publish();
    await view.check();
    await pane.page.evaluate(() => window.harness.data.hold([1200, 100_000]));
    await pane.button("Show what would change").click();
    await pane.shows("1,200 of 100,000 cells read");
    await pane.button("Cancel").click();
    await pane.shows("Cancelled. Nothing was changed.");
    await pane.page.evaluate(() => window.harness.data.letGo());
    await view.preview();
    await pane.page.evaluate(() => window.harness.data.hold([10, 43]));
    await pane.button("Move this workbook to release 2").click();
    await pane.shows("10 of 43 cells");
    await pane.button("Cancel").click();
    await pane.shows("Cancelled. Nothing was changed.");
    await pane.shows("43 cells change");
    expect(await view.carriedRelease()).toBe(1);
  });
});

describe("what goes wrong", () => {
  test("somebody else moved the workbook first: that is said, with the preview again", async () => {
    await openRefresh();
    await view.publish();
    await view.check();
    await view.preview();
    await pane.page.evaluate(() => {
      const { data, laterRelease } = window.harness;
      data.moveMeanwhile(laterRelease(1, "2026-11-23"));
    });
    await pane.button("Move this workbook to release 2").click();
    await pane.speaks(/^Somebody else moved the workbook first\./);
    await pane.button("Show the preview again").first().click();
    await pane.shows("43 cells change");
  });

  test("a move that is refused is said with the reason, and the preview stays", async () => {
    await openRefresh();
    await view.publish();
    await view.check();
    await view.preview();
    await pane.page.evaluate(() =>
      window.harness.data.failWith(new Error("Locked!B2 is on a protected sheet. Nothing was changed.")),
    );
    await pane.button("Move this workbook to release 2").click();
    await pane.speaks(
      "The workbook could not be moved. Locked!B2 is on a protected sheet. Nothing was changed.",
    );
    await pane.shows("43 cells change");
  });

  test("figures that are not in the workbook yet are tried again on demand", async () => {
    await openRefresh();
    await troubles.notKept(view);
    await pane.button("Try again").click();
    await pane.shows("Carries its figures.");
    await pane.lacks("Not yet saved with the workbook");
  });

  test("a move that was interrupted is told in every view and gone on with", async () => {
    await openRefresh();
    await troubles.pending(view);
    await pane.tab("Cell").click();
    await pane.button("Go on with it").click();
    await pane.button("Go on").click();
    await pane.shows("The workbook is on release 1 now.");
    await pane.lacks("A move was interrupted");
  });

  test("figures that cannot be read are told in every view, and replaced in two deliberate steps", async () => {
    await openRefresh();
    await troubles.unreadable(view);
    await pane.focuses(pane.page.getByRole("group", { name: /^Replace what the workbook carries/ }));
    await pane.button("Leave it as it is").click();
    await pane.focuses(pane.page.getByText("Replace with release 1 …", { exact: true }));
    await pane.tab("Find").click();
    await pane.shows("What you see here is release 1, as of November 22, 2026");
    await pane.page.getByRole("listbox", { name: "What was found" }).waitFor();
    await looksRight(pane, "refresh-unreadable-elsewhere-light-450");
    await pane.button("What can be done").click();
    await pane.button("Replace with release 1 …").click();
    await pane.button("Replace now").click();
    await pane.speaks(/^The workbook carries release 1 now\./);
    await pane.shows("This workbook’s figures are of release 1");
  });
});

test("outputs are marked and unmarked, and their values follow the sheet", async () => {
  await openRefresh();
  await pane.page.evaluate(() => window.harness.select({ address: "Model!F20", value: 1000 }));
  await pane.button("Mark the selected cell as an output").click();
  await pane.speaks("Model!F20 is an output now.");
  const outputs = pane.page.getByRole("table", { name: "Outputs to watch" });
  await outputs.getByText("1,000").waitFor();
  await pane.page.evaluate(() => window.harness.put("Model!F20", { value: 2000 }));
  await outputs.getByText("2,000").waitFor();
  await pane.button("Mark the selected cell as an output").click();
  await pane.speaks("Model!F20 is an output already.");
  await pane.button("No longer watch Model!F20").click();
  await pane.speaks("Model!F20 is no longer an output.");
  await outputs.waitFor({ state: "detached" });
});

test("while the workbook is being read, no view shows figures that may not be its own", async () => {
  await openRefresh();
  await pane.page.evaluate(() =>
    window.harness.putInForce({ state: "opening", settled: new Promise<void>(() => {}) }),
  );
  await pane.tab("Find").click();
  await pane.shows("Reading the figures that this workbook carries");
  await pane.page.locator("footer", { hasText: "release" }).waitFor({ state: "detached" });
});
