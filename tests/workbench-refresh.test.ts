/** @jest-environment node */
import { releaseFile } from "../src/release/release-file";
import type { SignedStatement } from "../src/release/statement";
import type { Bench } from "./workbench/bench";
import { workbenchInBrowser } from "./workbench/in-browser";

/** Refresh in the workbench, against the release that is served there for trying it out. Each goes on from the one before. */
const workbench = workbenchInBrowser();
let bench: Bench;

beforeAll(async () => {
  bench = await workbench.open();
  await showRefresh();
});

const button = (name: string) => bench.pane.getByRole("button", { name, exact: true });
const showRefresh = () => bench.pane.getByRole("tab", { name: "Refresh" }).click();

/** The moves of the workbook, newest first. */
async function history(): Promise<string[]> {
  const rows = await bench.pane.getByRole("table", { name: "History" }).getByRole("row").allInnerTexts();
  return rows.slice(1);
}

async function choose(file: Uint8Array): Promise<void> {
  const choosing = bench.page.waitForEvent("filechooser");
  await button("Use a file …").click();
  await (
    await choosing
  ).setFiles({ name: "release.jsonl", mimeType: "application/json", buffer: Buffer.from(file) });
}

/** The trial release as it is handed on by file. */
async function trialFile(): Promise<Uint8Array> {
  const asked = async (path: string) => (await fetch(new URL(path, workbench.address))).arrayBuffer();
  const statement = JSON.parse(new TextDecoder().decode(await asked("data/latest.json"))) as SignedStatement;
  return releaseFile(statement, new Uint8Array(await asked(`data/${statement.sha256}.json`)));
}

/** What the sheet shows in the rows that the trial release moves. */
async function shown(): Promise<Record<string, readonly string[]>> {
  const rows = await bench.copied("A1:G28");
  const cells = (row: number) => rows[row - 1]?.slice(1, 4) ?? [];
  return {
    premium: cells(12),
    cost: cells(16),
    batteries: cells(19),
    magnets: cells(20),
    dependence: cells(22),
    revised: [rows[18]?.[6] ?? "", rows[19]?.[6] ?? ""],
    australia: rows.filter(([, , , , , name]) => name === "Australia").map((row) => row[6] ?? ""),
  };
}

const before = {
  premium: ["20.0%", "25.0%", "30.0%"],
  cost: ["33.6", "42.0", "50.4"],
  batteries: ["80.0%", "80.0%", "80.0%"],
  magnets: ["90.0%", "90.0%", "90.0%"],
  dependence: ["75.0%", "75.0%", "not given"],
  revised: ["69.23%", "71.05%"],
  australia: ["7.44%"],
};

const after = {
  premium: ["22.0%", "28.0%", "34.0%"],
  cost: ["31.2", "39.8", "48.3"],
  batteries: ["75.0%", "75.0%", "#N/A"],
  // The one in the middle is held.
  magnets: ["87.0%", "90.0%", "87.0%"],
  dependence: ["not given", "not given", "not given"],
  revised: ["69.23%", "70.05%"],
  australia: ["8.44%"],
};

test("a new workbook carries the release that its first figure came from", async () => {
  await bench.paneSays("This workbook’s figures are of release 1");
  await bench.paneSays("Carries its figures.");
  await bench.paneSays("Not yet");
  expect(await history()).toEqual([expect.stringContaining("First figure, release 1")]);
});

test("a check finds the newer release and moves nothing", async () => {
  await button("Check for new data").click();
  await bench.paneSpeaks("Release 2 is here. The workbook stays as it is until you move it.");
  await bench.paneSays("Invented for trying out Refresh: not a figure about the world.");
  expect(await shown()).toEqual(before);
});

