import fc from "fast-check";
import { memoryParts } from "../../memory-parts";
import type { Part } from "../../parts";
import { noJournal, type Deed, type Journal } from "./journal";
import { journalPart } from "./journal-part";
import { cut } from "./journal-sets";
import { packLines } from "./packed-lines";

const block = [[{ value: 0.9, numberFormat: "0%" }]];
const kept = { address: "Model!B4", formula: '=RE.SHARE("magnets","China")', block };
const when = "2026-11-22T10:00:00.000Z";
const swap = { address: "Model!A1", from: { formula: "=A", block }, to: { formula: "=B", block } };
const journal: Journal = {
  kept: [kept],
  done: [
    { kind: "live", when, entered: [kept] },
    { kind: "repair", when, safe: when, swaps: [swap] },
    { kind: "sources", when, written: "abc", stood: [[{ formula: "", value: "x", numberFormat: "@" }]] },
  ],
  begun: { deed: { kind: "values", when, addresses: ["Model!B4"] }, way: "undo", marked: ["Model!B4:B4"] },
};

/** Parts that hold these lines, whole and as they should be but for what is written in them. */
async function partsSaying(...lines: readonly unknown[]): Promise<readonly Part[]> {
  const text = await packLines(
    lines.map((line) => JSON.stringify(line)),
    1e9,
  );
  const { xmls } = await cut(text ?? "", "");
  return xmls.map((xml, index) => ({ id: `theirs ${String(index)}`, xml }));
}

const read = (parts: readonly Part[]) => journalPart(memoryParts(parts)).read({});

test("what is written is read again, in one part", async () => {
  const parts = memoryParts();
  const part = journalPart(parts);
  expect(await part.read({})).toEqual(noJournal);
  await part.write(journal, {});
  await part.write({ ...journal, kept: [] }, {});
  expect(await parts.read()).toHaveLength(1);
  expect(await journalPart(parts).read({})).toEqual({ ...journal, kept: [] });
});

test("nothing is written where there is nothing to remember, and nothing is left where there was something", async () => {
  const parts = memoryParts();
  await journalPart(parts).write(noJournal, {});
  expect(await parts.read()).toEqual([]);
  await journalPart(parts).write(journal, {});
  const later = journalPart(parts);
  await later.read({});
  await later.write(noJournal, {});
  expect(await parts.read()).toEqual([]);
});

const column = (...of: readonly unknown[]) => ({ of, at: of.map((_, index) => index) });
const address = { sheet: column("Model!"), down: [4], right: [1] };
const content = { formula: column(kept.formula), larger: [], value: column(0.9), format: column("0%") };
const chunk = {
  list: 0,
  address,
  content,
  shown: column(null),
  said: column(null),
  release: column("7 2026-07-15"),
  lost: [],
};
const head = { done: [] };

test("the lines of these tests are read but for what is wrong with them", async () => {
  expect(await read(await partsSaying(head, chunk))).toEqual({
    kept: [{ ...kept, release: { number: 7, asOf: "2026-07-15" } }],
    done: [],
  });
});

test.each<[string, readonly unknown[]]>([
  ["nothing in it", []],
  [
    "a formula that calls nothing of ours",
    [head, { ...chunk, content: { ...content, formula: column("=1+1") } }],
  ],
  ["no formula", [head, { ...chunk, content: { ...content, formula: column("RE.ASOF()") } }]],
  ["a cell without a sheet", [head, { ...chunk, address: { ...address, sheet: column("") } }]],
  ["a cell beyond the sheet", [head, { ...chunk, address: { ...address, right: [1e15] } }]],
  ["a cell before the sheet", [head, { ...chunk, address: { ...address, down: [-1] } }]],
  ["two formats for one cell", [head, { ...chunk, content: { ...content, format: column("0%", "@") } }]],
  ["a block that is none", [head, { ...chunk, content: { ...content, larger: [[0, 0, 5]] } }]],
  ["a block without end", [head, { ...chunk, content: { ...content, larger: [[0, 1e12, 1e3]] } }]],
  ["a value that is none", [head, { ...chunk, content: { ...content, value: column({}) } }]],
  [
    "a value from beyond the list",
    [head, { ...chunk, content: { ...content, value: { of: [1], at: [1] } } }],
  ],
  ["a text without end", [head, { ...chunk, said: column("9".repeat(1_000)) }]],
  ["a release that is none", [head, { ...chunk, release: column("the seventh") }]],
  ["more addresses than formulas", [head, { ...chunk, content: { ...content, formula: column() } }]],
  ["a list of nothing", [head, { ...chunk, list: 7 }]],
  ["an act of another kind", [{ done: [{ kind: "delete", when }] }]],
  ["a time that is none", [{ done: [{ kind: "sources", when: "soon", written: "", isNew: true }] }]],
  ["an act begun without a way", [{ done: [], begun: { deed: { kind: "values", when }, marked: [] } }]],
  [
    "a swap of two sizes",
    [
      { done: [{ kind: "repair", when }] },
      { list: 1, address, from: content, to: { ...content, larger: [[0, 1, 2]], value: column(1, 2) } },
    ],
  ],
  [
    "rows without width",
    [
      { done: [{ kind: "sources", when, written: "", isNew: false }] },
      { list: 1, width: 0, formula: column(), value: column(), format: column() },
    ],
  ],
])("a part with %s is not believed, and stays", async (_, lines) => {
  const theirs = await partsSaying(...lines);
  const parts = memoryParts(theirs);
  const part = journalPart(parts);
  expect(await part.read({})).toEqual(noJournal);
  await part.write(journal, {});
  expect(await parts.read()).toEqual(expect.arrayContaining([...theirs]));
  expect(await journalPart(parts).read({})).toEqual(journal);
});

