/** @jest-environment node */
import { paneInBrowser } from "./pane/in-browser";
import { SendPage } from "./pane/send-page";

const open = paneInBrowser();
let view: SendPage;
let pane: SendPage["pane"];

beforeEach(async () => {
  view = await SendPage.open(open);
  ({ pane } = view);
});

/** Waits until something can be pressed, or until it cannot. */
const allows = (name: string) =>
  pane.button(name).and(pane.page.locator(':not([aria-disabled="true"])')).waitFor();
const forbids = (name: string) =>
  pane.button(name).and(pane.page.locator('[aria-disabled="true"]')).waitFor();

describe("making it safe", () => {
  test("leads from the check over the list of what will be done to a workbook that is safe, and back", async () => {
    await view.check();
    await pane.speaks("137 figure cells on 3 sheets. Cells need a look, for 2 reasons.");
    await pane.focuses(pane.page.getByText("137 figure cells on 3 sheets.", { exact: true }));
    const recipients = pane.page.getByRole("list", { name: "What a recipient sees" });
    await recipients.getByRole("listitem").nth(3).waitFor();
    expect(await recipients.getByRole("listitem").count()).toBe(4);
    expect(await view.asked()).toEqual(["check"]);

    expect(await view.tick(/^Reconnect 1 damaged cell/).isChecked()).toBe(true);
    expect(await view.tick(/^Write the Sources sheet/).isChecked()).toBe(true);
    expect(await view.tick(/^Replace 132 formulas/).isChecked()).toBe(false);
    await view.tick(/^Write the Sources sheet/).click();
    await pane.shows("1 step. Each is written down");
    await view.tick(/^Replace 132 formulas/).click();
    await view.makeSafe();
    await pane.speaks("The workbook was made safe. 137 figure cells on 3 sheets. No cell is amiss.");
    expect(await view.asked()).toEqual(["check", "make safe: repair, values", "check"]);

    await pane.button("Undo all of it").click();
    await pane.speaks("Undone. The cells and the Sources sheet are as they were.");
    await pane.shows("The workbook was changed since. Check again to see how it is now.");
    await forbids("Make it safe");
    await pane.shows("Nothing has been changed from here yet.");
  });

  test("is not begun without a step", async () => {
    await view.check();
    await view.tick(/^Reconnect 1 damaged cell/).click();
    await view.tick(/^Write the Sources sheet/).click();
    await pane.shows("Nothing is ticked.");
    await forbids("Make it safe");
  });

  test("leads to the cells that are not safe", async () => {
    await pane.page.evaluate(() => window.harness.put("Locked!B2", { value: 0.9 }));
    await view.check();
    await pane.button("Go to Locked!B2").first().click();
    await pane.speaks("Locked!B2 is selected.");
  });
});

test("of 10,000 cells with a reason of their own each, some are shown, and more when they are asked for", async () => {
  await pane.page.evaluate(async () => {
    const { data, samples } = window.harness;
    const check = await samples.sampleCheck();
    const [unsafe] = check.unsafe;
    if (unsafe === undefined) throw new Error("The sample has nothing that is not safe.");
    const cells = Array.from({ length: 10_000 }, (_, row) => ({
      address: `Model!B${String(row + 2)}`,
      why: `It works out A${String(row + 2)}.`,
    }));
    data.sharing.checks({ ...check, unsafe: [{ ...unsafe, cells }] });
  });
  await view.check();
  const reasons = pane.page.getByText(/^It works out A\d+\.$/);
  expect(await reasons.count()).toBe(6);
  await pane.button("Show 50 more reasons").click();
  await pane.shows("It works out A57.");
  expect(await reasons.count()).toBe(56);
});

describe("values in place of formulas", () => {
  test("are shown first, put in the chosen scope, and made live again", async () => {
    await pane.page.getByRole("combobox", { name: "Which cells" }).selectOption("The whole workbook");
    await view.plan("values");
    await pane.speaks(
      "To become values: 23 formulas, filling 26 cells. 3 cells cannot be changed and stay as they are.",
    );
    await pane.focuses(pane.page.getByRole("heading", { name: /^To become values: 23 formulas/ }));
    await pane.page.getByRole("group").getByText("90%").first().waitFor();
    await pane.button("Leave it as it is").click();
    await pane.page.getByRole("group").waitFor({ state: "detached" });
    await view.plan("values");
    await pane.button("Turn 23 formulas into values").click();
    await pane.speaks(/^23 formulas turned into values\./);
    await view.plan("live");
    await pane.shows("It will show 87% instead of 90%: the workbook has moved to other data since.");
    await pane.button("Make 23 formulas live again").click();
    await pane.speaks(/^23 formulas live again\./);
    expect(await view.asked()).toEqual([
      "plan values: workbook",
      "plan values: workbook",
      "values",
      "plan live: workbook",
      "live",
    ]);
    const undo = pane.page.getByRole("list", { name: "What can be undone" }).getByRole("listitem");
    await undo.nth(1).waitFor();
    expect((await undo.allTextContents()).map((text) => text.split("Nov")[0])).toEqual([
      "23 formulas live again",
      "23 formulas turned into values",
    ]);
  });

  test("say so where there is nothing to do", async () => {
    await pane.button("Show what would become values").click();
    await pane.speaks("No figure formula there can be replaced by a value.");
    await pane.button("Close").click();
    await pane.page.getByRole("group").waitFor({ state: "detached" });
  });
});

