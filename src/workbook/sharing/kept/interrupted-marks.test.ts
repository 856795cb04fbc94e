import { memoryKeeper } from "../../refresh/testing";
import type { MemoryWorkbook } from "../../memory-workbook";
import type { Sharing } from "../sharing";
import { sharing } from "../open-sharing";
import { contentOf, open, release, SHARE } from "../testing";

const reopened = (workbook: MemoryWorkbook) => sharing(workbook, memoryKeeper(release));

/** Does an act and closes the workbook when its marks were set for the last time, before that is written down. */
async function closedAfterMarks(workbook: MemoryWorkbook, act: (share: Sharing) => Promise<unknown>) {
  const { sending } = workbook;
  const { setMarks } = sending;
  const { replace } = sending.keptParts;
  let marked = 0;
  sending.setMarks = async (...given) => {
    await setMarks(...given);
    marked += 1;
    if (marked === 2) sending.keptParts.replace = () => Promise.reject(new Error("closed"));
  };
  await expect(act(reopened(workbook))).rejects.toThrow("closed");
  Object.assign(sending, { setMarks });
  Object.assign(sending.keptParts, { replace });
}

async function withValues() {
  const { workbook, share } = open({
    "Model!A1": { formula: SHARE },
    "Model!A5": { formula: '=RE.TOP("magnets",2)' },
    "Other!B2": { formula: SHARE },
  });
  await share.carryOut(await share.planValues("workbook", {}), {});
  return workbook;
}

test.each<[string, (share: Sharing) => Promise<unknown>]>([
  ["made live again", async (share) => share.carryOut(await share.planLive("workbook", {}), {})],
  ["undone", (share) => share.undo("values", {})],
])("values that are %s, closed after the marks were removed, can be taken back", async (_, act) => {
  const workbook = await withValues();
  const before = { cells: await contentOf(workbook), names: await workbook.names() };
  await closedAfterMarks(workbook, act);
  expect(await workbook.names()).toEqual([]);
  const later = reopened(workbook);
  expect((await later.finish("take back", {})).notPossible).toEqual([]);
  expect({ cells: await contentOf(workbook), names: await workbook.names() }).toEqual(before);
  const back = await later.planLive("workbook", {});
  expect([back.cells.length, back.notPossible]).toEqual([3, []]);
});

test("where one sheet stays as it was, its marks are followed all the same", async () => {
  const workbook = await withValues();
  workbook.hinder("Model!A5", "protected");
  await closedAfterMarks(workbook, (share) => share.undo("values", {}));
  const later = reopened(workbook);
  expect((await later.finish("go on", {})).notPossible.map(({ address }) => address)).toEqual(["Model!A5"]);
  expect((await later.planLive("workbook", {})).notPossible.map(({ why }) => why)).toEqual([
    expect.stringContaining("protected"),
  ]);
});
