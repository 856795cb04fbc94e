import type { SignedRelease } from "../../release/signed-release";
import type { MemoryCell } from "../memory-workbook";
import { refreshing } from "./refreshing";
import { calculatingWorkbook, memoryKeeper, releaseWith } from "./testing";

const china = { period: "2024", value: 0.9 };
const india = { period: "2024", value: 0.05 };
const japan = { period: "2024", value: 0.02 };
const series = (...rows: (readonly (typeof china & { vintage?: string })[])[]) => [
  { place: "CN", rows: rows[0] ?? [china] },
  { place: "IN", rows: rows[1] ?? [india] },
  { place: "JP", rows: rows[2] ?? [japan] },
];

const first = releaseWith(1, series());
const corrected = [{ ...china, value: 0.8 }];
/** China's number was wrong, India's source printed another edition, Japan has a newer year. */
const second = releaseWith(
  2,
  series(
    corrected,
    [india, { ...india, value: 0.06, vintage: "2026-02-01" }],
    [japan, { period: "2025", value: 0.03 }],
  ),
);

const formulas = (given: Readonly<Record<string, string>>): Record<string, MemoryCell> =>
  Object.fromEntries(Object.entries(given).map(([address, formula]) => [address, { formula }]));

const model = {
  ...formulas({
    "Model!A1": '=RE.SHARE("magnets","Japan")',
    "Model!A2": '=RE.SHARE("magnets",B2)',
    "Model!A3": '=RE.SHARE("magnets","China")+1',
    "Model!A4": '=RE.SHARE("magnets","India")',
    "Model!A5": '=RE.SHARE("magnets","China",2024)',
    "Model!A6": '=RE.SHARE("magnets","China",,,,"2025-06-30")',
    "Hidden!A1": "=RE.ASOF()",
    "Hidden!A2": '=RE.SHARE("magnets",UPPER(B2))',
    "Hidden!A3": '=RE.LIST("indicators")',
    "Hidden!A4": "=A1*2",
  }),
  "Model!B2": { value: "India" },
};

function open(cells: Readonly<Record<string, MemoryCell>> = model, release: SignedRelease = first) {
  const keeper = memoryKeeper(release);
  const workbook = calculatingWorkbook(cells, keeper);
  return { keeper, workbook, refresh: refreshing(workbook, keeper) };
}

test("a preview groups the cells by figure, mistakes first, and touches nothing", async () => {
  const { workbook, refresh, keeper } = open();
  const before = Object.keys(model).map((address) => workbook.at(address));
  const preview = await refresh.preview(second, {});
  expect(
    preview.groups.map(({ call, reason, cells, canHold }) => [
      call,
      reason,
      cells.map(({ address, before: old, after, isWholeCell }) => [address, old, after, isWholeCell]),
      canHold,
    ]),
  ).toEqual([
    ['RE.SHARE("magnets","China")', "correction", [["Model!A3", 0.9, 0.8, false]], false],
    ['RE.SHARE("magnets","China",2024)', "correction", [["Model!A5", 0.9, 0.8, true]], false],
    ['RE.SHARE("magnets","China",,,,"2025-06-30")', "correction", [["Model!A6", 0.9, 0.8, true]], false],
    ['RE.SHARE("magnets","Japan")', "newer period", [["Model!A1", 0.02, 0.03, true]], false],
    [
      'RE.SHARE("magnets","India")',
      "revision",
      [
        ["Model!A2", 0.05, 0.06, true],
        ["Model!A4", 0.05, 0.06, true],
      ],
      true,
    ],
  ]);
  expect(preview.groups[0]).toMatchObject({ before: { mid: 0.9 }, after: { mid: 0.8 } });
  expect(preview.unforeseeable).toEqual([
    { address: "Hidden!A1", formula: "=RE.ASOF()", why: "as-of date" },
    { address: "Hidden!A2", formula: '=RE.SHARE("magnets",UPPER(B2))', why: "computed argument" },
  ]);
  expect(preview.unchanged).toBe(1);
  expect(Object.keys(model).map((address) => workbook.at(address))).toEqual(before);
  expect(keeper.carried()?.release).toBe(first);
});

