/** @jest-environment node */
import type { Browser } from "playwright-core";
import { launchChromium } from "./browser/chromium";
import { bundlePane } from "./pane/page";
import { SendPage } from "./pane/send-page";

jest.setTimeout(120_000);

let browser: Browser;
let script: string;
let view: SendPage;

beforeAll(async () => {
  // One after the other: a browser whose page cannot be made is closed.
  browser = await launchChromium();
  script = await bundlePane();
});

afterAll(() => browser.close());

beforeEach(async () => {
  view = await SendPage.open(browser, script, { width: 450 });
});

afterEach(async () => {
  expect(view.pane.complaints).toEqual([]);
  await view.close();
});

describe("making it safe", () => {
  test("leads from the check over the list of what will be done to a workbook that is safe, and back", async () => {
    await view.check();
    await view.spoken("1,337 figure cells on 3 sheets. 2 things are not safe.");
    expect(await view.focused()).toBe("1,337 figure cells on 3 sheets.");
    const recipients = view.pane.page.getByRole("list", { name: "What a recipient sees" });
    expect(await recipients.getByRole("listitem").count()).toBe(4);
    expect(await view.asked()).toEqual(["check"]);

    expect(await view.tick(/^Repair 1 cell/).isChecked()).toBe(true);
    expect(await view.tick(/^Write a sheet/).isChecked()).toBe(true);
    expect(await view.tick(/^Put values/).isChecked()).toBe(false);
    await view.tick(/^Write a sheet/).click();
    await view.pane.shows("1 step. Each is written down");
    await view.tick(/^Put values/).click();
    await view.makeSafe();
    await view.spoken("The workbook was made safe. 1,337 figure cells on 3 sheets. Nothing is amiss.");
    expect(await view.asked()).toEqual(["check", "make safe: repair, values", "check"]);

    await view.button("Undo the values").click();
    await view.spoken("Undone. The cells are as they were.");
    await view.pane.shows("The workbook was changed since. Check again to see how it is now.");
    expect(await view.button("Make it safe").getAttribute("aria-disabled")).toBe("true");
    await view.button("Undo: Repaired: 1,337 formulas").click();
    await view.pane.shows("Nothing has been changed from here yet.");
  });

  test("is not begun without a step", async () => {
    await view.check();
    await view.tick(/^Repair 1 cell/).click();
    await view.tick(/^Write a sheet/).click();
    await view.pane.shows("Nothing is ticked.");
    expect(await view.button("Make it safe").getAttribute("aria-disabled")).toBe("true");
  });

  test("leads to the cells that are not safe", async () => {
    await view.pane.page.evaluate(() => window.harness.put("Locked!B2", { value: 0.9 }));
    await view.check();
    await view.button("Go to Locked!B2").first().click();
    await view.spoken("Locked!B2 is selected.");
  });
});

describe("values in place of formulas", () => {
  test("are shown first, put in the chosen scope, and made live again", async () => {
    await view.pane.page.getByRole("combobox", { name: "Which cells" }).selectOption("The whole workbook");
    await view.plan("values");
    await view.spoken(
      "Values will take the place of 23 formulas. 3 cells cannot be done and will stay as they are.",
    );
    expect(await view.focused()).toBe("Values will take the place of 23 formulas");
    await view.button("Leave it as it is").click();
    expect(await view.pane.page.getByRole("group").count()).toBe(0);
    await view.plan("values");
    await view.button("Put values for 23 formulas").click();
    await view.spoken(/^23 formulas gave way to what they showed\./);
    await view.plan("live");
    await view.button("Make 23 formulas live").click();
    await view.spoken(/^Live again: 23 formulas\./);
    expect(await view.asked()).toEqual([
      "plan values: workbook",
      "plan values: workbook",
      "values",
      "plan live: workbook",
      "live",
    ]);
    const undo = view.pane.page.getByRole("list", { name: "What can be undone" }).getByRole("listitem");
    expect((await undo.allTextContents()).map((text) => text.split("Nov")[0])).toEqual([
      "Made live again: 23 formulas",
      "Values in place of 23 formulas",
    ]);
  });

  test("say so where there is nothing to do", async () => {
    await view.button("Put values …").click();
    await view.spoken("No figure formula there can be replaced by a value.");
    await view.button("Close").click();
    expect(await view.pane.page.getByRole("group").count()).toBe(0);
  });
});

test("damaged cells are listed with what they will be, and what is left is said with its reason", async () => {
  await view.plan("repair");
  await view.pane.shows('=1+[2]!_xldudf_RE_SHARE("magnets","China")');
  await view.pane.page.evaluate(() =>
    window.harness.data.sharing.leaves([{ address: "Model!B12", why: "It was changed since." }]),
  );
  await view.button("Repair 1 formula").click();
  await view.spoken(/^Repaired: 1 formula\./);
  await view.pane.shows("1 cell left as it was");
  await view.pane.shows("It was changed since.");
});

