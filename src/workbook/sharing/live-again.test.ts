import fc from "fast-check";
import { addressesOn, positionOf, splitAddress } from "../address";
import { readKept, withKept, type Block, type Held, type Kept } from "./kept";
import { areasOf, liveAgain } from "./live-again";
import { asTyped } from "./typed";
import { inValues, type LiveCell } from "./values";

interface Cell extends Held {
  readonly formula: string;
}
type Sheet = Map<string, Cell>;

/** Every cell of a block with its address. */
function placed<T>(address: string, block: readonly (readonly T[])[]): [string, T][] {
  const { row, column } = positionOf(address);
  const addressOf = addressesOn(splitAddress(address).sheet ?? "");
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
  fc.double({ noNaN: true, noDefaultInfinity: true }),
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

test("values, then live again, is the workbook of before, cell by cell", () => {
  fc.assert(
    fc.property(workbooks, (cells) => {
      const sheet = opened(cells);
      const { write, keep } = inValues(cells);
      for (const { address, block } of write) {
        for (const [at, { value, numberFormat }] of placed(address, block)) {
          sheet.set(at, { ...typedInto(asTyped(value)), numberFormat });
        }
      }
      for (const { address } of write) expect(sheet.get(address)?.formula).toBe("");

      const stored = readKept(JSON.parse(JSON.stringify(keep))) as readonly Kept[];
      const back = liveAgain(stored, (address) => sheet.get(address), areasOf(stored));
      expect(back.notPossible).toEqual([]);
      expect(back.keep).toEqual([]);
      // The spreadsheet calculates the formulas to what they were.
      const results = new Map(cells.flatMap(({ address, block }) => placed(address, block)));
      for (const { address, formula, formats: written } of back.write) {
        for (const [at, numberFormat] of placed(address, written)) {
          const value = results.get(at)?.value ?? null;
          sheet.set(at, { formula: at === address ? formula : "", value, numberFormat });
        }
      }
      expect(sheet).toEqual(opened(cells));
    }),
    { numRuns: 500 },
  );
});

const block: Block = [[{ value: 0.9, numberFormat: "0%" }]];
const kept: Kept = { address: "Model!B4", formula: '=RE.SHARE("magnets","China")', block };
const unmoved = areasOf([kept]);

test("a cell that was changed since keeps what it holds, and its formula stays kept", () => {
  for (const now of [
    { formula: "", value: 0.8 },
    { formula: "=0.9", value: 0.9 },
    { formula: "", value: null },
  ]) {
    const back = liveAgain([kept], () => now, unmoved);
    expect(back).toMatchObject({ write: [], keep: [kept] });
    expect(back.notPossible[0]?.why).toContain("changed since");
  }
});

test("where rows were inserted no formula is entered in a wrong row, though the value is the same there", () => {
  const back = liveAgain([kept], () => ({ formula: "", value: 0.9 }), new Map([["Model", "Model!B5:B5"]]));
  expect(back.write).toEqual([]);
  expect(back.notPossible[0]?.why).toContain("inserted");
});

test("a sheet that is gone or protected is said", () => {
  expect(liveAgain([kept], () => undefined, unmoved).notPossible[0]?.why).toContain("protected");
});

test("the area of a sheet has all its kept cells in it, spills whole", () => {
  const wide = [
    [...(block[0] ?? []), ...(block[0] ?? [])],
    [...(block[0] ?? []), ...(block[0] ?? [])],
  ];
  const areas = areasOf([
    kept,
    { ...kept, address: "Model!A9", block: wide },
    { ...kept, address: "'My sheet'!C1" },
  ]);
  expect([...areas]).toEqual([
    ["Model", "Model!A4:B10"],
    ["My sheet", "'My sheet'!C1:C1"],
  ]);
});

test("what is kept later of the same cell takes the place of what was", () => {
  const other = { ...kept, address: "Model!B5" };
  const again = { ...kept, formula: "=RE.ASOF()" };
  expect(withKept([kept, other], [again])).toEqual([other, again]);
});

test("what a workbook kept is read only where it can be entered again", () => {
  expect(readKept([kept])).toEqual([kept]);
  const strange: unknown[] = [
    undefined,
    { ...kept },
    [{ ...kept, formula: "=WEBSERVICE(A1)" }],
    [{ ...kept, formula: "RE.ASOF()" }],
    [{ ...kept, address: "B4" }],
    [{ ...kept, block: [] }],
    [{ ...kept, block: [[{ value: {}, numberFormat: "0%" }]] }],
    [{ ...kept, block: [[...(block[0] ?? [])], []] }],
    [null],
  ];
  for (const one of strange) expect(readKept(one)).toBeUndefined();
});
