import fc from "fast-check";
import { addressesOn, positionOf, sheetOf } from "../../address";
import { memoryParts } from "../../memory-parts";
import { noJournal } from "../journal/journal";
import { journalPart } from "../journal/journal-part";
import { withKept, type Block, type Held, type Kept } from "./kept";
import { liveAgain } from "./live-again";
import { toValues } from "./swaps";
import { asTyped } from "../typed";
import { inValues, type LiveCell } from "./values";

interface Cell extends Held {
  readonly formula: string;
}
type Sheet = Map<string, Cell>;

/** Every cell of a block with its address. */
function placed<T>(address: string, block: readonly (readonly T[])[]): [string, T][] {
  const { row, column } = positionOf(address);
  const addressOf = addressesOn(sheetOf(address));
  return block.flatMap((line, down) =>
    line.map((held, right): [string, T] => [addressOf(row + down, column + right), held]),
  );
}

/** As a spreadsheet takes what is typed: the apostrophe goes, a text that looks like anything else becomes that. */
function typedInto(typed: string | number | boolean): Pick<Cell, "formula" | "value"> {
  if (typeof typed !== "string") return { formula: "", value: typed };
  if (typed.startsWith("'")) return { formula: "", value: typed.slice(1) };
  if (typed.startsWith("=")) return { formula: typed, value: 0 };
  const isNumber = typed.trim() !== "" && Number.isFinite(Number(typed));
  return { formula: "", value: isNumber ? Number(typed) : typed === "" ? null : typed };
}

const values = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
  fc.boolean(),
  fc.string(),
  fc.constantFrom("2024", "2024-07", "=1+1", "+1", "-1", "@a", "\t=1", "'", "", "#N/A", "TRUE", "1E3"),
);
const formats = fc.constantFrom("General", "0%", "yyyy-mm-dd", "#,##0.00");
const held = fc.record({ value: values, numberFormat: formats });
const blocks = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 2 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(held, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );
const formulas = fc.constantFrom(
  '=RE.SHARE("magnets","China")',
  "=B4*(1+RE.HHI(A7))",
  "=B4*2",
  "=SUM(A5#)",
  "",
);
const sheets = fc.constantFrom("Model", "My sheet", "Ünï's");

/** A workbook of cells that stand five rows apart, so that no spill meets another. */
const workbooks = fc
  .array(
    fc.record({
      sheet: sheets,
      column: fc.integer({ min: 0, max: 5 }),
      formula: formulas,
      block: blocks,
      shownFormat: fc.option(formats, { nil: undefined }),
      obstacle: fc.option(fc.constantFrom("protected" as const, "merged" as const), {
        nil: undefined,
        freq: 5,
      }),
    }),
    { maxLength: 20 },
  )
  .map((given) =>
    given.map(({ sheet, column, block, formula, shownFormat, obstacle }, index): LiveCell => ({
      address: addressesOn(sheet)(index * 5, column),
      formula,
      value: block[0]?.[0]?.value ?? null,
      block: formula === "" ? [[block[0]?.[0] as Held]] : block,
      ...(shownFormat !== undefined && { shownFormat }),
      ...(obstacle !== undefined && { obstacle }),
    })),
  );

function opened(cells: readonly LiveCell[]): Sheet {
  return new Map(
    cells.flatMap(({ address, formula, block }) =>
      placed(address, block).map(([at, cell]): [string, Cell] => [
        at,
        { ...cell, formula: at === address ? formula : "" },
      ]),
    ),
  );
}

/** What a workbook gives back to another page. */
async function stored(kept: readonly Kept[]): Promise<readonly Kept[]> {
  const parts = memoryParts();
  await journalPart(parts).write({ ...noJournal, kept }, {});
  return (await journalPart(parts).read({})).kept;
}

test("values, then live again, is the workbook of before, cell by cell", async () => {
  await fc.assert(
    fc.asyncProperty(workbooks, async (cells) => {
      const sheet = opened(cells);
      const { keep } = await inValues(cells);
      for (const { address, to } of keep.map(toValues)) {
        for (const [at, { value, numberFormat }] of placed(address, to.block)) {
          sheet.set(at, { ...typedInto(asTyped(value)), numberFormat });
        }
      }
      for (const { address } of keep) expect(sheet.get(address)?.formula).toBe("");

      const back = await liveAgain(await stored(keep), (address) => sheet.get(address));
      expect(back.notPossible).toEqual([]);
      expect(back.entered).toHaveLength(keep.length);
      // The spreadsheet calculates the formulas to what they were.
      const results = new Map(cells.flatMap(({ address, block }) => placed(address, block)));
      for (const { address, formula, block } of back.entered) {
        for (const [at, { numberFormat }] of placed(address, block)) {
          const value = results.get(at)?.value ?? null;
          sheet.set(at, { formula: at === address ? formula : "", value, numberFormat });
        }
      }
      expect(sheet).toEqual(opened(cells));
    }),
    { numRuns: 300 },
  );
});

const block: Block = [[{ value: 0.9, numberFormat: "0%" }]];
const kept: Kept = { address: "Model!B4", formula: '=RE.SHARE("magnets","China")', block };

test("a cell that was changed since keeps what it holds", async () => {
  for (const now of [
    { formula: "", value: 0.8 },
    { formula: "=0.9", value: 0.9 },
    { formula: "", value: null },
  ]) {
    const back = await liveAgain([kept], () => now);
    expect(back.entered).toEqual([]);
    expect(back.notPossible[0]?.why).toContain("changed since");
  }
});

test("what cannot be followed is not entered, and its formula is told", async () => {
  const back = await liveAgain([{ ...kept, isLost: true }], () => ({ formula: "", value: 0.9 }));
  expect(back.entered).toEqual([]);
  expect(back.notPossible[0]?.why).toContain(kept.formula);
});

test("a sheet that is gone or protected is said", async () => {
  expect((await liveAgain([kept], () => undefined)).notPossible[0]?.why).toContain("protected");
});

test("what is kept later of the same cell takes the place of what was", () => {
  const other = { ...kept, address: "Model!B5" };
  const again = { ...kept, formula: "=RE.ASOF()" };
  expect(withKept([kept, other], [again])).toEqual([other, again]);
});