test("typed-in figures are made live one by one, with the figure that the person means", async () => {
  await view.button("Look for typed-in figures").click();
  await view.spoken("2 are figures that we have; 248 numbers looked at.");
  await view.pane.page
    .getByRole("combobox", { name: "Formula for Model!D7" })
    .selectOption("Share of refined rare earths, China");
  await view.button("Make it live: Model!D7").click();
  await view.spoken("Model!D7 is live now.");
  expect((await view.asked()).at(-1)).toBe('make figure: Model!D7 =RE.SHARE("refined rare earths","China")');
  await view.button("Make it live: 'My inputs'!B3").waitFor();
});

test("the Sources sheet is written, updated and gone to", async () => {
  await view.pane.page.evaluate(() => window.harness.put("Sources!A1", { value: "Sources" }));
  await view.button("Write the Sources sheet").click();
  await view.spoken(/^The sheet “Sources” says where every figure comes from\./);
  await view.button("Go to Sources!A1").click();
  await view.spoken("Sources!A1 is selected.");
  await view.button("Update the Sources sheet").click();
  await view.pane.shows("The sheet “Sources” says where every figure comes from.");
});

describe("whatever takes long or goes wrong", () => {
  const hold = () => view.pane.page.evaluate(() => window.harness.data.sharing.hold([1_200, 100_000]));

  test("shows how far it is, moves nothing on the page, and can be cancelled", async () => {
    const below = view.pane.page.getByRole("heading", { name: "Sources sheet" });
    const top = async () => (await below.boundingBox())?.y;
    const before = await top();
    await hold();
    await view.button("Check this workbook").click();
    await view.pane.shows("1,200 of 100,000 cells");
    expect(await top()).toBe(before);
    await view.button("Cancel").click();
    await view.spoken("Cancelled. Nothing was changed.");
  });

  test("an act that is cancelled midway is told on top, and nothing else is begun before it is finished", async () => {
    await view.plan("values");
    await hold();
    await view.button("Put values for 23 formulas").click();
    await view.pane.shows("1,200 of 100,000 cells");
    await view.pane.page.evaluate(() =>
      window.harness.data.sharing.interrupt({
        kind: "values",
        when: "2026-11-22T08:15:00.000Z",
        cells: 23,
      }),
    );
    await view.button("Cancel").click();
    await view.pane.shows("Stopped midway.");
    await view.pane.shows("Values in place of 23 formulas, begun Nov 22, 2026");
    expect(await view.focused()).toBe("Something was interrupted");
    expect(await view.button("Write the Sources sheet").getAttribute("aria-disabled")).toBe("true");
    await view.pane.page.evaluate(() => window.harness.data.sharing.letGo());
    await view.button("Take it back").click();
    await view.spoken("It is taken back. The cells are as they were.");
    expect(await view.button("Write the Sources sheet").getAttribute("aria-disabled")).not.toBe("true");
  });

  test("a refusal is said with its reason, and what was planned stays", async () => {
    await view.plan("values");
    const why = "Model!C4 has changed since the workbook was looked at. Nothing was changed. Check again.";
    await view.pane.page.evaluate((text) => window.harness.data.sharing.failWith(new Error(text)), why);
    await view.button("Put values for 23 formulas").click();
    await view.spoken(`It could not be done. ${why}`);
    await view.button("Put values for 23 formulas").waitFor();
  });
});

test("the example workbook is offered, and everything is reached with the keyboard", async () => {
  const link = view.pane.page.getByRole("link", { name: "Download the example workbook" });
  expect(await link.getAttribute("href")).toBe("rare-earth-figures-example.xlsx");
  await view.pane.page.getByRole("tab", { name: "Send" }).focus();
  const stops = await view.pane.tabStops();
  expect(stops).toEqual([
    "Check this workbook",
    "Write the Sources sheet",
    "Which cells",
    "Put values …",
    "Make live again …",
    "Look for damaged cells",
    "Look for typed-in figures",
    "Download the example workbook",
  ]);
});

test("all six tabs stand in one line in a pane as narrow as Excel makes it", async () => {
  await view.pane.page.setViewportSize({ width: 320, height: 900 });
  const boxes = await view.pane.page
    .getByRole("tab")
    .evaluateAll((tabs) => tabs.map((tab) => tab.getBoundingClientRect().top));
  expect(boxes).toHaveLength(6);
  expect(new Set(boxes).size).toBe(1);
});
