import fc from "fast-check";
import type { SeriesRow } from "../../figures/testing-bundle";
import type { Keeper } from "../carried/carried";
import type { MemoryCell, MemoryWorkbook } from "../memory-workbook";
import type { Workbook } from "../port";
import { refreshing } from "./refreshing";
import { calculatingWorkbook, memoryKeeper, releaseWith } from "./testing";

const places = ["CN", "IN", "JP", "AU"];
const years = ["2023", "2024", "2025"];
const value = fc.integer({ min: 1, max: 99 }).map((percent) => percent / 100);

/** Of each place some years, each in one or two editions. */
const seriesOf = (place: string): fc.Arbitrary<SeriesRow> =>
  fc
    .tuple(...years.map(() => fc.option(fc.tuple(value, fc.option(value)))))
    .filter((given) => given.some((year) => year !== null))
    .map((given) => ({
      place,
      rows: given.flatMap((year, index) => {
        const period = years[index] ?? "";
        if (year === null) return [];
        const [old, revised] = year;
        const first = { period, value: old };
        return revised === null ? [first] : [first, { ...first, value: revised, vintage: "2026-01-20" }];
      }),
    }));

const release = (number: number) =>
  fc.tuple(...places.map(seriesOf)).map((series) => releaseWith(number, series));

const place = fc.constantFrom('"China"', '"India"', '"Japan"', '"Australia"', "C1", "C2", "Model!C3");
const formula = fc.oneof(
  place.map((where) => `=RE.SHARE("magnets",${where})`),
  fc
    .tuple(place, fc.constantFrom(...years))
    .map(([where, year]) => `=RE.SHARE("magnets",${where},${year})+1`),
  place.map((where) => `=RE.SHARE("magnets",${where},,,RE.SOURCE("share","magnets","CN",,,,,,"originator"))`),
  fc.constantFrom("=RE.ASOF()", "=1+1", '=RE.TOP("magnets",2)', '=RE.HHI("magnets")', "=RE.EVENTS()"),
  // The year comes from a figure of ours in another cell.
  fc.constantFrom('=RE.SHARE(LOWER("MAGNETS"),C1)', '=RE.SHARE("magnets","China",Model!C4)'),
);

const cells: fc.Arbitrary<Record<string, MemoryCell>> = fc
  .array(formula, { minLength: 1, maxLength: 12 })
  .map((formulas) => ({
    "Model!C1": { value: "China" },
    "Model!C2": { value: "Japan" },
    "Model!C3": { value: "Atlantis" },
    "Model!C4": { formula: '=RE.SOURCE("share","magnets","India",,,,,,"period")' },
    ...Object.fromEntries(
      formulas.map((each, row) => [
        `${row % 3 === 2 ? "'Other sheet'" : "Model"}!A${String(row + 1)}`,
        { formula: each },
      ]),
    ),
  }));

const scene = fc.record({
  cells,
  from: release(1),
  to: release(2),
  holding: fc.infiniteStream(fc.boolean()),
});

const contentOf = (workbook: MemoryWorkbook, given: object) =>
  Object.keys(given).map((address) => [address, workbook.at(address).formula, workbook.at(address).value]);

type Scene = typeof scene extends fc.Arbitrary<infer T> ? T : never;

function open({ cells: given, from }: Scene) {
  const keeper = memoryKeeper(from);
  return { keeper, workbook: calculatingWorkbook(given, keeper) };
}

/** Holds the same figures whenever it is asked to. */
async function moved(workbook: Workbook, keeper: Keeper, { to }: Scene, holds: ReadonlyMap<string, boolean>) {
  const refresh = refreshing(workbook, keeper);
  const preview = await refresh.preview(to, {});
  const held = preview.groups.filter(({ key, canHold }) => canHold && holds.get(key) === true);
  const result = await refresh.apply(
    to,
    preview,
    held.map(({ key }) => key),
    {},
  );
  return { refresh, preview, held, result };
}

