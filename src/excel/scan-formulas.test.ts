import type { FormulaPiece } from "../workbook/port";
import { openSheets, type FakeSheet } from "./scan-fake-excel";
import { scanFormulas } from "./scan-formulas";
import { selectCell } from "./select-cell";

const share = '=RE.SHARE("magnets","China")';

async function pieces(): Promise<FormulaPiece[]> {
  const all = [];
  for await (const piece of scanFormulas()) all.push(piece);
  return all;
}

const addresses = (read: readonly FormulaPiece[]) =>
  read.flatMap(({ cells }) => cells.map(({ address }) => address));

/** A sheet full of formulas. */
const full = (name: string, rows: number, columns: number): FakeSheet => ({
  name,
  rows: Array.from({ length: rows }, () => Array.from({ length: columns }, () => share)),
});

test("formulas of every sheet are read with address and value, and nothing but formulas", async () => {
  openSheets([
    {
      name: "Model",
      top: 2,
      left: 1,
      rows: [
        ["magnets", share, ""],
        [5, "=A1", "+"],
      ],
    },
    { name: "Empty" },
    { name: "It's hidden", visibility: "VeryHidden", rows: [[share]] },
  ]);
  const read = await pieces();
  expect(read.flatMap(({ cells }) => cells)).toEqual([
    { address: "Model!C3", formula: share, value: 1 },
    { address: "Model!C4", formula: "=A1", value: 1 },
    { address: "'It''s hidden'!A1", formula: share, value: 1 },
  ]);
  expect(read.at(-1)).toMatchObject({ done: 7, total: 7 });
});

test("of a hundred thousand formulas each is read once, ten thousand cells a request", async () => {
  const { requests } = openSheets([full("One", 9_999, 7), full("Two", 10_003, 3)]);
  const read = await pieces();
  const found = addresses(read);
  expect(found).toHaveLength(69_993 + 30_009);
  expect(new Set(found).size).toBe(found.length);
  expect(Math.max(...requests)).toBeLessThanOrEqual(10_000);
  expect(requests.length).toBeLessThan(20);
  expect(read.map(({ done }) => done)).toEqual([...read.map(({ done }) => done)].sort((a, b) => a - b));
  expect(read.at(-1)).toMatchObject({ done: 100_002, total: 100_002 });
});

test("nothing more is asked of Excel after it was left", async () => {
  const { requests } = openSheets([full("One", 10_000, 10)]);
  const leaving = new AbortController();
  const found: string[] = [];
  for await (const piece of scanFormulas(leaving.signal)) {
    found.push(...addresses([piece]));
    if (piece.done >= 30_000) leaving.abort();
  }
  expect(found).toHaveLength(30_000);
  expect(requests.filter((cells) => cells > 0)).toHaveLength(3);
});

test("an answer that is too large is asked for in halves, down to a single row", async () => {
  const most = share.length * 5;
  const { requests } = openSheets([full("Wide", 3, 8)], most);
  const found = addresses(await pieces());
  expect(found).toHaveLength(24);
  expect(new Set(found).size).toBe(24);
  expect(requests.filter((cells) => cells === 4)).toHaveLength(6);
});

test("a cell that is too large by itself is an error, not left out", async () => {
  openSheets([full("One", 1, 1)], share.length - 1);
  await expect(pieces()).rejects.toThrow("too large");
});

test("a sheet that is deleted meanwhile has no formulas", async () => {
  const workbook = openSheets([full("One", 10_000, 1), full("Two", 10, 1), full("Three", 1, 1)]);
  const found: string[] = [];
  for await (const piece of scanFormulas()) {
    found.push(...addresses([piece]));
    workbook.delete("Two");
  }
  expect(found).toHaveLength(10_001);
  expect(found.at(-1)).toBe("Three!A1");
});

test("while somebody types in a cell it waits", async () => {
  jest.useFakeTimers();
  const workbook = openSheets([full("One", 2, 1)]);
  workbook.refuseNext("InvalidOperationInCellEditMode");
  const [read] = await Promise.all([pieces(), jest.runAllTimersAsync()]);
  jest.useRealTimers();
  expect(addresses(read)).toEqual(["One!A1", "One!A2"]);
});

test("left while it waits, it ends without an error", async () => {
  const workbook = openSheets([full("One", 2, 1)]);
  workbook.refuseNext("InvalidOperationInCellEditMode");
  const leaving = new AbortController();
  const read: FormulaPiece[] = [];
  const reading = (async () => {
    for await (const piece of scanFormulas(leaving.signal)) read.push(piece);
  })();
  leaving.abort();
  await reading;
  expect(read).toEqual([]);
});

describe("going to a cell", () => {
  const go = (address: string) => Excel.run((context) => selectCell(context, address));

  test("activates its sheet and selects it", async () => {
    const { selected } = openSheets([{ name: "One" }, { name: "My sheet" }]);
    expect(await go("'My sheet'!B4")).toBe("selected");
    expect(selected).toEqual(["My sheet", "B4"]);
  });

  test("leaves a hidden sheet hidden, and says when a sheet is gone", async () => {
    const { selected } = openSheets([{ name: "One" }, { name: "Two", visibility: "VeryHidden" }]);
    expect(await go("Two!B4")).toBe("hidden");
    expect(await go("Three!B4")).toBe("gone");
    expect(selected).toEqual([]);
  });
});