test("damaged cells are listed with what they will be, and what is left is said with its reason", async () => {
  await view.plan("repair");
  await pane.shows('=1+[2]!_xldudf_RE_SHARE("magnets","China")');
  await pane.page.evaluate(() =>
    window.harness.data.sharing.leaves([{ address: "Model!B12", why: "It was changed since." }]),
  );
  await pane.button("Repair 1 formula").click();
  await pane.speaks(/^1 formula repaired\./);
  await pane.shows("1 cell left as it was");
  await pane.shows("It was changed since.");
});

test("typed-in figures are made live one by one, with the figure that the person means", async () => {
  await pane.button("Look for typed-in figures").click();
  await pane.speaks("2 are figures that we have; 248 numbers looked at.");
  await pane.page
    .getByRole("combobox", { name: "Formula for Model!D7" })
    .selectOption("Share of refined rare earths, China, 2024: 91.5%, rounded");
  await pane.button("Make it live: Model!D7").click();
  await pane.speaks("Model!D7 is live now.");
  expect((await view.asked()).at(-1)).toBe('make figure: Model!D7 =RE.SHARE("refined rare earths","China")');
  await pane.button("Make it live: 'My inputs'!B3").waitFor();
});

test("the Sources sheet is written, gone to and written anew", async () => {
  await pane.page.evaluate(() => window.harness.put("Sources!A1", { value: "Sources" }));
  await pane.button("Write the Sources sheet").click();
  await pane.speaks(/^The sheet “Sources” says where every figure comes from\./);
  await pane.button("Go to Sources!A1").click();
  await pane.speaks("Sources!A1 is selected.");
  await pane.button("Write the Sources sheet").click();
  await pane.page.waitForFunction(
    () => window.harness.data.sharing.asked.filter((what) => what === "sources").length === 2,
  );
});

describe("whatever takes long or goes wrong", () => {
  const hold = () => pane.page.evaluate(() => window.harness.data.sharing.hold([1_200, 100_000]));

  test("shows how far it is, moves nothing on the page, and can be cancelled", async () => {
    const below = pane.page.getByRole("heading", { name: "Sources sheet" });
    const top = async () => (await below.boundingBox())?.y;
    const before = await top();
    await hold();
    await pane.button("Check this workbook").click();
    await pane.shows("1,200 of 100,000 cells");
    expect(await top()).toBe(before);
    await pane.button("Cancel").click();
    await pane.speaks("Cancelled. Nothing was changed.");
  });

  test("an act that is cancelled midway is told on top, and nothing else is begun before it is finished", async () => {
    await view.plan("values");
    await hold();
    await pane.button("Turn 23 formulas into values").click();
    await pane.shows("1,200 of 100,000 cells");
    await pane.page.evaluate(() =>
      window.harness.data.sharing.interrupt({
        kind: "values",
        when: "2026-11-22T08:15:00.000Z",
        cells: 23,
      }),
    );
    await pane.button("Cancel").click();
    await pane.shows("Stopped midway.");
    await pane.shows("“23 formulas turned into values”, begun Nov 22, 2026");
    await pane.focuses(pane.page.getByText("Something was interrupted", { exact: true }));
    await forbids("Write the Sources sheet");
    await pane.page.evaluate(() => window.harness.data.sharing.letGo());
    await pane.button("Take it back").click();
    await pane.speaks("It is taken back. The cells are as they were.");
    await allows("Write the Sources sheet");
  });

  test("a refusal is said with its reason, and what was planned stays", async () => {
    await view.plan("values");
    const why = "Model!C4 has changed since the workbook was looked at. Nothing was changed. Check again.";
    await pane.page.evaluate((text) => window.harness.data.sharing.failWith(new Error(text)), why);
    await pane.button("Turn 23 formulas into values").click();
    await pane.speaks(`It could not be done. ${why}`);
    await pane.button("Turn 23 formulas into values").waitFor();
  });
});

test("the example workbook is offered, and everything is reached with the keyboard", async () => {
  const link = (name: string) => pane.page.getByRole("link", { name, exact: true });
  expect(await link("Download the example workbook").getAttribute("href")).toBe(
    "rare-earth-figures-example.xlsx",
  );
  expect(await link("Download the example with values").getAttribute("href")).toBe(
    "rare-earth-figures-example-values.xlsx",
  );
  await pane.tab("Send").focus();
  const stops = await pane.tabStops();
  expect(stops).toEqual([
    "Check this workbook",
    "Write the Sources sheet",
    "Which cells",
    "Show what would become values",
    "Show what can be live again",
    "Look for damaged cells",
    "Look for typed-in figures",
    "Download the example workbook",
    "Download the example with values",
  ]);
});

test("all six tabs stand in one line in a pane as narrow as Excel makes it", async () => {
  const { page } = await open({ width: 320 });
  const boxes = await page
    .getByRole("tab")
    .evaluateAll((tabs) => tabs.map((tab) => tab.getBoundingClientRect().top));
  expect(boxes).toHaveLength(6);
  expect(new Set(boxes).size).toBe(1);
});
