import fc from "fast-check";
import { call } from "../../figures/calls";
import { bundledRelease } from "../../release/bundled";
import { NEXT, publisher } from "../../release/testing-releases";
import { seal, unseal } from "./envelope";
import { readPart, writePart } from "./part";
import { carrying, move, ours, published, signedBy, small } from "./testing";

const trust = { verified: [], keys: [ours.key] };

async function contentOf(xml: string): Promise<Record<string, unknown>> {
  const opened = unseal(xml);
  if (opened.kind !== "text") throw new Error(opened.kind);
  return JSON.parse(opened.text) as Record<string, unknown>;
}

test("what is written is read again, all of it", async () => {
  const [release, previous] = await Promise.all([published(NEXT), published(NEXT + 1)]);
  const whole = carrying(release, {
    previous,
    cards: false,
    moves: [move("one", 1), move("two", 2)],
    outputs: ["'My <model> & more'!B4"],
    pending: {
      move: "two",
      cells: ["Model!A1"],
      rewritten: [{ address: "Model!B4", before: '=RE.SHARE("a","b")', after: "=1" }],
    },
  });
  const read = await readPart(await writePart(whole), trust);
  if (typeof read === "string") throw new Error(read);
  const { release: again, previous: before, ...rest } = read;
  expect(again.statement).toEqual(release.statement);
  expect(again.data()).toEqual(release.data());
  expect(call("SHARE", ["magnets", "China"], again.release())).toHaveProperty("value", NEXT / 1000);
  expect(before?.data()).toEqual(previous.data());
  expect(rest).toEqual({
    cards: whole.cards,
    moves: whole.moves,
    outputs: whole.outputs,
    pending: whole.pending,
  });
});

test("a hundred thousand cells that wait to be calculated have room in it", async () => {
  const cells = Array.from(
    { length: 100_000 },
    (_, index) => `'Sheet ${String(index % 7)}'!B${String(index + 1)}`,
  );
  const pending = { move: "first", cells, rewritten: [] };
  const read = await readPart(await writePart(carrying(bundledRelease(), { pending })), { verified: [] });
  expect(read).toHaveProperty("pending", pending);
});

test("a release that is verified already is that very object, and nothing is unpacked", async () => {
  const known = await published(NEXT);
  const content = await contentOf(await writePart(carrying(known)));
  const emptied = seal({ ...content, release: { statement: known.statement, data: "" } });
  const read = await readPart(emptied, { verified: [bundledRelease(), known], keys: [] });
  expect(read).toMatchObject({ release: known });
  if (typeof read !== "string") expect(read.release).toBe(known);
});

test("the bundled release is carried with its signature, so that others can prove it", async () => {
  const read = await readPart(await writePart(carrying()), { verified: [] });
  if (typeof read === "string") throw new Error(read);
  expect(read.release).not.toBe(bundledRelease());
  expect(Buffer.compare(read.release.data(), bundledRelease().data())).toBe(0);
});

test("a part with a key that is not trusted is refused, a developer's with another word", async () => {
  const other = await signedBy(small(NEXT));
  const xml = await writePart(carrying(other));
  expect(await readPart(xml, { verified: [], keys: [publisher("other").key] })).toBe("unknown key");
  const developer = publisher("development-x");
  const { statement, data } = small(NEXT, developer);
  const made = await writePart(carrying({ statement, data: () => data, release: () => other.release() }));
  expect(await readPart(made, trust)).toBe("development key");
});

test("what a later statement says is not for this version to judge", async () => {
  const content = await contentOf(await writePart(carrying(await published(NEXT))));
  const later = { ...content, release: { statement: { format: 2 }, data: "" } };
  expect(await readPart(seal(later), trust)).toBe("future");
});

test("a signed release that does not open is refused before a cell meets it", async () => {
  const { statement, data } = ours.vouch(new TextEncoder().encode("[]"));
  const xml = await writePart(carrying({ ...bundledRelease(), statement, data: () => data }));
  expect(await readPart(xml, trust)).toBe("damaged");
});

test("data that unpack to more than is signed are refused", async () => {
  const { statement, data } = small(NEXT);
  const longer = new Uint8Array(data.length + 1);
  longer.set(data);
  const xml = await writePart(carrying({ ...bundledRelease(), statement, data: () => longer }));
  expect(await readPart(xml, trust)).toBe("damaged");
});

