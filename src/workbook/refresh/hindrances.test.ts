import { memoryWorkbook } from "../memory-workbook";
import { reach } from "./hindrances";
import { refreshing } from "./refreshing";
import { calculatingWorkbook, memoryKeeper, releaseWith } from "./testing";

const old = { period: "2024", value: 0.05 };
const first = releaseWith(1, [{ place: "IN", rows: [old] }]);
const newer = { ...old, value: 0.06, vintage: "2026-02-01" };
const second = releaseWith(2, [{ place: "IN", rows: [old, newer] }]);

const INDIA = 'RE.SHARE("magnets","India")';
const TWENTY_FOUR = 'RE.SHARE("magnets","India",2024)';

function open() {
  const keeper = memoryKeeper(first);
  const workbook = calculatingWorkbook(
    {
      "Model!A1": { formula: `=${INDIA}` },
      "Model!A2": { formula: `=${TWENTY_FOUR}` },
      "Other!A1": { formula: `=${INDIA}` },
    },
    keeper,
  );
  return { keeper, workbook, refresh: refreshing(workbook, keeper) };
}

const HELD = '=RE.SHARE("magnets","India",,,,"2026-01-15")';

test("a figure can be held unless one of its own cells is locked, whichever others of the sheet are", async () => {
  const { workbook, refresh } = open();
  workbook.hinder("Model!A2", "protected");
  const preview = await refresh.preview(second, {});
  expect(preview.groups.map(({ call, canHold, obstacle }) => [call, canHold, obstacle])).toEqual([
    [INDIA, true, undefined],
    [TWENTY_FOUR, false, "protected"],
  ]);
  expect(preview.protectedSheets).toEqual(["Model"]);
  expect(await refresh.apply(second, preview, [INDIA], {})).toMatchObject({ failed: [], unexpected: [] });
  expect([workbook.at("Model!A1").formula, workbook.at("Other!A1").formula]).toEqual([HELD, HELD]);
});

test("a formula in a calculated column is not rewritten: the preview says so, and so does a move that comes to it", async () => {
  const { keeper, workbook, refresh } = open();
  const before = await refresh.preview(second, {});
  workbook.hinder("Other!A1", "calculated column");
  const preview = await refresh.preview(second, {});
  expect(preview.groups[0]).toMatchObject({ canHold: false, obstacle: "calculated column" });
  expect(preview.protectedSheets).toEqual([]);
  await expect(refresh.apply(second, before, [INDIA], {})).rejects.toThrow(
    "Other!A1 is in a calculated column of a table",
  );
  expect(keeper.carried()?.release).toBe(first);
  expect(workbook.writes).toBe(0);
});

test("one that has become part of a table since is left as it is when the move is undone, and told", async () => {
  const { workbook, refresh } = open();
  await refresh.apply(second, await refresh.preview(second, {}), [INDIA], {});
  workbook.hinder("Other!A1", "calculated column");
  const moved = await refresh.undo({});
  expect(moved.failed).toMatchObject([
    { address: "Other!A1", why: expect.stringContaining("calculated column") as string },
  ]);
  expect(workbook.at("Model!A1").formula).toBe(`=${INDIA}`);
  expect(workbook.at("Other!A1").formula).toBe(HELD);
});

test("merged cells are no obstacle to a formula that stays where it is", async () => {
  const { workbook, refresh } = open();
  workbook.hinder("Model!A1", "merged");
  expect((await refresh.preview(second, {})).groups[0]).toMatchObject({ canHold: true });
});

test("cells that were read together and are locked in part are each asked", async () => {
  const addresses = Array.from({ length: 9 }, (_, row) => `Model!B${String(row + 1)}`);
  const workbook = memoryWorkbook(
    Object.fromEntries(addresses.map((address) => [address, { formula: "=1" }] as const)),
  );
  const locked = ["Model!B3", "Model!B8"];
  for (const address of locked) workbook.hinder(address, "protected");
  const { readBlocks } = workbook.sending;
  // As Excel tells it.
  jest.spyOn(workbook.sending, "readBlocks").mockImplementation(async (places) => {
    const blocks = await readBlocks(places);
    return blocks.map((block) => block && { ...block, obstacle: "protected" as const });
  });
  const found = await reach(workbook, addresses, {});
  expect(addresses.filter((_, index) => found[index]?.obstacle === "protected")).toEqual(locked);
});
