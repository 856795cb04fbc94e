import { memoryParts } from "../../memory-parts";
import type { Part } from "../../parts";
import { noJournal, type Journal } from "./journal";
import { journalPart } from "./journal-part";

/** Values that no packing makes smaller, so that they take some parts. */
function journalOf(seed: number): Journal {
  const kept = Array.from({ length: 60 }, (_, row) => ({
    address: `Model!B${String(row + 1)}`,
    formula: "=RE.ASOF()",
    block: [[{ value: Math.sin(seed + row), numberFormat: "General" }]],
  }));
  return { kept, done: [] };
}

/** Letters in a part. */
const PIECE = 300;
const [first, second] = [journalOf(1), journalOf(2)];

async function partsOf(...journals: readonly Journal[]): Promise<readonly Part[]> {
  const parts = memoryParts();
  const part = journalPart(parts, PIECE);
  for (const journal of journals) await part.write(journal, {});
  return parts.read();
}

/** The parts of a first set and of the one that takes its place. */
async function both() {
  const before = await partsOf(first);
  const after = await partsOf(first, second);
  expect(before.length).toBeGreaterThan(2);
  const named = (name: string, { xml }: Part, index: number) => ({ id: `${name} ${String(index)}`, xml });
  return {
    before: before.map((part, index) => named("before", part, index)),
    after: after.map((part, index) => named("after", part, index)),
  };
}

const read = async (parts: readonly Part[]) => journalPart(memoryParts(parts)).read({});

async function idsAfterWriting(parts: readonly Part[]): Promise<readonly string[]> {
  const held = memoryParts(parts);
  const part = journalPart(held);
  await part.read({});
  await part.write(small, {});
  const known = new Set(parts.map(({ id }) => id));
  return (await held.read()).map(({ id }) => id).filter((id) => known.has(id));
}

const small: Journal = {
  kept: [],
  done: [{ kind: "values", when: "2026-11-22T10:00:00.000Z", addresses: ["Model!A1"] }],
};

test("until the last part of a set is there the one before serves, and what is left is cleaned up by the next writing", async () => {
  const { before, after } = await both();
  for (let written = 0; written < after.length; written += 1) {
    const parts = [...before, ...after.slice(0, written)];
    expect((await read(parts)).kept[7]).toEqual(first.kept[7]);
    expect(await idsAfterWriting(parts)).toEqual([]);
  }
});

test("from then on the new one serves, however few of the old parts are gone yet and in whichever order they come", async () => {
  const { before, after } = await both();
  for (let gone = 0; gone <= before.length; gone += 1) {
    const parts = [...after, ...before.slice(gone)];
    expect((await read(parts)).kept[7]).toEqual(second.kept[7]);
    expect((await read([...parts].reverse())).kept[7]).toEqual(second.kept[7]);
    expect(await idsAfterWriting(parts)).toEqual([]);
  }
});

test("a set of which a part is missing, or is another set’s, is not believed and stays", async () => {
  const { before, after } = await both();
  const others = before.slice(1);
  expect(await read(others)).toEqual(noJournal);
  expect(await idsAfterWriting(others)).toEqual(others.map(({ id }) => id));
  const [mixed] = after;
  const mixture = [...(mixed === undefined ? [] : [mixed]), ...others];
  expect(await read(mixture)).toEqual(noJournal);
  expect(await idsAfterWriting(mixture)).toEqual(mixture.map(({ id }) => id));
});

test("a set with a letter that is another one is not believed and stays", async () => {
  const { before } = await both();
  const parts = before.map(({ id, xml }, index) => ({
    id,
    xml: index === 0 ? xml.replace(/(.)(.)(?="\})/, "$2$1").replace(/A(?=[^A]*"\})/, "B") : xml,
  }));
  expect(parts).not.toEqual(before);
  expect(await read(parts)).toEqual(noJournal);
  expect(await idsAfterWriting(parts)).toEqual(parts.map(({ id }) => id));
});

test("a part that was written twice is one", async () => {
  const { before } = await both();
  const twice = [...before, ...before.map(({ id, xml }) => ({ id: `${id} again`, xml }))];
  expect((await read(twice)).kept[7]).toEqual(first.kept[7]);
  expect(await idsAfterWriting(twice)).toEqual([]);
});

test("more than a workbook can hold is refused, and nothing is written", async () => {
  const parts = memoryParts();
  await expect(journalPart(parts, 20).write(first, {})).rejects.toThrow("too many formulas");
  expect(await parts.read()).toEqual([]);
});