test("the preview shows what would change, corrections first", async () => {
  await button("Show what would change").click();
  await bench.paneSpeaks(/cells change, \d+ stay, 1 cannot be foretold/);
  const list = bench.pane.getByRole("list", { name: "Figures that change" });
  expect(await list.getByRole("listitem").first().innerText()).toMatch(
    /^Correction.*71\.05%.*70\.05%.*Example!G20/s,
  );
  const reasons = await list.getByText(/^(Correction|No figure any more|Newer period)$/).allInnerTexts();
  expect(reasons.slice(0, 2)).toEqual(["Correction", "No figure any more"]);
  const top = list.getByRole("listitem").filter({ hasText: 'RE.TOP("rare earths",10)' });
  expect(await top.innerText()).toContain("The first cell of the table stays; others change.");
  await bench.screenshot("workbench-refresh-preview");
  expect(await bench.barriers()).toEqual([]);
  expect(await shown()).toEqual(before);
});

test("a move is carried out in the cells, but for the figure that is held", async () => {
  await bench.pane.getByRole("switch", { name: /RE.SHARE\("magnets","China",,"mid"\)/ }).click();
  await bench.goTo("C16");
  await button("Mark the selected cell as an output").click();
  await bench.paneSpeaks("Example!C16 is an output now.");
  await button("Move this workbook to release 2").click();
  await bench.paneSpeaks(/^The workbook is on release 2 now\. \d+ cells calculated again\./);
  const outputs = bench.pane.getByRole("table", { name: "Your outputs" }).getByRole("row");
  expect((await outputs.allInnerTexts()).map((row) => row.split(/\s+/))).toContainEqual([
    "Example!C16",
    "42",
    "39.76",
  ]);
  expect(await bench.pane.getByText("another value than foretold").count()).toBe(0);
  await bench.screenshot("workbench-refresh-moved");
  expect(await shown()).toEqual(after);
  await bench.goTo("C20");
  await bench.hears('Formula =RE.SHARE("magnets",$B$7,,C$18,,"2026-11-22")');
});

test("a figure that is typed now is answered from the release that the workbook has moved to", async () => {
  await bench.goTo("I1");
  await bench.enter('=RE.SHARE("magnets","China")');
  await bench.hears("Example!I1: 87%");
});

test("undo brings back every number and formula", async () => {
  await button("Undo: back to release 1").click();
  await bench.paneSpeaks(/^The workbook is back on release 1\./);
  expect(await shown()).toEqual(before);
  await bench.goTo("C20");
  await bench.hears('Example!C20: 90.0%. Formula =RE.SHARE("magnets",$B$7,,C$18)');
  await bench.goTo("I1");
  await bench.hears("Example!I1: 90%");
  expect(await history()).toEqual([
    expect.stringContaining("Undone, release 2 to 1"),
    expect.stringContaining("Refresh, release 1 to 2"),
    expect.stringContaining("First figure, release 1"),
  ]);
});

test("the next visit begins with the figures that come with the code, and knows of no other", async () => {
  await bench.reload();
  await showRefresh();
  await bench.paneSays("This workbook’s figures are of release 1");
  await bench.paneSays("Not yet");
  expect(await bench.pane.getByText("Release 2").count()).toBe(0);
  expect((await shown()).magnets).toEqual(before.magnets);
});

test("a release by file goes through the same door", async () => {
  const file = await trialFile();
  const changed = Uint8Array.from(file, (byte, at) => (at === file.length - 10 ? byte ^ 1 : byte));
  await choose(changed);
  await bench.paneSpeaks(/^The new figures are not those that their publisher signed/);
  expect(await bench.pane.getByText("Release 2").count()).toBe(0);
  await choose(file);
  await bench.paneSpeaks("Release 2 is here.");
  expect((await shown()).magnets).toEqual(before.magnets);
});

test("when the server has stopped the figures stay and calculate, and the pane says why nothing newer comes", async () => {
  await workbench.end();
  await button("Check for new data").click();
  await bench.paneSpeaks(/^There is no connection to the place where new figures are published\./);
  await bench.paneSays("Offline at the last check. The figures need no network.");
  await bench.screenshot("workbench-refresh-offline");
  await bench.goTo("I2");
  await bench.enter('=RE.COSTPREMIUM("India")');
  await bench.hears("Example!I2: 25%");
  // The browser's own line on the request that failed; "reset" where it still had a connection open.
  expect(bench.complaints.splice(0)).toEqual([expect.stringMatching(/ERR_CONNECTION_(REFUSED|RESET)/)]);
});
