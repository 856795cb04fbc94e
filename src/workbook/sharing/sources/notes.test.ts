import fc from "fast-check";
import type { MemoryCell, MemoryWorkbook } from "../../memory-workbook";
import { open, SHARE } from "../testing";

const INDIA = '=RE.SHARE("magnets","India")';
const JAPAN = '=RE.SHARE("magnets","Japan")';

/** A workbook with its Sources sheet, on which somebody has then written. */
async function noted(notes: Readonly<Record<string, MemoryCell>>) {
  const { workbook, share } = open({
    "Model!A2": { formula: SHARE },
    "Model!A4": { formula: INDIA },
    "Model!A6": { formula: JAPAN },
  });
  await share.writeSources({});
  for (const [address, cell] of Object.entries(notes)) workbook.put(address, cell);
  return { workbook, share };
}

/** Comes first on the sheet, so that all that is told of others comes a row lower. */
const addFigure = (workbook: MemoryWorkbook) => workbook.put("Model!A1", { formula: SHARE, value: 0.9 });

const rowOf = async (workbook: MemoryWorkbook, said: unknown) => {
  let row = 0;
  for await (const piece of workbook.sending.readSheet("Sources")) {
    for (const cells of piece) {
      row += 1;
      if (cells.some(({ value }) => value === said)) return row;
    }
  }
  return undefined;
};

const stateOf = async (share: Awaited<ReturnType<typeof noted>>["share"]) => (await share.check({})).sources;

test("a note beside a figure goes with the figure, with its number format", async () => {
  const { workbook, share } = await noted({
    "Sources!L5": { value: "checked" },
    "Sources!M6": { value: 0.25, numberFormat: "0%" },
  });
  addFigure(workbook);
  expect((await share.writeSources({})).notPossible).toEqual([]);
  expect(workbook.at("Sources!A6").value).toBe("Model!A2");
  expect(workbook.at("Sources!L6").value).toBe("checked");
  expect(workbook.at("Sources!M7")).toMatchObject({ value: 0.25, numberFormat: "0%" });
  expect(workbook.at("Sources!L5").value).toBeNull();
});

test("notes alone leave the sheet up to date, also after it is written again", async () => {
  const { workbook, share } = await noted({ "Sources!L5": { value: "a" }, "Sources!B40": { value: "b" } });
  expect(await stateOf(share)).toBe("up to date");
  await share.writeSources({});
  expect(await stateOf(share)).toBe("up to date");
  expect([workbook.at("Sources!L5").value, workbook.at("Sources!B40").value]).toEqual(["a", "b"]);
});

test("what is below stays below, and as far below", async () => {
  const { workbook, share } = await noted({ "Sources!A20": { value: "Our own list" } });
  const last = (await rowOf(workbook, "[3]")) ?? (await rowOf(workbook, "[1]")) ?? 0;
  addFigure(workbook);
  await share.writeSources({});
  const lastNow = (await rowOf(workbook, "[3]")) ?? (await rowOf(workbook, "[1]")) ?? 0;
  expect(lastNow).toBe(last + 1);
  expect(await rowOf(workbook, "Our own list")).toBe(20 + 1);
});

test("a note beside a figure that is gone comes below, with the name of its cell", async () => {
  const { workbook, share } = await noted({ "Sources!L6": { value: "ask again" } });
  workbook.put("Model!A4", { formula: "", value: 1 });
  await share.writeSources({});
  const row = (await rowOf(workbook, "ask again")) ?? 0;
  expect(row).toBeGreaterThan((await rowOf(workbook, "Citations")) ?? 0);
  expect(workbook.at(`Sources!A${String(row)}`).value).toBe("Model!A4");
  expect(workbook.at(`Sources!L${String(row)}`).value).toBe("ask again");
  expect(await stateOf(share)).toBe("up to date");
});