test("a move calculates the cells that change again, and no others", async () => {
  const { workbook, refresh, keeper } = open();
  const moved = await refresh.apply(second, await refresh.preview(second, {}), [], {});
  expect([...workbook.recalculated].sort()).toEqual(
    ["A1", "A2", "A3", "A4", "A5", "A6"]
      .map((cell) => `Model!${cell}`)
      .concat("Hidden!A1", "Hidden!A2")
      .sort(),
  );
  expect(moved).toMatchObject({ recalculation: "calculated", recalculated: 8, unexpected: [], failed: [] });
  expect(workbook.at("Model!A3").value).toBe(1.8);
  expect(keeper.carried()).toMatchObject({ release: second, previous: first });
  expect(keeper.carried()?.pending).toBeUndefined();
  expect(keeper.carried()?.moves.at(-1)).toMatchObject({ kind: "refresh", from: 1, to: 2, cells: 6 });
});

test("a figure that is held keeps its number and its formulas say so; undoing gives them back", async () => {
  const { workbook, refresh, keeper } = open();
  const before = Object.keys(model).map((address) => workbook.at(address));
  const preview = await refresh.preview(second, {});
  await refresh.apply(second, preview, ['RE.SHARE("magnets","India")'], {});
  expect(workbook.at("Model!A2")).toMatchObject({
    formula: '=RE.SHARE("magnets",B2,,,,"2026-01-15")',
    value: 0.05,
  });
  expect(workbook.at("Model!A4").value).toBe(0.05);
  expect(workbook.at("Model!A5").value).toBe(0.8);
  await refresh.undo({});
  expect(Object.keys(model).map((address) => workbook.at(address))).toEqual(before);
  expect(keeper.carried()).toMatchObject({ release: first, previous: second });
  expect(keeper.carried()?.pending).toBeUndefined();
});

test("what cannot be held is refused before anything is done", async () => {
  const { workbook, refresh, keeper } = open();
  const preview = await refresh.preview(second, {});
  await expect(refresh.apply(second, preview, ['RE.SHARE("magnets","China")'], {})).rejects.toThrow(
    "cannot be held",
  );
  workbook.put("Model!A4", { formula: "=1" });
  await expect(refresh.apply(second, preview, ['RE.SHARE("magnets","India")'], {})).rejects.toThrow(
    "Somebody changed the formula in Model!A4",
  );
  expect(keeper.carried()?.release).toBe(first);
  expect(workbook.writes).toBe(0);
});

test("a protected sheet is named beforehand, and its figures cannot be held", async () => {
  const { workbook, refresh, keeper } = open();
  const before = await refresh.preview(second, {});
  workbook.protect("Model");
  const preview = await refresh.preview(second, {});
  expect(preview.protectedSheets).toEqual(["Model"]);
  expect(preview.groups.some(({ canHold }) => canHold)).toBe(false);
  await expect(refresh.apply(second, before, ['RE.SHARE("magnets","India")'], {})).rejects.toThrow(
    "protected sheet",
  );
  expect(keeper.carried()?.release).toBe(first);
});

test("cells that were marked are shown before and after", async () => {
  const { refresh } = open();
  await refresh.markOutputs(["Model!A3", "Model!A3"]);
  const preview = await refresh.preview(second, {});
  expect(preview.outputs).toEqual([{ address: "Model!A3", shown: 1.9 }]);
  const { outputs } = await refresh.apply(second, preview, [], {});
  expect(outputs).toEqual([{ address: "Model!A3", shown: 1.9, after: 1.8 }]);
});

