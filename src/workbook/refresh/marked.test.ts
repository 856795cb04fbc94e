import { refreshing } from "./refreshing";
import { calculatingWorkbook, memoryKeeper, releaseWith } from "./testing";

/** Moving a workbook whose calculation is manual: its cells are marked, and follow when the person says so. */
const seriesOf = (...rows: { period: string; value: number; vintage?: string }[]) => [{ place: "IN", rows }];
const old = { period: "2024", value: 0.05 };
const first = releaseWith(1, seriesOf(old));
const second = releaseWith(2, seriesOf(old, { ...old, value: 0.06, vintage: "2026-02-01" }));

const INDIA = 'RE.SHARE("magnets","India")';

function open(formulas: readonly string[]) {
  const keeper = memoryKeeper(first);
  const cells = Object.fromEntries(
    formulas.map((formula, row) => [`Model!A${String(row + 1)}`, { formula }] as const),
  );
  const workbook = calculatingWorkbook(cells, keeper);
  const refresh = refreshing(workbook, keeper);
  const addresses = Object.keys(cells);
  return {
    keeper,
    workbook,
    refresh,
    values: () => addresses.map((address) => workbook.at(address).value),
    async moveMarked() {
      const preview = await refresh.preview(second, {});
      workbook.isManual = true;
      return refresh.apply(second, preview, [], {});
    },
    /** As F9 does. */
    async calculate() {
      workbook.isManual = false;
      await workbook.recalculate(addresses);
      workbook.isManual = true;
    },
  };
}

test("a move is pending until its cells show what was foretold, and nothing is taken for unexpected", async () => {
  const { keeper, refresh, moveMarked, calculate, values } = open([`=${INDIA}`, `=${INDIA}+1`]);
  await refresh.markOutputs(["Model!A1"]);
  expect(await moveMarked()).toMatchObject({
    recalculation: "marked",
    unexpected: [],
    outputs: [{ address: "Model!A1", shown: 0.05, after: 0.05 }],
  });
  const pending = { cells: ["Model!A1", "Model!A2"], rewritten: [] };
  expect(keeper.carried()?.pending).toMatchObject(pending);
  await refresh.lookAgain();
  expect(keeper.carried()?.pending).toMatchObject(pending);
  await calculate();
  await refresh.lookAgain();
  expect(keeper.carried()?.pending).toBeUndefined();
  expect(values()).toEqual([0.06, 1.06]);
});

test("where no cell is nothing but a figure, a cell that shows something else tells", async () => {
  const { keeper, refresh, moveMarked, calculate } = open([`=${INDIA}+1`]);
  await moveMarked();
  await refresh.lookAgain();
  expect(keeper.carried()?.pending).toBeDefined();
  await calculate();
  await refresh.lookAgain();
  expect(keeper.carried()?.pending).toBeUndefined();
});

test("closed before F9, the move is there to go on with, and its cells come to the new figures", async () => {
  const { keeper, workbook, moveMarked, calculate, values } = open([`=${INDIA}`]);
  await moveMarked();
  const next = refreshing(workbook, keeper);
  await next.lookAgain();
  expect(keeper.carried()?.pending).toMatchObject({ cells: ["Model!A1"] });
  expect(await next.resume({})).toMatchObject({ recalculation: "marked" });
  expect(keeper.carried()?.pending).toMatchObject({ cells: ["Model!A1"] });
  await calculate();
  await next.lookAgain();
  expect(keeper.carried()?.pending).toBeUndefined();
  expect(values()).toEqual([0.06]);
});

test("going on with a move whose cells were calculated meanwhile ends it", async () => {
  const { keeper, workbook, moveMarked, calculate } = open([`=${INDIA}`]);
  await moveMarked();
  await calculate();
  await refreshing(workbook, keeper).resume({});
  expect(keeper.carried()?.pending).toBeUndefined();
});

test("a figure that was held by then is as it was, and the others are waited for", async () => {
  const { keeper, workbook, refresh, calculate } = open([`=${INDIA}`, '=RE.SHARE("magnets","India",2024)']);
  const preview = await refresh.preview(second, {});
  workbook.isManual = true;
  await refresh.apply(second, preview, [INDIA], {});
  expect(keeper.carried()?.pending).toMatchObject({ cells: ["Model!A2"], rewritten: [] });
  await calculate();
  await refresh.lookAgain();
  expect(keeper.carried()?.pending).toBeUndefined();
  expect(workbook.at("Model!A1").value).toBe(0.05);
});