test("a row that somebody put between ours is kept whole, below", async () => {
  const { workbook, share } = await noted({
    "Sources!A6": { value: "Mine" },
    "Sources!B6": { value: "not a figure" },
  });
  await share.writeSources({});
  expect(workbook.at("Sources!A6").value).toBe("Model!A4");
  const row = String(await rowOf(workbook, "Mine"));
  expect(workbook.at(`Sources!B${row}`).value).toBe("not a figure");
});

test("notes above the table, at its headings and beside citations stay there", async () => {
  const notes = {
    "Sources!D1": { value: "one" },
    "Sources!L4": { value: "Checked by" },
    "Sources!L9": { value: "two" },
  };
  const { workbook, share } = await noted(notes);
  await share.writeSources({});
  for (const [address, { value }] of Object.entries(notes)) expect(workbook.at(address).value).toBe(value);
});

test("a formula beside a figure follows the rows that it refers to", async () => {
  const { workbook, share } = await noted({
    "Sources!L5": { formula: "=D5*2", value: 1.8, numberFormat: "0.0" },
    "Sources!L6": { formula: "=Model!A4", value: 0.02 },
    "Sources!M6": { formula: "=SUM(D:D)", value: 1 },
  });
  addFigure(workbook);
  expect((await share.writeSources({})).notPossible).toEqual([]);
  expect(workbook.at("Sources!L6")).toMatchObject({ formula: "=D6*2", numberFormat: "0.0" });
  expect(workbook.at("Sources!L7").formula).toBe("=Model!A4");
  expect(workbook.at("Sources!M7").formula).toBe("=SUM(D:D)");
  expect(await stateOf(share)).toBe("up to date");
});

test("a formula that refers to rows that came apart gives way to what it shows, and is told of", async () => {
  const { workbook, share } = await noted({ "Sources!L5": { formula: "=D5-D6", value: 0.88 } });
  workbook.put("Model!A3", { formula: JAPAN, value: 0.05 });
  const { notPossible } = await share.writeSources({});
  expect(notPossible).toEqual([{ address: "Sources!L5", why: expect.stringContaining("=D5-D6") as unknown }]);
  expect(workbook.at("Sources!L5")).toMatchObject({ formula: "", value: 0.88 });
});

test("undo brings back what somebody had written, where it was", async () => {
  const { workbook, share } = await noted({
    "Sources!L5": { formula: "=D5*2", value: 1.8 },
    "Sources!M6": { value: "mine" },
  });
  addFigure(workbook);
  await share.writeSources({});
  expect((await share.undo("sources", {})).notPossible).toEqual([]);
  expect(workbook.at("Sources!L5").formula).toBe("=D5*2");
  expect(workbook.at("Sources!M6").value).toBe("mine");
  expect(workbook.at("Sources!L6").value).toBeNull();
});

test("no note is ever lost, whichever figures come and go", async () => {
  const places = fc.record({
    column: fc.constantFrom("A", "B", "L", "M", "Z"),
    row: fc.integer({ min: 1, max: 30 }),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(places, { maxLength: 6, selector: ({ column, row }) => `${column}${String(row)}` }),
      fc.subarray(["Model!A2", "Model!A4", "Model!A6"]),
      fc.boolean(),
      async (where, gone, comes) => {
        const { workbook, share } = await noted({});
        const taken = where.filter(({ column, row }) => {
          const address = `Sources!${column}${String(row)}`;
          // What is typed over what we wrote is ours to write anew.
          const isFree = workbook.at(address).value === null || column > "K";
          if (isFree) workbook.put(address, { value: `note ${column}${String(row)}` });
          return isFree;
        });
        for (const address of gone) workbook.put(address, { formula: "", value: 1 });
        if (comes) addFigure(workbook);
        await share.writeSources({});
        for (const { column, row } of taken) {
          expect([column, row, await rowOf(workbook, `note ${column}${String(row)}`)]).not.toContain(
            undefined,
          );
        }
      },
    ),
    { numRuns: 60 },
  );
});
