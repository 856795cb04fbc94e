import { memoryKeeper } from "../../refresh/testing";
import type { MemoryWorkbook } from "../../memory-workbook";
import { sharing } from "../open-sharing";
import { open, release, SHARE } from "../testing";

const INDIA = '=RE.SHARE("magnets","India")';

/** Values of which the spreadsheet's own undo took one back, the mark included or not. */
async function takenBack(isMarkGone: boolean, formula = SHARE): Promise<MemoryWorkbook> {
  const { workbook, share } = open({ "Model!A1": { formula: SHARE }, "Other!A1": { formula: INDIA } });
  await share.carryOut(await share.planValues("workbook", {}), {});
  workbook.put("Model!A1", { formula, value: 0.9 });
  if (isMarkGone) await workbook.sending.setMarks("RareEarthFigures.Kept", ["Other!A1:A1"]);
  return workbook;
}

const reopened = (workbook: MemoryWorkbook) => sharing(workbook, memoryKeeper(release));

test.each([false, true])(
  "a formula that stands in its cell again is kept no longer, and nothing false is said of it (mark gone: %s)",
  async (isMarkGone) => {
    // As a spreadsheet gives it back: with other spaces.
    const workbook = await takenBack(isMarkGone, '=RE.SHARE("magnets", "China")');
    const share = reopened(workbook);
    const plan = await share.planLive("workbook", {});
    expect([plan.cells.map(({ address }) => address), plan.notPossible]).toEqual([["Other!A1"], []]);
    expect(await share.undoable({})).toMatchObject([{ kind: "values", cells: 1 }]);
    await share.carryOut(plan, {});
    expect(workbook.at("Other!A1").formula).toBe(INDIA);
    expect(await workbook.names()).toEqual([]);
  },
);

test("where all of them stand again, nothing is left to undo or to make live", async () => {
  const workbook = await takenBack(true);
  workbook.put("Other!A1", { formula: INDIA, value: 0.02 });
  await workbook.sending.setMarks("RareEarthFigures.Kept", []);
  const share = reopened(workbook);
  const plan = await share.planLive("workbook", {});
  expect([plan.cells, plan.notPossible]).toEqual([[], []]);
  expect(await share.undoable({})).toEqual([]);
});

test("undo leaves a formula that stands again, and says nothing false of it", async () => {
  const workbook = await takenBack(true);
  const share = reopened(workbook);
  expect((await share.undo("values", {})).notPossible).toEqual([]);
  expect([workbook.at("Model!A1").formula, workbook.at("Other!A1").formula]).toEqual([SHARE, INDIA]);
  expect(await share.undoable({})).toEqual([]);
});

test("a cell whose mark is gone and that holds something else is said to be lost", async () => {
  const workbook = await takenBack(true, "=0.9");
  const { notPossible } = await reopened(workbook).planLive("workbook", {});
  expect(notPossible).toEqual([{ address: "Model!A1", why: expect.stringContaining(SHARE) as unknown }]);
});