test("cells that do not show what was foretold are told", async () => {
  jest.useFakeTimers();
  const { workbook, refresh } = open(formulas({ "Model!A1": '=RE.SHARE("magnets","India")' }));
  const preview = await refresh.preview(second, {});
  workbook.calculates = () => "#BUSY!";
  const [moved] = await Promise.all([refresh.apply(second, preview, [], {}), jest.runAllTimersAsync()]);
  jest.useRealTimers();
  expect(moved.unexpected).toEqual([{ address: "Model!A1", foretold: 0.06, shown: "#BUSY!" }]);
});

test("an interrupted move goes on where it was", async () => {
  const { workbook, refresh, keeper } = open();
  const preview = await refresh.preview(second, {});
  const recalculate = workbook.recalculate;
  workbook.recalculate = () => Promise.reject(new Error("Excel was closed."));
  await expect(refresh.apply(second, preview, ['RE.SHARE("magnets","India")'], {})).rejects.toThrow("closed");
  expect(keeper.carried()?.pending?.cells).toContain("Model!A5");
  workbook.recalculate = recalculate;
  const moved = await refreshing(workbook, keeper).resume({});
  expect(moved).toMatchObject({ unexpected: [], failed: [] });
  expect(workbook.at("Model!A5").value).toBe(0.8);
  expect(workbook.at("Model!A4").value).toBe(0.05);
  expect(keeper.carried()?.pending).toBeUndefined();
  expect(await refresh.resume({})).toBeUndefined();
});

test("a preview that is out of date is refused, and so is a move to where the workbook stands", async () => {
  const { refresh } = open();
  const preview = await refresh.preview(second, {});
  await refresh.apply(second, preview, [], {});
  await expect(refresh.apply(second, preview, [], {})).rejects.toThrow("moved on");
  const same = await refresh.preview(second, {});
  expect(same.groups).toEqual([]);
  await expect(refresh.apply(second, same, [], {})).rejects.toThrow("has release 2 already");
});

test("where the workbook was never moved there is nothing to undo", async () => {
  await expect(open().refresh.undo({})).rejects.toThrow("nothing to go back to");
});

test("left while it reads, it ends with the reason", async () => {
  const { refresh } = open();
  const leaving = new AbortController();
  leaving.abort(new Error("left"));
  await expect(refresh.preview(second, { signal: leaving.signal })).rejects.toThrow("left");
});

test("where an argument follows from a figure by way of other formulas, nothing is foretold", async () => {
  const { workbook, refresh } = open({
    ...formulas({
      "Model!A1": "=RE.ASOF()",
      "Model!A2": "=YEAR(A1)-2",
      "Model!A3": "=MAX(Inputs!A1:B9)",
      "Model!A4": "=SUM(A1:A2)",
      "Model!B1": '=RE.SHARE("magnets","India",A2)',
      "Model!B2": '=RE.SHARE("magnets","India",A3)',
      "Model!B3": '=RE.SHARE("magnets","India",A4)',
    }),
    "Inputs!A1": { value: 2024 },
  });
  workbook.put("Model!A2", { value: 2024 });
  workbook.put("Model!A3", { value: 2024 });
  const { groups, unforeseeable } = await refresh.preview(second, {});
  expect(unforeseeable).toMatchObject([
    { address: "Model!A1", why: "as-of date" },
    { address: "Model!B1", why: "computed argument" },
    { address: "Model!B3", why: "computed argument" },
  ]);
  expect(groups).toMatchObject([{ cells: [{ address: "Model!B2" }] }]);
});

test("cells that call through a name are found, and calculated again", async () => {
  const { workbook, refresh } = open(
    formulas({ "Model!A1": "=ChinaShare*2", "Model!A2": '=ShareOf("China")', "Model!A3": "=Other" }),
  );
  workbook.define("ChinaShare", '=RE.SHARE("magnets","China")');
  workbook.define("ShareOf", '=LAMBDA(place,RE.SHARE("magnets",place))');
  workbook.define("Other", "=1");
  expect((await refresh.preview(second, {})).unforeseeable).toMatchObject([
    { address: "Model!A1", why: "name" },
    { address: "Model!A2", why: "lambda" },
  ]);
});