async function holdsOf(given: Scene): Promise<ReadonlyMap<string, boolean>> {
  const { keeper, workbook } = open(given);
  const { groups } = await refreshing(workbook, keeper).preview(given.to, {});
  return new Map(groups.map(({ key }) => [key, given.holding.next().value]));
}

test("whatever is moved shows what was foretold, and nothing else is touched", async () => {
  await fc.assert(
    fc.asyncProperty(scene, async (given) => {
      const { keeper, workbook } = open(given);
      const before = new Map(contentOf(workbook, given.cells).map((cell) => [cell[0], cell]));
      const { preview, held, result } = await moved(workbook, keeper, given, await holdsOf(given));
      expect(result).toMatchObject({ unexpected: [], failed: [] });
      const listed = [...preview.groups.flatMap((group) => group.cells), ...preview.unforeseeable];
      const touched = new Set(listed.map(({ address }) => address));
      for (const cell of contentOf(workbook, given.cells)) {
        if (!touched.has(String(cell[0]))) expect(cell).toEqual(before.get(cell[0]));
      }
      const heldCells = new Set(held.flatMap((group) => group.cells).map(({ address }) => address));
      for (const address of workbook.recalculated) {
        expect(touched.has(address) && !heldCells.has(address)).toBe(true);
      }
      expect(new Set(workbook.recalculated).size).toBe(workbook.recalculated.length);
    }),
  );
});

test("undoing a move gives back every number and formula", async () => {
  await fc.assert(
    fc.asyncProperty(scene, async (given) => {
      const { keeper, workbook } = open(given);
      const before = contentOf(workbook, given.cells);
      const { refresh } = await moved(workbook, keeper, given, await holdsOf(given));
      const after = contentOf(workbook, given.cells);
      await refresh.undo({});
      expect(contentOf(workbook, given.cells)).toEqual(before);
      expect(keeper.carried()).toMatchObject({ release: given.from, previous: given.to });
      await refresh.undo({});
      expect(contentOf(workbook, given.cells)).toEqual(after);
    }),
  );
});

/** Something that answers so often; then it fails once, before or after it has done what it was asked. */
function failing<T extends object>(
  real: T,
  names: readonly (keyof T)[],
  step: { left: number; late: boolean },
): T {
  const failures = names.map((name) => {
    const ask = real[name] as unknown as (...given: unknown[]) => Promise<unknown>;
    const wrapped = async (...given: unknown[]) => {
      step.left -= 1;
      if (step.left === 0 && !step.late) throw new Error("interrupted");
      const answer = await ask.apply(real, given);
      if (step.left === 0) throw new Error("interrupted");
      return answer;
    };
    return [name, wrapped] as const;
  });
  return Object.assign(Object.create(real) as T, Object.fromEntries(failures));
}

test("a move that was interrupted anywhere and goes on ends where it would have ended", async () => {
  await fc.assert(
    fc.asyncProperty(scene, fc.integer({ min: 1, max: 14 }), fc.boolean(), async (given, left, late) => {
      const holds = await holdsOf(given);
      const straight = open(given);
      await moved(straight.workbook, straight.keeper, given, holds);

      const { keeper, workbook } = open(given);
      const step = { left, late };
      const asked = ["readCells", "readArea", "writeCells", "recalculate", "names"] as const;
      const port = failing<Workbook>(workbook, asked, step);
      await moved(port, failing(keeper, ["change"], step), given, holds).catch(() => undefined);
      const goneOn = await refreshing(workbook, keeper).resume({});
      if (goneOn === undefined && keeper.carried()?.release === given.from) {
        await moved(workbook, keeper, given, holds);
      }
      expect(contentOf(workbook, given.cells)).toEqual(contentOf(straight.workbook, given.cells));
      expect(keeper.carried()).toMatchObject({ release: given.to, previous: given.from });
      expect(keeper.carried()?.pending).toBeUndefined();
    }),
  );
});
