import type { Carried, Keeper, Rewritten } from "../carried/carried";
import type { MemoryCell } from "../memory-workbook";
import { refreshing } from "./refreshing";
import { calculatingWorkbook, memoryKeeper, releaseWith } from "./testing";

/** What is left to do, or to undo, where the workbook is opened anew: only what it carries is known then. */
const seriesOf = (...rows: { period: string; value: number; vintage?: string }[]) => [{ place: "IN", rows }];
const old = { period: "2024", value: 0.05 };
const first = releaseWith(1, seriesOf(old));
const second = releaseWith(2, seriesOf(old, { ...old, value: 0.06, vintage: "2026-02-01" }));

const INDIA = 'RE.SHARE("magnets","India")';
const model: Record<string, MemoryCell> = {
  "Model!A1": { formula: `=${INDIA}` },
  "Model!A2": { formula: '=RE.SHARE("magnets",B2)+1' },
  "Model!B2": { value: "India" },
};

function open() {
  const keeper = memoryKeeper(first);
  const workbook = calculatingWorkbook(model, keeper);
  const content = () => Object.keys(model).map((address) => workbook.at(address));
  return { keeper, workbook, content };
}

async function hold(opened: ReturnType<typeof open>): Promise<void> {
  const refresh = refreshing(opened.workbook, opened.keeper);
  await refresh.apply(second, await refresh.preview(second, {}), [INDIA], {});
}

/** Somebody wrote another list into the workbook. */
function forge({ keeper }: { keeper: Keeper }, forged: readonly Rewritten[]): Promise<Carried> {
  return keeper.change((now) => {
    const moves = now.moves.map((move, at) =>
      at === now.moves.length - 1 ? { ...move, rewritten: forged } : move,
    );
    const { id = "" } = moves.at(-1) ?? {};
    return { ...now, moves, pending: { move: id, cells: [], rewritten: forged } };
  });
}

test("undoing after opening anew restores the formulas of held figures", async () => {
  const opened = open();
  const before = opened.content();
  await hold(opened);
  expect(opened.workbook.at("Model!A1")).toMatchObject({
    formula: '=RE.SHARE("magnets","India",,,,"2026-01-15")',
    value: 0.05,
  });
  expect(await refreshing(opened.workbook, opened.keeper).undo({})).toMatchObject({ failed: [] });
  expect(opened.content()).toEqual(before);
});

const forgeries: readonly (readonly [string, Rewritten])[] = [
  [
    "a link to elsewhere",
    { address: "Model!A1", before: `=${INDIA}`, after: '=WEBSERVICE("https://x.test")' },
  ],
  ["another figure", { address: "Model!A1", before: `=${INDIA}`, after: '=RE.SHARE("magnets","China")' }],
  [
    "a formula with a date that does more",
    { address: "Model!A1", before: `=${INDIA}`, after: `=${INDIA}*2` },
  ],
  ["a formula in a cell without one", { address: "Model!B2", before: "", after: `=${INDIA}` }],
];

test.each(forgeries)("a list that would write %s is not done, and is told", async (_, forged) => {
  const opened = open();
  const before = opened.content();
  await forge(opened, [forged]);
  const moved = await refreshing(opened.workbook, opened.keeper).resume({});
  expect(moved?.failed).toEqual([
    { address: forged.address, why: expect.stringContaining("more than an as-of date") as string },
  ]);
  expect(opened.content()).toEqual(before);
  expect(opened.workbook.writes).toBe(0);
});

test("undoing writes nothing but as-of dates, whatever the last move says that it rewrote", async () => {
  const opened = open();
  await hold(opened);
  const { formula } = opened.workbook.at("Model!A1");
  await forge(opened, [{ address: "Model!A1", before: "=1+1", after: formula }]);
  const writes = opened.workbook.writes;
  const moved = await refreshing(opened.workbook, opened.keeper).undo({});
  expect(moved.failed).toMatchObject([{ address: "Model!A1" }]);
  expect(opened.workbook.at("Model!A1").formula).toBe(formula);
  expect(opened.workbook.writes).toBe(writes);
});
