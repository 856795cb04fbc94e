import { memoryKeeper } from "../../refresh/testing";
import type { Deed } from "./journal";
import { sharing } from "../open-sharing";
import { distinct, withDone, without } from "./stack";
import { contentOf, open, release, SHARE } from "../testing";

const when = "2026-11-22T10:00:00.000Z";
const values = (minute: number, cells = 1): Deed => ({
  kind: "values",
  when: `2026-11-22T10:${String(minute).padStart(2, "0")}:00.000Z`,
  addresses: Array.from({ length: cells }, (_, row) => `Model!A${String(row + 1)}`),
});
const minutesOf = (done: readonly Deed[]) => done.map((deed) => Number(deed.when.slice(14, 16)));

test("three typed-in numbers that were made figures are undone one after the other, in another opening too", async () => {
  const { workbook, share } = open({
    "Model!B1": { value: "Magnets" },
    "Model!A2": { value: "China" },
    "Model!B2": { value: 0.9, numberFormat: "0%" },
    "Model!A3": { value: "India" },
    "Model!B3": { value: 0.02, numberFormat: "0%" },
    "Model!A4": { value: "Japan" },
    "Model!B4": { value: 0.05, numberFormat: "0%" },
  });
  const before = await contentOf(workbook);
  const { found } = await share.hardcodes({});
  expect(found).toHaveLength(3);
  for (const hardcode of found) await share.makeFigure(hardcode, hardcode.offers[0]?.formula ?? "", {});
  const later = sharing(workbook, memoryKeeper(release));
  for (const at of ["Model!B4", "Model!B3", "Model!B2"]) {
    expect(await later.undoable({})).toMatchObject([{ kind: "figure", cells: 1 }]);
    expect(workbook.at(at).formula).not.toBe("");
    await later.undo("figure", {});
    expect(workbook.at(at).formula).toBe("");
  }
  expect(await later.undoable({})).toEqual([]);
  expect(await contentOf(workbook)).toEqual(before);
});

test("values on two sheets are undone one after the other", async () => {
  const { workbook, share } = open({ "Model!A1": { formula: SHARE }, "Other!A1": { formula: SHARE } });
  for (const sheet of ["Model!A1", "Other!A1"]) {
    workbook.select(sheet);
    await share.carryOut(await share.planValues("sheet", {}), {});
  }
  await share.undo("values", {});
  expect([workbook.at("Model!A1").formula, workbook.at("Other!A1").formula]).toEqual(["", SHARE]);
  await share.undo("values", {});
  expect(workbook.at("Model!A1").formula).toBe(SHARE);
  expect(await workbook.sending.keptParts.read()).toEqual([]);
});

test("the oldest acts fall off where there are too many, and the last of a kind never does", () => {
  const repair: Deed = { kind: "repair", when, swaps: [] };
  const large = [values(1, 15_000), values(2, 9_000), values(3, 9_000)].reduce(withDone, [repair]);
  expect(large).toEqual([repair, values(2, 9_000), values(3, 9_000)]);
  const largest = withDone(large, values(4, 50_000));
  expect(minutesOf(largest)).toEqual([0, 2, 3, 4]);
  expect(minutesOf(withDone(largest, values(5)))).toEqual([0, 5]);
});

test("what is left of an act takes its place, and one is struck out by itself", () => {
  const done = [values(1, 2), values(2, 2)].reduce(withDone, []);
  expect(withDone(done, values(1))).toEqual([values(1), values(2, 2)]);
  expect(without(done, values(2))).toEqual([values(1, 2)]);
});

test("two acts in one moment are told apart", () => {
  const [one, other] = [values(1), values(1)];
  const done = withDone([one], distinct(other, [one]));
  expect(done).toHaveLength(2);
  expect(without(done, one)).toHaveLength(1);
});
