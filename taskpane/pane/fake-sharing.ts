import type { Progress } from "../../src/workbook/editing";
import type {
  Act,
  Check,
  Done,
  Hardcodes,
  Plan,
  Sharing,
  ShownHardcode,
} from "../../src/workbook/sharing/sharing";
import { fakeGate, type FakeGate } from "./fake-gate";

/** For tests: what the Send view asks for, answered as the test says; no cell of a workbook is touched. */
export interface FakeSharing extends Sharing, Pick<FakeGate, "hold" | "letGo"> {
  checks(check: Check): void;
  plans(plan: Plan): void;
  finds(hardcodes: Hardcodes<ShownHardcode>): void;
  /** What each act leaves as it is from now on. */
  leaves(notPossible: Done["notPossible"]): void;
  /** The next act ends so. */
  failWith(error: Error): void;
  /** An act is left midway from now on. */
  interrupt(act: Act | undefined): void;
  /** What was asked for, in order, in a few words. */
  readonly asked: readonly string[];
}

const WHEN = "2026-11-22T07:10:00.000Z";

export const nothingToCheck: Check = {
  cells: 0,
  sheets: [],
  carried: { state: "nothing yet" },
  sources: "none",
  recipients: [],
  unsafe: [],
  steps: [],
};

export function fakeSharing(): FakeSharing {
  const { hold, letGo, pass } = fakeGate();
  const asked: string[] = [];
  let check = nothingToCheck;
  let plan: Plan = { kind: "values", cells: [], notPossible: [] };
  let hardcodes: Hardcodes<ShownHardcode> = { numbers: 0, found: [] };
  let notPossible: Done["notPossible"] = [];
  let failing: Error | undefined;
  let midway: Act | undefined;
  let done: readonly Act[] = [];

  const begin = async (what: string, patience: Progress) => {
    asked.push(what);
    await pass(patience);
    if (failing === undefined) return;
    const error = failing;
    failing = undefined;
    throw error;
  };
  const record = (kind: Act["kind"], cells: number) => {
    done = [{ kind, when: WHEN, cells }, ...done.filter((act) => act.kind !== kind)];
  };
  const planOf = (kind: Plan["kind"]) => (plan.kind === kind ? plan : { kind, cells: [], notPossible: [] });

  return {
    asked,
    hold,
    letGo,
    checks: (next) => void (check = next),
    plans: (next) => void (plan = next),
    finds: (next) => void (hardcodes = next),
    leaves: (next) => void (notPossible = next),
    failWith: (error) => void (failing = error),
    interrupt: (act) => void (midway = act),

    check: async (patience) => {
      await begin("check", patience);
      return check;
    },
    makeSafe: async (found, steps, patience) => {
      await begin(`make safe: ${steps.join(", ")}`, patience);
      record("safe", found.cells);
      const isWritten = steps.includes("sources");
      check = {
        ...check,
        unsafe: [],
        steps: check.steps.filter(({ kind }) => !steps.includes(kind)),
        ...(isWritten && { sources: "up to date" }),
      };
      return { cells: found.cells, notPossible, ...(isWritten && { sheet: "Sources" }) };
    },
    writeSources: async (patience) => {
      await begin("sources", patience);
      record("sources", 0);
      return { cells: 0, sheet: "Sources", notPossible };
    },
    planValues: async (scope, patience) => {
      await begin(`plan values: ${scope}`, patience);
      return planOf("values");
    },
    planLive: async (scope, patience) => {
      await begin(`plan live: ${scope}`, patience);
      return planOf("live");
    },
    planRepair: async (patience) => {
      await begin("plan repair", patience);
      return planOf("repair");
    },
    carryOut: async ({ kind, cells }, patience) => {
      await begin(kind, patience);
      record(kind, cells.length);
      return { cells: cells.length, notPossible };
    },
    hardcodes: async (patience) => {
      await begin("hardcodes", patience);
      return hardcodes;
    },
    makeFigure: async ({ address }, formula, patience) => {
      await begin(`make figure: ${address} ${formula}`, patience);
      record("figure", 1);
      return { cells: 1, notPossible };
    },
    undoable: async () => done,
    undo: async (kind, patience) => {
      await begin(`undo ${kind}`, patience);
      const cells = done.find((act) => act.kind === kind)?.cells ?? 0;
      done = done.filter((act) => act.kind !== kind);
      return { cells, notPossible };
    },
    interrupted: async () => midway,
    finish: async (how, patience) => {
      await begin(`finish: ${how}`, patience);
      const cells = midway?.cells ?? 0;
      midway = undefined;
      return { cells, notPossible };
    },
  };
}
