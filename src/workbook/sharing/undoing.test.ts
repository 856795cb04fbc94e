import { memoryKeeper } from "../refresh/testing";
import type { MemoryWorkbook } from "../memory-workbook";
import { sharing } from "./open-sharing";
import { open, release, SHARE, stateOf } from "./testing";

const reopened = (workbook: MemoryWorkbook) => sharing(workbook, memoryKeeper(release));

const damaged = '=_xldudf_RE_SHARE("magnets","India")';

test("what made the workbook safe is undone in one step, to exactly the workbook of before", async () => {
  const { workbook, share } = open({
    "Model!A1": { formula: SHARE, numberFormat: "0%" },
    "Model!A2": { formula: damaged },
    "Model!A4": { formula: '=RE.TOP("magnets",2)' },
    "'My sheet'!A1": { value: "note" },
  });
  const before = await stateOf(workbook);
  const check = await share.check({});
  expect(check.sources).toBe("none");
  await share.makeSafe(check, ["repair", "carry", "sources", "values"], {});
  const later = reopened(workbook);
  expect(await later.undoable({})).toMatchObject([{ kind: "safe", cells: 4 }]);
  expect((await later.check({})).sources).toBe("up to date");
  expect(await later.undo("safe", {})).toEqual({ cells: 4, notPossible: [] });
  expect(await stateOf(workbook)).toEqual(before);
  expect(await later.undoable({})).toEqual([]);
  await expect(later.undo("safe", {})).rejects.toThrow("nothing of this kind");
});

test("an act done by itself is listed beside what made the workbook safe, and undone by itself", async () => {
  const { workbook, share } = open({ "Model!A1": { formula: SHARE }, "Model!A2": { formula: damaged } });
  await share.carryOut(await share.planRepair({}), {});
  await share.makeSafe(await share.check({}), ["values"], {});
  expect((await share.undoable({})).map(({ kind, cells }) => [kind, cells])).toEqual([
    ["safe", 2],
    ["repair", 1],
  ]);
  await share.undo("safe", {});
  expect(workbook.at("Model!A2").formula).toBe('=RE.SHARE("magnets","India")');
  await share.undo("repair", {});
  expect(workbook.at("Model!A2").formula).toBe(damaged);
  expect(await workbook.sending.keptParts.read()).toEqual([]);
});

test("values whose formulas were entered again are not undone before that is", async () => {
  const { workbook, share } = open({ "Model!A1": { formula: SHARE } });
  await share.carryOut(await share.planValues("workbook", {}), {});
  await share.carryOut(await share.planLive("workbook", {}), {});
  expect((await share.undoable({})).map(({ kind }) => kind)).toEqual(["live"]);
  await expect(share.undo("values", {})).rejects.toThrow("Undo that first");
  await share.undo("live", {});
  expect(workbook.at("Model!A1").formula).toBe("");
  await share.undo("values", {});
  expect(workbook.at("Model!A1").formula).toBe(SHARE);
  expect(await share.undoable({})).toEqual([]);
});

test("what a protected sheet keeps from being undone can be undone later; what was changed stays as it is", async () => {
  const { workbook, share } = open({
    "Model!A1": { formula: SHARE },
    "Model!A2": { formula: SHARE },
    "Model!A3": { formula: SHARE },
  });
  await share.carryOut(await share.planValues("workbook", {}), {});
  workbook.hinder("Model!A2", "protected");
  workbook.put("Model!A3", { value: 0.5 });
  const { cells, notPossible } = await share.undo("values", {});
  expect([cells, notPossible.map(({ address }) => address)]).toEqual([1, ["Model!A2", "Model!A3"]]);
  expect(await share.undoable({})).toMatchObject([{ kind: "values", cells: 1 }]);
  expect(workbook.at("Model!A3")).toMatchObject({ formula: "", value: 0.5 });
});

test("undo follows rows that were inserted above, and says what it cannot follow", async () => {
  const { workbook, share } = open({
    "Model!A1": { value: "China" },
    "Model!B1": { formula: '=RE.SHARE("magnets",A1)' },
    "Other!A1": { formula: SHARE },
  });
  await share.carryOut(await share.planValues("workbook", {}), {});
  // As a spreadsheet inserts two rows at the top of one sheet, and one among the cells of another.
  workbook.put("Model!A3", workbook.at("Model!A1"));
  workbook.put("Model!B3", workbook.at("Model!B1"));
  workbook.put("Model!A1", { value: null });
  workbook.put("Model!B1", { value: null });
  await workbook.sending.setMarks("RareEarthFigures.Kept", ["Model!A3:B3", "Other!A1:A2"]);
  const { cells, notPossible } = await reopened(workbook).undo("values", {});
  expect(cells).toBe(1);
  expect(notPossible).toEqual([{ address: "Other!A1", why: expect.stringContaining(SHARE) as unknown }]);
  expect(workbook.at("Model!B3").formula).toBe('=RE.SHARE("magnets",A3)');
});
