import { releaseWith, memoryKeeper } from "../../refresh/testing";
import type { MemoryWorkbook } from "../../memory-workbook";
import { sharing } from "../open-sharing";
import { open, release, SHARE } from "../testing";

const INDIA = '=RE.SHARE("magnets","India")';

/** Another release, in which China makes less. */
const moved = (number: number) =>
  releaseWith(number, [{ place: "CN", rows: [{ period: "2025", value: 0.9 - number / 100 }] }]);

/** A workbook with values of release 1 that is of these releases since. */
async function valuesThen(...releases: readonly number[]) {
  const { workbook, share } = open({
    "Model!A1": { formula: SHARE, numberFormat: "0%" },
    "Model!A2": { formula: INDIA },
    "Model!A3": { value: "magnets" },
    "Model!A4": { formula: '=RE.SHARE(A3,"China")' },
    "Model!A5": { formula: '=RE.SHARE(A3,"China")+1' },
  });
  await share.carryOut(await share.planValues("workbook", {}), {});
  const keeper = memoryKeeper(release);
  for (const number of releases) {
    await keeper.change((now) => ({ ...now, release: moved(number), previous: now.release }));
  }
  return { workbook, share: sharing(workbook, keeper) };
}

/** The rows of the sheet about a cell: what stands in the columns of the value and the six after it. */
function rowsOf(workbook: MemoryWorkbook, address: string) {
  const rows: unknown[][] = [];
  for (let row = 5; row < 20; row += 1) {
    if (workbook.at(`Sources!A${String(row)}`).value !== address) continue;
    rows.push([..."DEFGHI"].map((column) => workbook.at(`Sources!${column}${String(row)}`).value));
  }
  return rows;
}

const textsOf = (workbook: MemoryWorkbook) =>
  Array.from({ length: 30 }, (_, row) => String(workbook.at(`Sources!B${String(row + 1)}`).value));

test("a value is told of under the release that it is of, though the workbook has moved on", async () => {
  const { workbook, share } = await valuesThen(2);
  await share.writeSources({});
  const [row] = rowsOf(workbook, "Model!A1");
  expect(workbook.at("Model!A1").value).toBe(0.9);
  expect(row?.[0]).toBe(0.9);
  expect(row?.[5]).toMatch(/^\[1\] /);
  expect(textsOf(workbook).filter((text) => text.includes("release 1"))).toHaveLength(2);
  expect((await share.check({})).sources).toBe("up to date");
});

test("a value of a release that the workbook has no more is told without a source", async () => {
  const { workbook, share } = await valuesThen(2, 3);
  await share.writeSources({});
  expect(rowsOf(workbook, "Model!A1")).toEqual([
    [
      0.9,
      expect.stringContaining("release 1, as of 2026-01-15, which this workbook no longer has"),
      ...nothing,
    ],
  ]);
});

const nothing = [null, null, null, null];

test("a cell that somebody typed over is not told of", async () => {
  const { workbook, share } = await valuesThen(2);
  workbook.put("Model!A1", { value: 0.5 });
  await share.writeSources({});
  expect(rowsOf(workbook, "Model!A1")).toEqual([]);
  expect(rowsOf(workbook, "Model!A2")).toHaveLength(1);
});

test("a cell whose formula stands in it again is told of once", async () => {
  const { workbook, share } = await valuesThen();
  workbook.put("Model!A1", { formula: SHARE, value: 0.9 });
  await share.writeSources({});
  expect(rowsOf(workbook, "Model!A1")).toHaveLength(1);
});

test("a value whose formula refers to something else by now has no source", async () => {
  const { workbook, share } = await valuesThen();
  workbook.put("Model!A3", { value: "neodymium oxide" });
  await share.writeSources({});
  expect(rowsOf(workbook, "Model!A4")).toEqual([
    [0.9, expect.stringContaining("refers to is something else"), ...nothing],
  ]);
  expect(rowsOf(workbook, "Model!A5")).toEqual([
    [1.9, expect.stringContaining("refers to is something else"), ...nothing],
  ]);
});

test("a value that was calculated with a figure is told of by that figure", async () => {
  const { workbook, share } = await valuesThen(2);
  await share.writeSources({});
  expect(workbook.at("Model!A5").value).toBe(1.9);
  expect(rowsOf(workbook, "Model!A5")).toEqual([
    [0.9, 0.9, "%", 2025, "2025-01-01", expect.stringMatching(/^\[1\] /)],
  ]);
});

test("a plan to make it live again says what it will come to, where that is another number", async () => {
  const { share } = await valuesThen(2);
  const { cells } = await share.planLive("workbook", {});
  const shown = cells.map(({ address, value, becomes }) => [address, value, becomes]);
  const moved = { value: 0.88, unit: "fraction" };
  expect(shown).toEqual([
    ["Model!A1", 0.9, moved],
    ["Model!A2", 0.02, { value: "#N/A", unit: "" }],
    ["Model!A4", 0.9, moved],
    ["Model!A5", 1.9, undefined],
  ]);
  const unmoved = await valuesThen();
  const plan = await unmoved.share.planLive("workbook", {});
  expect(plan.cells.map(({ becomes }) => becomes)).toEqual(Array(4).fill(undefined));
});

test("the as-of date that comes again is told as a date", async () => {
  const { workbook, share } = open({ "Model!A1": { formula: "=RE.ASOF()" } });
  await share.carryOut(await share.planValues("workbook", {}), {});
  const later = sharing(workbook, memoryKeeper(moved(2)));
  const { cells } = await later.planLive("workbook", {});
  expect(cells.map(({ becomes }) => becomes)).toEqual([{ value: "2026-02-15", unit: "" }]);
});
