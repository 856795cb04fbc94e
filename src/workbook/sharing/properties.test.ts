import fc from "fast-check";
import type { Workbook } from "../port";
import { memoryKeeper } from "../refresh/testing";
import { sharing } from "./open-sharing";
import { contentOf, open, release, SHARE, stateOf } from "./testing";

const formulas = fc.constantFrom(
  SHARE,
  '=RE.SHARE("magnets","India")+1',
  '=RE.TOP("magnets",2)',
  '=RE.SHARE("magnets","Atlantis")',
  '=RE.SHARE(LOWER("MAGNETS"),"China")',
  "=1+1",
  '=1+_xldudf_RE_SHARE("magnets","India")',
);
/** What somebody typed, and what only looks like something else. */
const typed = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
  fc.boolean(),
  fc.string({ minLength: 1 }),
  fc.constantFrom("=1+1", "2024-07", "'", "#N/A", "@a", "TRUE"),
);
const cellsArbitrary = fc
  .array(
    fc.record({
      formula: formulas,
      numberFormat: fc.constantFrom("General", "0%", "yyyy-mm-dd", "@"),
      sheet: fc.constantFrom("Model", "'My sheet'", "'Ünï''s'"),
      obstacle: fc.option(fc.constantFrom("merged" as const, "calculated column" as const), { freq: 6 }),
      beside: fc.option(typed),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((given) =>
    given.map(({ sheet, ...cell }, index) => ({ ...cell, address: `${sheet}!B${String(1 + index * 4)}` })),
  );

type Given = typeof cellsArbitrary extends fc.Arbitrary<infer T> ? T : never;

function openGiven(given: Given) {
  const opened = open(
    Object.fromEntries(
      given.map(({ address, formula, numberFormat }) => [address, { formula, numberFormat }]),
    ),
  );
  for (const { address, obstacle, beside } of given) {
    if (obstacle !== null) opened.workbook.hinder(address, obstacle);
    if (beside !== null) opened.workbook.put(address.replace("!B", "!E"), { value: beside });
  }
  return opened;
}

test("values, then live again, is the workbook of before, in another opening of it too", async () => {
  await fc.assert(
    fc.asyncProperty(cellsArbitrary, fc.boolean(), async (given, isReopened) => {
      const { workbook, share } = openGiven(given);
      const before = await contentOf(workbook);
      const plan = await share.planValues("workbook", {});
      await share.carryOut(plan, {});
      for (const { address } of plan.cells) expect(workbook.at(address).formula).toBe("");
      const later = isReopened ? sharing(workbook, memoryKeeper(release)) : share;
      const back = await later.planLive("workbook", {});
      expect(back.notPossible).toEqual([]);
      expect(back.cells).toHaveLength(plan.cells.length);
      await later.carryOut(back, {});
      expect(await contentOf(workbook)).toEqual(before);
      expect((await later.planLive("workbook", {})).cells).toEqual([]);
    }),
    { numRuns: 80 },
  );
});

const steps = fc.subarray(["repair", "carry", "sources", "values"] as const);

test("check, then make safe, then undo is the workbook of before, in another opening of it too", async () => {
  await fc.assert(
    fc.asyncProperty(cellsArbitrary, steps, fc.boolean(), async (given, chosen, isReopened) => {
      const { workbook, share } = openGiven(given);
      const before = await stateOf(workbook);
      const check = await share.check({});
      expect(await stateOf(workbook)).toEqual(before);
      await share.makeSafe(check, chosen, {});
      const later = isReopened ? sharing(workbook, memoryKeeper(release)) : share;
      const isOffered = ({ kind }: { kind: string }) => kind === "sources";
      if (check.steps.some(isOffered) && chosen.includes("sources")) {
        expect((await later.check({})).sources).toBe("up to date");
      }
      for (const { kind } of await later.undoable({})) {
        expect(kind).toBe("safe");
        expect((await later.undo(kind, {})).notPossible).toEqual([]);
      }
      expect(await stateOf(workbook)).toEqual(before);
    }),
    { numRuns: 60 },
  );
});

test("every act is undone exactly", async () => {
  await fc.assert(
    fc.asyncProperty(cellsArbitrary, async (given) => {
      const { workbook, share } = openGiven(given);
      const live = await contentOf(workbook);
      await share.carryOut(await share.planValues("workbook", {}), {});
      const values = await contentOf(workbook);
      const plan = await share.planLive("workbook", {});
      await share.carryOut(plan, {});
      if (plan.cells.length === 0) return;
      await share.undo("live", {});
      expect(await contentOf(workbook)).toEqual(values);
      await share.undo("values", {});
      expect(await contentOf(workbook)).toEqual(live);
    }),
    { numRuns: 60 },
  );
});

/** Fails once, before or after it has done what it was asked. */
function failing(workbook: Workbook, step: { left: number; late: boolean }): Workbook {
  const wrap = <T extends object>(real: T, names: readonly (keyof T)[]): T => {
    const wrapped = names.map((name) => {
      const ask = real[name] as unknown as (...given: unknown[]) => Promise<unknown>;
      const fails = async (...given: unknown[]) => {
        step.left -= 1;
        const isNow = step.left <= 0;
        if (isNow && (!step.late || step.left < 0)) throw new Error("interrupted");
        const answer = await ask.apply(real, given);
        if (isNow) throw new Error("interrupted");
        return answer;
      };
      return [name, fails] as const;
    });
    return Object.assign(Object.create(real) as T, Object.fromEntries(wrapped));
  };
  const { sending } = workbook;
  const parts = wrap(sending.keptParts, ["read", "replace"]);
  const ports = wrap(sending, ["readBlocks", "writeBlocks", "setMarks"]);
  return Object.assign(Object.create(workbook) as Workbook, {
    sending: Object.assign(ports, { keptParts: parts }),
  });
}

test("an act that was interrupted anywhere goes on to its end, or back to the workbook of before", async () => {
  await fc.assert(
    fc.asyncProperty(
      cellsArbitrary,
      fc.integer({ min: 1, max: 14 }),
      fc.boolean(),
      fc.constantFrom("go on" as const, "take back" as const),
      fc.constantFrom("values" as const, "live" as const),
      async (given, left, late, how, act) => {
        const { workbook, share } = openGiven(given);
        const first = await contentOf(workbook);
        await share.carryOut(await share.planValues("workbook", {}), {});
        const second = await contentOf(workbook);
        if (act === "values") await share.carryOut(await share.planLive("workbook", {}), {});
        const [from, to] = act === "values" ? [first, second] : [second, first];
        const later = sharing(failing(workbook, { left, late }), memoryKeeper(release));
        const plan = act === "values" ? later.planValues : later.planLive;
        await plan("workbook", {})
          .then((made) => later.carryOut(made, {}))
          .catch(() => undefined);
        const anew = sharing(workbook, memoryKeeper(release));
        const begun = await anew.interrupted({});
        const now = await contentOf(workbook);
        if (begun === undefined) {
          expect([from, to]).toContainEqual(now);
          return;
        }
        await anew.finish(how, {});
        expect(await anew.interrupted({})).toBeUndefined();
        expect(await contentOf(workbook)).toEqual(how === "go on" ? to : from);
      },
    ),
    { numRuns: 150 },
  );
});
