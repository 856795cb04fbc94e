/** @jest-environment node */
import { FindPage } from "./pane/find-page";
import { paneInBrowser } from "./pane/in-browser";
import { looksRight } from "./pane/looks";

const open = paneInBrowser();

const SHARE = '=RE.SHARE("magnets","China")';

const at = ({ pane }: FindPage, address: string) =>
  pane.page.evaluate((cell) => window.harness.at(cell), address);

/** Looks for what people look for first. */
async function findMagnets(): Promise<FindPage> {
  const view = await FindPage.open(open);
  await view.find("magnets china", "about 90%");
  return view;
}

/** Something is in the cell that is selected. */
async function takeCell({ pane }: FindPage): Promise<void> {
  await pane.page.evaluate(() => window.harness.put("Model!A1", { value: "mine" }));
}

test("Enter writes the first figure into the active cell, and the next search can be typed at once", async () => {
  const view = await findMagnets();
  await view.press("Enter");
  await view.pane.speaks(`Model!A1 holds ${SHARE}.`);
  await view.pane.shows(`Model!A1 holds ${SHARE}. Ctrl+Z`);
  expect(await at(view, "Model!A1")).toMatchObject({ formula: SHARE, numberFormat: "0%" });
  await looksRight(view.pane, "find-inserted-light-320");
  await view.pane.focuses(view.box);
  await view.pane.page.keyboard.type("premium india");
  await view.finds("20–30%");
  expect(await view.box.inputValue()).toBe("premium india");
  await view.pane.lacks("Model!A1 holds");
});

test("down and Enter write the figure that one is at", async () => {
  const view = await findMagnets();
  await view.press("ArrowDown", "ArrowDown");
  await view.isAt("6,150 t");
  await view.press("Enter");
  await view.pane.shows("Model!A1 holds =RE.");
  expect(await at(view, "Model!A1")).toMatchObject({ formula: '=RE.VALUE("exports","magnets","China")' });
});

test("Enter once more writes nothing over it and says that it is there", async () => {
  const view = await findMagnets();
  await view.press("Enter");
  await view.pane.shows("Model!A1 holds =RE.SHARE");
  await view.press("Enter");
  await view.pane.shows("Model!A1 holds this formula already.");
  await view.pane.focuses(view.box);
});

test("where the cell is taken the builder says so, ready to insert, and Escape leads back to the result", async () => {
  const view = await findMagnets();
  await takeCell(view);
  await view.press("ArrowDown", "Enter");
  await view.pane.focuses(view.pane.button("Insert at Model!A1"));
  await view.pane.shows("Model!A1 is not empty. It holds mine.");
  await view.pane.speaks("Model!A1 is not empty. It holds mine.");
  await looksRight(view.pane, "find-refused-light-320");
  expect(await at(view, "Model!A1")).toMatchObject({ formula: "", value: "mine" });
  await view.press("Escape");
  await view.isAt("about 90%");
  await view.pane.focuses(view.box);
});

test("on a protected sheet the builder says so", async () => {
  const view = await findMagnets();
  await view.pane.page.evaluate(() => window.harness.protect("Model"));
  await view.press("Enter");
  await view.pane.shows("The sheet of Model!A1 is protected.");
  await view.pane.focuses(view.pane.button("Insert at Model!A1"));
});

test("what was inserted can be edited, and Escape leads back to the search", async () => {
  const view = await findMagnets();
  await view.press("Enter");
  await view.pane.button("Edit").click();
  await view.pane.shows("Edit a call");
  await view.pane.button("Change Model!A1").focus();
  await view.press("Escape");
  await view.isAt("about 90%");
  await view.pane.focuses(view.box);
});

test("Enter goes into the list where nothing is surely meant, and writes nothing", async () => {
  const view = await FindPage.open(open);
  await view.box.focus();
  await view.press("Enter");
  await view.active.waitFor();
  await view.find("magnets china on the moon", "about 90%");
  await view.press("Enter");
  await view.active.waitFor();
  expect(await at(view, "Model!A1")).toMatchObject({ formula: "", value: null });
});

test("what is said of it has the person's own separators", async () => {
  const pane = await open({ width: 320 });
  await pane.page.evaluate(() => window.harness.decimal(","));
  const view = await FindPage.in(pane);
  await view.find("magnets china", "about 90%");
  await view.press("Enter");
  await pane.shows('Model!A1 holds =RE.SHARE("magnets";"China").');
  expect(await at(view, "Model!A1")).toMatchObject({ formula: SHARE });
});

test("a figure that is opened goes to the builder, and Escape leads back to it", async () => {
  const view = await findMagnets();
  await view.press("ArrowDown", "ArrowRight");
  const insert = view.pane.page
    .getByRole("tabpanel", { name: "Find" })
    .getByRole("button", { name: "Insert" });
  await insert.click();
  await view.pane.focuses(view.pane.button("Insert at Model!A1"));
  await view.press("Escape");
  await view.pane.focuses(insert);
});

test("what was spoken in one view is not found in another", async () => {
  const view = await FindPage.open(open);
  await view.pane.speaks(/^\d+ figures\.$/);
  await view.pane.tab("Insert").click();
  await view.pane.shows("Build a formula");
  await view.pane.page.waitForFunction(() => document.querySelector("[role=status]")?.textContent === "");
});

test("the first run is a screenful: what it is, what to try, how refresh and sharing work", async () => {
  const pane = await open({ width: 320 });
  await pane.page.setViewportSize({ width: 320, height: 800 });
  await pane.shows("A colleague with the add-in");
  await pane.page.waitForFunction(() => document.documentElement.scrollHeight <= 800);
});

test("where nothing is found eight kinds of figures are named, and all on request", async () => {
  const { box, pane } = await FindPage.open(open);
  await box.fill("zzzz");
  await pane.shows("Nothing found for");
  const named = pane.page
    .getByRole("tabpanel", { name: "Find" })
    .getByRole("button", { name: /^[A-Z].* ?\d+$/ });
  expect(await named.count()).toBe(8);
  await pane.button(/^\d+ more kinds of figures$/).click();
  await named.nth(20).waitFor();
});