test("a release before the last move that cannot be proved is left out; the one in force serves", async () => {
  const release = await published(NEXT);
  const stranger = small(NEXT + 1, publisher("other"));
  const previous = { ...release, statement: stranger.statement };
  const read = await readPart(await writePart(carrying(release, { previous })), trust);
  expect(read).toHaveProperty("release.statement", release.statement);
  expect(read).not.toHaveProperty("previous");
});

test.each([
  ["a member more", { more: 1 }],
  ["no moves", { moves: [] }],
  ["a move of a kind that is none", { moves: [{ ...move("a", 1), kind: "theft" }] }],
  ["a time that is none", { moves: [{ ...move("a", 1), when: "yesterday" }] }],
  ["a date that is none", { moves: [{ ...move("a", 1), asOf: "2026-02-30" }] }],
  ["a count that is none", { moves: [{ ...move("a", 1), cells: -1 }] }],
  ["cards that are no yes or no", { cards: "yes" }],
  ["outputs that are no texts", { outputs: [1] }],
  ["a release that is none", { release: "1" }],
  ["a prototype", JSON.parse('{"__proto__":{"cards":true}}') as object],
])("what is not in our form is foreign: %s", async (_, change) => {
  const content = await contentOf(await writePart(carrying()));
  expect(await readPart(seal({ ...content, ...change }), trust)).toBe("foreign");
});

test("pending cells that are not in our form are damaged", async () => {
  const content = await contentOf(await writePart(carrying()));
  const packed = await contentOf(
    await writePart(carrying(bundledRelease(), { pending: { move: "a", cells: [], rewritten: [] } })),
  );
  expect(await readPart(seal({ ...content, pending: "AAAA" }), { verified: [] })).toBe("damaged");
  expect(await readPart(seal({ ...content, pending: packed["pending"] }), { verified: [] })).toHaveProperty(
    "pending",
  );
});

test.each([
  ["a cell that is none", { cells: ["Model!A1", "nonsense"] }],
  ["a cell without its sheet", { cells: ["A1"] }],
  ["a whole area", { cells: ["Model!A1:B9"] }],
  ["a formula at a place that is none", { rewritten: [{ address: "nonsense", before: "=1", after: "=2" }] }],
])("a list of what is to be done that names %s is damaged", async (_, change) => {
  const pending = { move: "a", cells: [], rewritten: [], ...change };
  const xml = await writePart(carrying(bundledRelease(), { pending }));
  expect(await readPart(xml, { verified: [] })).toBe("damaged");
});

test("a move that rewrote a formula at a place that is none is foreign", async () => {
  const moves = [move("a", 1, { rewritten: [{ address: "nonsense", before: "=1", after: "=2" }] })];
  expect(await readPart(await writePart(carrying(bundledRelease(), { moves })), { verified: [] })).toBe(
    "foreign",
  );
});

test("of outputs those that are no cells are left out", async () => {
  const outputs = ["Model!A1", "nonsense", "A1", "'My sheet'!B2"];
  const read = await readPart(await writePart(carrying(bundledRelease(), { outputs })), { verified: [] });
  expect(read).toHaveProperty("outputs", ["Model!A1", "'My sheet'!B2"]);
});

test("whatever is changed in a part, it is refused or carries the very same release", async () => {
  const release = await published(NEXT);
  const xml = await writePart(carrying(release));
  await fc.assert(
    fc.asyncProperty(
      fc.nat(xml.length - 1),
      fc.constantFrom("A", "0", "9", "/", '"', "}", " ", "<", ""),
      async (place, other) => {
        const read = await readPart(xml.slice(0, place) + other + xml.slice(place + 1), trust);
        if (typeof read !== "string") expect(read.release.data()).toEqual(release.data());
      },
    ),
    { numRuns: 100 },
  );
});

test("wherever a part is cut off, it is refused", async () => {
  const xml = await writePart(carrying(await published(NEXT)));
  await fc.assert(
    fc.asyncProperty(fc.nat(xml.length - 1), async (length) => {
      expect(await readPart(xml.slice(0, length), trust)).toBe("foreign");
    }),
  );
});

test("what would be too large to be kept safely is not written", async () => {
  const outputs = Array.from({ length: 60_000 }, (_, index) => `Some sheet!${String(index)}`);
  await expect(writePart(carrying(bundledRelease(), { outputs }))).rejects.toThrow("too large");
});