test("a part of a later format stops every act", async () => {
  const [part] = await partsSaying(head, chunk);
  const xml = part?.xml.replace('format="1"', 'format="2"') ?? "";
  await expect(read([{ id: "new", xml }])).rejects.toThrow("newer version");
});

test("a spreadsheet that keeps nothing is found out", async () => {
  const parts = { read: async () => [], replace: async () => [] };
  await expect(journalPart(parts).write(journal, {})).rejects.toThrow("did not keep");
});

const cellValue = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
  fc.string({ unit: "binary" }),
  fc.boolean(),
  fc.constant(null),
);
const held = fc.record({
  value: cellValue,
  numberFormat: fc.constantFrom("General", "0%", '#,##0.00 "€"', "@"),
});
const blocks = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(held, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );
const addresses = fc
  .tuple(
    fc.constantFrom("Model!", "'My sheet'!", "'Ünï''s!'!"),
    fc.constantFrom("A", "Z", "AA", "XFD"),
    fc.integer({ min: 1, max: 1_048_576 }),
  )
  .map(([sheet, letters, row]) => `${sheet}${letters}${String(row)}`);
const formulas = fc.string({ unit: "binary", maxLength: 20 }).map((text) => `=RE.ASOF()&"${text}"`);
const keptOnes = fc.record(
  {
    address: addresses,
    formula: formulas,
    block: blocks,
    shownFormat: fc.constantFrom("0%", "0.0"),
    said: fc.constantFrom("[0.9]", "[0.9,null]"),
    release: fc.constantFrom({ number: 7, asOf: "2026-07-15" }, { number: 12, asOf: "2026-12-31" }),
    isLost: fc.constant(true as const),
  },
  { requiredKeys: ["address", "formula", "block"] },
);
const safe = fc.constantFrom({}, { safe: when });
const deeds: fc.Arbitrary<Deed> = fc.oneof<fc.Arbitrary<Deed>[]>(
  fc
    .tuple(fc.array(addresses), safe)
    .map(([list, more]) => ({ kind: "values", when, addresses: list, ...more })),
  fc.tuple(fc.array(keptOnes), safe).map(([entered, more]) => ({ kind: "live", when, entered, ...more })),
  fc
    .tuple(fc.array(fc.tuple(addresses, blocks, formulas)), safe, fc.constantFrom("repair", "figure"))
    .map(([list, more, kind]) => ({
      kind,
      when,
      swaps: list.map(([at, both, formula]) => ({
        address: at,
        from: { formula: "", block: both },
        to: { formula, block: both },
      })),
      ...more,
    })),
  fc.tuple(fc.array(fc.tuple(held, held)), safe).map(([rows, more]) => ({
    kind: "sources",
    when,
    written: "print",
    stood: rows.map((row) => row.map((cell) => ({ ...cell, formula: "" }))),
    ...more,
  })),
  fc.constant({ kind: "sources", when, written: "print" }),
);
const journals: fc.Arbitrary<Journal> = fc.record(
  {
    kept: fc.array(keptOnes, { minLength: 1, maxLength: 8 }),
    done: fc.array(deeds, { maxLength: 4 }),
    begun: fc.record({
      deed: deeds,
      way: fc.constantFrom("do" as const, "undo" as const),
      marked: fc.constantFrom([], ["Model!A1:B2"]),
    }),
  },
  { requiredKeys: ["kept", "done"] },
);

test("any journal is read as it was written", async () => {
  await fc.assert(
    fc.asyncProperty(journals, async (given) => {
      const parts = memoryParts();
      await journalPart(parts).write(given, {});
      expect(await journalPart(parts).read({})).toEqual(given);
    }),
    { numRuns: 100 },
  );
});

test("a hundred thousand different formulas are kept and read again", async () => {
  const many = Array.from({ length: 100_000 }, (_, row) => ({
    address: `Model!C${String(row + 1)}`,
    formula: `=RE.SHARE(A${String(row + 1)},"China")*${String(Math.fround(Math.sin(row)))}`,
    block: [[{ value: Math.cos(row), numberFormat: "0.00%" }]],
  }));
  const parts = memoryParts();
  await journalPart(parts).write({ ...journal, kept: many }, {});
  const held = await parts.read();
  expect(held.length).toBeGreaterThan(1);
  expect(held.every(({ xml }) => xml.length <= 1_000_000)).toBe(true);
  const again = await journalPart(parts).read({});
  // Compared as text: Jest takes a minute to compare so much as objects.
  expect(JSON.stringify(again.kept) === JSON.stringify(many)).toBe(true);
});
