import { contentOf, open, SHARE } from "./testing";

const damaged = '=_xldudf_RE_SHARE("magnets","India")';
const chosen = ["repair", "sources", "values"] as const;

/** A workbook to which no sheet can be added. */
function withoutRoom() {
  const { workbook, share } = open({ "Model!A1": { formula: SHARE }, "Model!A2": { formula: damaged } });
  workbook.sending.writeReport = () => Promise.reject(new Error("InvalidOperation: not permitted."));
  return { workbook, share };
}

test("where a step is refused, those before it are done, told and undone; it and those after it have a reason", async () => {
  const { workbook, share } = withoutRoom();
  const before = await contentOf(workbook);
  const { cells, notPossible } = await share.makeSafe(await share.check({}), chosen, {});
  expect(cells).toBe(1);
  expect(notPossible).toEqual([
    {
      address: "",
      why: expect.stringMatching(
        /^Writing the Sources sheet was not possible.*InvalidOperation.*protect/,
      ) as unknown,
    },
    {
      address: "",
      why: expect.stringContaining("Putting values in place of formulas was not begun") as unknown,
    },
  ]);
  expect(workbook.at("Model!A2").formula).toBe('=RE.SHARE("magnets","India")');
  expect(workbook.at("Model!A1").formula).toBe(SHARE);
  expect(await share.undoable({})).toMatchObject([{ kind: "safe", cells: 1 }]);
  await share.undo("safe", {});
  expect(await contentOf(workbook)).toEqual(before);
});

test("where the first step is refused nothing was done, and there is nothing to undo", async () => {
  const { workbook, share } = withoutRoom();
  const before = await contentOf(workbook);
  await expect(share.makeSafe(await share.check({}), ["sources"], {})).rejects.toThrow("protect");
  await expect(share.writeSources({})).rejects.toThrow("protect");
  expect(await contentOf(workbook)).toEqual(before);
  expect(await share.undoable({})).toEqual([]);
});

test("a sheet that was written all the same can be undone", async () => {
  const { workbook, share } = open({ "Model!A1": { formula: SHARE } });
  const { writeReport } = workbook.sending;
  workbook.sending.writeReport = async (...given) => {
    await writeReport(...given);
    throw new Error("timed out");
  };
  await expect(share.writeSources({})).rejects.toThrow("timed out");
  expect(await share.undoable({})).toMatchObject([{ kind: "sources" }]);
});
