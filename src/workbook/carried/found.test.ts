import fc from "fast-check";
import { NEXT, publisher } from "../../release/testing-releases";
import type { Part } from "../parts";
import type { Carried } from "./carried";
import { NAMESPACE } from "./envelope";
import { findCarried } from "./found";
import { inOrder } from "./history";
import { writePart } from "./part";
import { carrying, move, ours, published, small } from "./testing";
import { refusals } from "../../messages/carried";

const trust = { verified: [], keys: [ours.key] };

async function part(id: string, carried: Carried): Promise<Part> {
  return { id, xml: await writePart(carried) };
}

async function foreign(id: string): Promise<Part> {
  const stranger = small(NEXT, publisher("other"));
  const { data, statement } = stranger;
  const release = { ...(await published(NEXT)), statement, data: () => data };
  return part(id, carrying(release));
}

const future: Part = {
  id: "f",
  xml: `<workbook xmlns="${NAMESPACE}" format="7"/>`.replace("/>", ">x</workbook>"),
};
const garbage: Part = { id: "g", xml: `<workbook xmlns="${NAMESPACE}"/>` };

test("a workbook without parts carries nothing", async () => {
  expect(await findCarried([], trust)).toEqual({ state: "none" });
});

test("of several parts the one with the latest move serves, in whatever order they come", async () => {
  const [one, two] = await Promise.all([published(NEXT), published(NEXT + 1)]);
  const first = move("first", 0);
  const earlier = await part("a", carrying(two, { moves: [first, move("x", 5)], outputs: ["Model!A1"] }));
  const later = await part(
    "b",
    carrying(one, { moves: [first, move("y", 6)], outputs: ["Model!B1"], cards: false }),
  );
  for (const parts of [
    [earlier, later],
    [later, earlier],
  ]) {
    const found = await findCarried(parts, trust);
    expect(found).toMatchObject({
      state: "carried",
      carried: { release: { statement: one.statement }, outputs: ["Model!B1"], cards: false },
    });
    if (found.state !== "carried") throw new Error(found.state);
    expect(found.carried.moves.map(({ id }) => id)).toEqual(["first", "x", "y"]);
    expect([...found.ids].sort()).toEqual(["a", "b"]);
    expect(found).not.toHaveProperty("beside");
  }
});

test("of two moves at the same time the one to the newer release serves", async () => {
  const [one, two] = await Promise.all([published(NEXT), published(NEXT + 1)]);
  const parts = [
    await part("a", carrying(two, { moves: [move("x", 5)] })),
    await part("b", carrying(one, { moves: [move("y", 5)] })),
  ];
  expect(await findCarried(parts, trust)).toHaveProperty("carried.release.statement", two.statement);
});

test("of two moves that nobody saw together the one that does not serve is told; not where it was seen or leads to the same", async () => {
  const [one, two] = await Promise.all([published(NEXT), published(NEXT + 1)]);
  const [x, y] = [move("x", 5), move("y", 6)];
  const rivalBeside = async (serving: Carried) => {
    const found = await findCarried(
      [await part("a", carrying(one, { moves: [x] })), await part("b", serving)],
      trust,
    );
    return found.state === "carried" ? found.rival : found.state;
  };
  expect(await rivalBeside(carrying(two, { moves: [y] }))).toEqual(x);
  expect(await rivalBeside(carrying(two, { moves: [x, y] }))).toBeUndefined();
  expect(await rivalBeside(carrying(one, { moves: [y] }))).toBeUndefined();
});

test("a part that cannot be used does not count beside a good one, stays, and is spoken of", async () => {
  const good = await part("a", carrying(await published(NEXT)));
  const found = await findCarried([garbage, await foreign("x"), good], trust);
  expect(found).toMatchObject({ state: "carried", ids: ["a"], beside: refusals.foreign });
});

test("parts of which none can be used are unreadable, and all of them could be given up", async () => {
  expect(await findCarried([await foreign("x"), garbage], trust)).toEqual({
    state: "unreadable",
    why: refusals["unknown key"],
    ids: ["x", "g"],
    canReplace: true,
  });
});

test("what a newer version wrote may be the latest move, so even a good part beside it does not answer", async () => {
  const good = await part("a", carrying(await published(NEXT)));
  expect(await findCarried([good, future], trust)).toEqual({
    state: "unreadable",
    why: refusals.future,
    ids: ["a", "f"],
    canReplace: false,
  });
});

test("a history never runs backwards, whatever the clocks say, and no move is lost or changed otherwise", () => {
  const moves = fc
    .array(fc.nat(1_000))
    .map((minutes) => minutes.map((minute, index) => move(`m${String(index)}`, minute)));
  fc.assert(
    fc.property(moves, (given) => {
      const ordered = inOrder(given);
      const times = ordered.map(({ when }) => when);
      expect(times).toEqual([...new Set(times)].sort());
      expect(ordered.map((each, index) => ({ ...each, when: given[index]?.when }))).toEqual(given);
      expect(inOrder(ordered)).toEqual(ordered);
    }),
  );
});
