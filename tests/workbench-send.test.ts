/** @jest-environment node */
import type { Bench } from "./workbench/bench";
import { workbenchInBrowser } from "./workbench/in-browser";

/** A workbook made ready for others in the workbench, by its own pane. Each goes on from the one before. */
const workbench = workbenchInBrowser();
let bench: Bench;
/** What the sheet shows before anything is done to it. */
let before: string[][];

const DAMAGED = '=_xldudf_RE_SHARE("magnets","China")';
const REPAIRED = 'Example!I1: 0.9. Formula =RE.SHARE("magnets","China")';
const AREA = "A1:I30";

beforeAll(async () => {
  bench = await workbench.open();
  await bench.goTo("I1");
  await bench.enter(DAMAGED);
  await bench.hears("Example!I1: #NAME?");
  await bench.pane.getByRole("tab", { name: "Send" }).click();
  before = await shown();
});

const button = (name: string | RegExp) => bench.pane.getByRole("button", { name, exact: true });
const shown = () => bench.copied(AREA);

/** What a cell holds as a screen reader is told it: "Example!C20: 90.0%. Formula =RE…". */
async function cell(address: string): Promise<string> {
  await bench.goTo(address);
  return bench.hears(`!${address}:`);
}

/** The buttons that undo an act, by what was done. */
const undoable = () => bench.pane.getByRole("list", { name: "What can be undone" }).getByRole("button");

async function undo(what: RegExp): Promise<void> {
  await button(what).click();
  await bench.paneSpeaks(/^Undone\./);
}

/** The tab of the sheet, beside which the pane has a view of that name. */
const sourcesSheet = () => bench.page.getByRole("tab", { name: "Sources" }).nth(1);

async function chooseWorkbook(): Promise<void> {
  await bench.pane.getByRole("combobox", { name: "Which cells" }).selectOption("The whole workbook");
}

test("the check counts the figures and finds the damaged one, and there is no Sources sheet", async () => {
  await button("Check this workbook").click();
  await bench.paneSays(/^\d+ figure cells on 1 sheet\.$/);
  await bench.paneSays("Calls that Excel has lost: whoever opens the workbook sees #NAME? or an old number.");
  await bench.paneSays("There is no Sources sheet in it.");
  expect(await shown()).toEqual(before);
});

test("it is made safe: the damaged cell is bound again, and the sources stand on a sheet", async () => {
  await button("Make it safe").click();
  await bench.paneSays("The workbook was made safe.");
  await bench.paneSays("Its Sources sheet is up to date.");
  expect(await cell("I1")).toBe(REPAIRED);
  await sourcesSheet().waitFor();
  await bench.screenshot("workbench-send-safe");
});

test("all of that is undone as one", async () => {
  await undo(/^Undo: Made safe/);
  expect(await shown()).toEqual(before);
  expect(await cell("I1")).toContain(`Formula ${DAMAGED}`);
  await sourcesSheet().waitFor({ state: "detached" });
});

test("a damaged cell is repaired by itself", async () => {
  await button("Look for damaged cells").click();
  await button("Repair 1 formula").click();
  await bench.paneSpeaks(/^1 formula repaired\./);
  expect(await cell("I1")).toBe(REPAIRED);
});

test("values take the place of formulas and show the same, and are made live again", async () => {
  const live = await shown();
  const formula = await cell("C20");
  await chooseWorkbook();
  await button("Show what would become values").click();
  await button(/^Turn \d+ formulas into values$/).click();
  await bench.paneSpeaks(/^\d+ formulas turned into values/);
  expect(await cell("C20")).toBe(formula.replace(/\. Formula .*/, ""));
  expect(await shown()).toEqual(live);
  await button("Show what can be live again").click();
  await button(/^Make \d+ formulas live again$/).click();
  await bench.paneSpeaks(/^\d+ formulas live again\./);
  expect(await cell("C20")).toBe(formula);
  expect(await shown()).toEqual(live);
});

test("everything is undone, the last act first, and the sheet is as it was", async () => {
  for (const what of [
    /^Undo: \d+ formulas live again/,
    /^Undo: \d+ formulas turned/,
    /^Undo: 1 formula repaired/,
  ])
    await undo(what);
  await undoable().first().waitFor({ state: "detached" });
  expect(await shown()).toEqual(before);
  expect(await cell("I1")).toContain(`Formula ${DAMAGED}`);
});
