import { memoryKeeper } from "../../refresh/testing";
import type { MemoryWorkbook } from "../../memory-workbook";
import { sharing } from "../open-sharing";
import { contentOf, open, release, SHARE } from "../testing";

const reopened = (workbook: MemoryWorkbook) => sharing(workbook, memoryKeeper(release));
const INDIA = '=RE.SHARE("magnets","India")';

async function written() {
  const { workbook, share } = open({ "Model!A1": { formula: SHARE }, "Other!A1": { formula: INDIA } });
  await share.writeSources({});
  return { workbook, share };
}

const stepsOf = async (workbook: MemoryWorkbook) => {
  const { sources, steps } = await reopened(workbook).check({});
  return [sources, steps.map(({ kind }) => kind)];
};

test("a sheet that says what would be written is up to date, on whichever day, and is not offered again", async () => {
  const { workbook } = await written();
  expect(await stepsOf(workbook)).toEqual(["up to date", ["values"]]);
  const dated = Object.keys(await contentOf(workbook)).filter((address) => {
    const { value } = workbook.at(address);
    if (typeof value !== "string" || !/(?:Written on|accessed) [\d-]+/.test(value)) return false;
    workbook.put(address, { value: value.replace(/(Written on|accessed) [\d-]+/, "$1 2020-01-31") });
    return true;
  });
  expect(dated.length).toBeGreaterThan(1);
  expect((await stepsOf(workbook))[0]).toBe("up to date");
});

test("values in the place of formulas leave it up to date, whichever of them", async () => {
  const { workbook, share } = await written();
  workbook.select("Model!A1");
  await share.carryOut(await share.planValues("sheet", {}), {});
  expect(await stepsOf(workbook)).toEqual(["up to date", ["values"]]);
  await share.carryOut(await share.planValues("workbook", {}), {});
  expect(await stepsOf(workbook)).toEqual(["up to date", []]);
});

test.each<[string, (workbook: MemoryWorkbook) => void]>([
  ["a text on it was changed", (workbook) => workbook.put("Sources!B5", { value: "ours" })],
  ["a formula was typed on it", (workbook) => workbook.put("Sources!D5", { formula: "=0.9" })],
  ["a figure has come", (workbook) => workbook.put("Model!A9", { formula: INDIA, value: 0.02 })],
  ["a figure has gone", (workbook) => workbook.put("Model!A1", { formula: "", value: 1 })],
])("it is out of date where %s", async (_, change) => {
  const { workbook } = await written();
  change(workbook);
  expect(await stepsOf(workbook)).toEqual(["out of date", ["sources", "values"]]);
});

test("it is written anew where a cell is to be bound again, whose formula it names", async () => {
  const { workbook, share } = open({ "Model!A1": { formula: '=_xldudf_RE_SHARE("magnets","India")' } });
  await share.writeSources({});
  const check = await share.check({});
  expect([check.sources, check.steps.map(({ kind }) => kind)]).toEqual(["up to date", ["repair", "sources"]]);
  await share.makeSafe(check, ["repair", "sources"], {});
  expect(await stepsOf(workbook)).toEqual(["up to date", ["values"]]);
});

test("undo of a rewritten sheet gives back what stood there, also after the workbook was opened again", async () => {
  const { workbook, share } = await written();
  workbook.put("Sources!B5", { value: "checked by hand", text: "checked by hand" });
  workbook.put("Sources!M3", { formula: "=SUM(D5:D9)", value: 1, numberFormat: "0.0" });
  workbook.put("Sources!N1", { numberFormat: "yyyy" });
  workbook.put("Model!A9", { formula: INDIA, value: 0.02 });
  const before = { cells: await contentOf(workbook), names: await workbook.names() };
  await share.writeSources({});
  expect(workbook.at("Sources!B5").value).not.toBe("checked by hand");
  expect(workbook.at("Sources!M3").formula).toBe("");
  const later = reopened(workbook);
  expect(await later.undo("sources", {})).toEqual({ cells: 0, notPossible: [] });
  const after = { cells: await contentOf(workbook), names: await workbook.names() };
  expect({ ...after, cells: textless(after.cells) }).toEqual({ ...before, cells: textless(before.cells) });
  expect(workbook.at("Sources!N1").numberFormat).toBe("yyyy");
  // What was written at first is undone next: the sheet was changed since.
  expect((await later.undo("sources", {})).notPossible).toHaveLength(1);
  expect(await workbook.sending.keptParts.read()).toEqual([]);
});

/** The workbook of these tests does not show what it calculates. */
const textless = (cells: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(cells).map(([at, cell]) => [at, { ...Object(cell), text: "" }]));

test("what somebody wrote on the sheet since is not taken away by undo", async () => {
  const { workbook, share } = await written();
  workbook.put("Sources!B5", { value: "checked by hand" });
  const { notPossible } = await share.undo("sources", {});
  expect(notPossible).toEqual([
    { address: "Sources!A1", why: expect.stringContaining("changed since") as unknown },
  ]);
  expect(workbook.at("Sources!B5").value).toBe("checked by hand");
  expect(await share.undoable({})).toEqual([]);
});

test("a formula that somebody else put into what is kept and that asks the network is not entered", async () => {
  const { workbook, share } = await written();
  workbook.put("Sources!M3", { formula: '=WEBSERVICE("https://x.example/")', value: "shown" });
  await share.writeSources({});
  const { notPossible } = await reopened(workbook).undo("sources", {});
  expect(notPossible[0]).toEqual({
    address: "Sources!M3",
    why: expect.stringContaining("WEBSERVICE") as unknown,
  });
  expect(workbook.at("Sources!M3")).toMatchObject({ formula: "", value: "shown" });
});

test("a sheet that holds more than can be kept is said beforehand, and not written over", async () => {
  const { workbook, share } = await written();
  for (let row = 1; row <= 700; row += 1) {
    workbook.put(`Sources!M${String(row)}`, { value: `${String(row)} ${"x".repeat(32_000)}` });
  }
  workbook.put("Sources!B5", { value: "changed" });
  const check = await share.check({});
  const step = check.steps.find(({ kind }) => kind === "sources");
  expect(step?.notPossible[0]?.why).toContain("more on this sheet than");
  await expect(share.writeSources({})).rejects.toThrow("more on this sheet than");
  const done = await share.makeSafe(check, ["sources"], {});
  expect(done.notPossible).toEqual(step?.notPossible);
  expect(workbook.at("Sources!M700").value).toContain("700 x");
});
