/** @jest-environment jsdom */
import { ask } from "../../../../src/figures/testing";
import type { ChangeGroup, Preview } from "../../../../src/workbook/refresh/preview";
import type { Obstacle } from "../../../../src/workbook/sharing/obstacle";
import { cannotHold, sidesOf, summaryOf } from "./summary";

const cell = (address: string) => ({
  address,
  formula: '=RE.SHARE("magnets","China")',
  shown: 0.9,
  before: 0.9,
  after: 0.92,
  isWholeCell: true,
});

const group = (given: Partial<ChangeGroup> = {}): ChangeGroup => ({
  key: "key",
  reason: "revision",
  call: 'RE.SHARE("magnets","China")',
  cells: [cell("Model!B4")],
  canHold: true,
  ...given,
});

const preview = (given: Partial<Preview>): Preview => ({
  groups: [],
  unforeseeable: [],
  unchanged: 0,
  protectedSheets: [],
  outputs: [],
  ...given,
});

function figure(name: "SHARE" | "COSTPREMIUM", ...args: string[]) {
  const answer = ask(name, ...args);
  if (answer.kind !== "number" || answer.figure === undefined) throw new Error("There is no such figure.");
  return answer.figure;
}

describe("the summary", () => {
  test("counts a cell with two calls that change once", () => {
    const groups = [group(), group({ cells: [cell("Model!B4"), cell("Model!B5")] })];
    expect(summaryOf(preview({ groups }))).toEqual(["2 cells change"]);
  });

  test("counts a cell of which only the details change as one that stays", () => {
    const groups = [group(), group({ reason: "wording", cells: [cell("Model!B4"), cell("Model!C1")] })];
    expect(summaryOf(preview({ groups, unchanged: 1000 }))).toEqual(["1 cell changes", "1,001 stay"]);
  });

  test("says what cannot be foretold", () => {
    const unforeseeable = [{ address: "Model!A1", formula: "=RE.ASOF()", why: "as-of date" as const }];
    const summary = summaryOf(preview({ unforeseeable, unchanged: 1 }));
    expect(summary).toEqual(["No cell would change its number.", "1 stays", "1 cannot be foretold"]);
  });

  test("says that a workbook has no figures", () => {
    expect(summaryOf(preview({}))).toEqual(["No cell of this workbook calls a figure."]);
  });
});

describe("the two sides of a change", () => {
  test("are written as figures are", () => {
    const before = figure("SHARE", "magnets", "China");
    const after = { ...before, low: 0.92, mid: 0.92, high: 0.92, bound: "exact" as const };
    expect(sidesOf(group({ before, after }))).toEqual({ before: "about 90%", after: "92%" });
  });

  test("add what the cells hold where the figure is a range", () => {
    const before = figure("COSTPREMIUM", "India");
    const after = { ...before, low: 0.25, mid: 0.3, high: 0.35 };
    const cells = [{ ...cell("Model!B4"), before: 0.25, after: 0.3 }];
    expect(sidesOf(group({ before, after, cells }))).toEqual({
      before: "20–30%",
      after: "25–35%",
      inCells: "The cells: 25% → 30%",
    });
  });

  test("are the cells where no single figure answers, and an error is its text", () => {
    const cells = [{ ...cell("Model!B4"), before: 4000, after: "#N/A" }];
    expect(sidesOf(group({ cells }))).toEqual({ before: "4,000", after: "#N/A" });
  });
});

describe("a figure that cannot be held", () => {
  test("says nothing where it can", () => {
    expect(cannotHold(group(), [])).toBeUndefined();
  });

  test("is a correction", () => {
    expect(cannotHold(group({ reason: "correction", canHold: false }), [])).toMatch(/^A correction/);
  });

  test("is on a protected sheet, whose name may need quotes", () => {
    const cells = [cell("'Bob''s inputs'!B4")];
    const why = cannotHold(group({ canHold: false, cells }), ["Model", "Bob's inputs"]);
    expect(why).toBe("Its formulas cannot be rewritten while Bob's inputs is protected.");
  });

  test("is in a calculated column of a table, or in an array formula", () => {
    const why = (obstacle: Obstacle) => cannotHold(group({ canHold: false, obstacle }), []);
    expect(why("calculated column")).toMatch(/^One of its formulas is in a calculated column of a table/);
    expect(why("array formula")).toMatch(/^One of its formulas is part of an array formula/);
  });

  test("has formulas that take no date", () => {
    expect(cannotHold(group({ canHold: false }), ["Inputs"])).toBe("Its formulas cannot be given a date.");
  });
});
