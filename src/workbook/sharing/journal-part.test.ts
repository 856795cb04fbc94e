import { seal } from "../carried/envelope";
import { pack } from "../carried/packing";
import { memoryParts } from "../memory-parts";
import { noJournal, type Journal } from "./journal";
import { journalPart } from "./journal-part";
import { KEPT_NAMESPACE } from "./kept-namespace";

const block = [[{ value: 0.9, numberFormat: "0%" }]];
const kept = { address: "Model!B4", formula: '=RE.SHARE("magnets","China")', block };
const when = "2026-11-22T10:00:00.000Z";
const journal: Journal = {
  kept: [kept],
  done: [
    { kind: "live", when, entered: [kept] },
    { kind: "sources", when, isNew: true },
  ],
  begun: { deed: { kind: "values", when, addresses: ["Model!B4"] }, way: "undo" },
};

const partSaying = async (content: unknown) =>
  seal({ journal: await pack(new TextEncoder().encode(JSON.stringify(content))) }, KEPT_NAMESPACE);

test("what is written is read again, in one part", async () => {
  const parts = memoryParts();
  const part = journalPart(parts);
  expect(await part.read({})).toEqual(noJournal);
  await part.write(journal, {});
  await part.write({ ...journal, kept: [] }, {});
  expect(await parts.read()).toHaveLength(1);
  expect(await journalPart(parts).read({})).toEqual({ ...journal, kept: [] });
});

test("nothing is written where there is nothing to remember", async () => {
  const parts = memoryParts();
  await journalPart(parts).write(noJournal, {});
  expect(await parts.read()).toEqual([]);
});

test.each([
  ["a formula that calls nothing of ours", { kept: [{ ...kept, formula: "=1+1" }], done: [] }],
  ["no formula", { kept: [{ ...kept, formula: "RE.ASOF()" }], done: [] }],
  ["a cell without a sheet", { kept: [{ ...kept, address: "B4" }], done: [] }],
  ["a block that is none", { kept: [{ ...kept, block: [[], []] }], done: [] }],
  ["an act of another kind", { kept: [], done: [{ kind: "delete", when }] }],
  [
    "a swap of two sizes",
    {
      kept: [],
      done: [
        {
          kind: "repair",
          when,
          swaps: [
            {
              address: "Model!A1",
              from: { formula: "=A", block },
              to: { formula: "=B", block: [...block, ...block] },
            },
          ],
        },
      ],
    },
  ],
  ["a time that is none", { kept: [], done: [{ kind: "sources", when: "soon", isNew: true }] }],
])("a part with %s is not believed, and stays", async (_, content) => {
  const xml = await partSaying(content);
  const parts = memoryParts([{ id: "theirs", xml }]);
  const part = journalPart(parts);
  expect(await part.read({})).toEqual(noJournal);
  await part.write(journal, {});
  expect(await parts.read()).toContainEqual({ id: "theirs", xml });
});

test("a part of a later format stops every act", async () => {
  const xml = (await partSaying(noJournal)).replace('format="1"', 'format="2"');
  await expect(journalPart(memoryParts([{ id: "new", xml }])).read({})).rejects.toThrow("newer version");
});

test("a spreadsheet that keeps nothing is found out", async () => {
  const parts = { read: async () => [], replace: async () => [] };
  await expect(journalPart(parts).write(journal, {})).rejects.toThrow("did not keep");
});
