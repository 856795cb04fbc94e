import { movedElsewhere, movedTwice } from "../../messages/carried";
import { inForce } from "../../release/in-force";
import { NEXT } from "../../release/testing-releases";
import { memoryParts } from "../memory-parts";
import { writePart } from "./part";
import { carrying, move, published } from "./testing";
import { beginAnew, opened, otherwise, page, refreshed } from "./testing-keeper";

/** What somebody else does to a workbook that this page has open. */
beginAnew();

/** A page, and a colleague's at the same workbook, who moves it; some time passes after. */
async function movedByColleague() {
  const [one, two] = await Promise.all([published(NEXT), published(NEXT + 1)]);
  const { keeper, parts } = await opened(carrying(one));
  const colleague = page(parts);
  await colleague.open(otherwise);
  await colleague.change(refreshed(two, "theirs"));
  const before = inForce();
  await jest.advanceTimersByTimeAsync(2_000);
  return { keeper, parts, before, two };
}

test("what somebody else moved the workbook to is in force after another look, and is news", async () => {
  const { keeper, two } = await movedByColleague();
  await keeper.lookAgain();
  expect(inForce()).toMatchObject({ signed: { statement: two.statement }, origin: "workbook" });
  expect(keeper.carried()?.moves.map(({ id }) => id)).toEqual(["first", "theirs"]);
  expect(keeper.keeping()).toEqual({ state: "kept", news: movedElsewhere(NEXT + 1) });
});

test("news is told until it is taken note of, and once", async () => {
  const { keeper } = await movedByColleague();
  await keeper.lookAgain();
  await keeper.change((now) => ({ ...now, cards: false }));
  expect(keeper.keeping()).toHaveProperty("news");
  keeper.takeNote();
  expect(keeper.keeping()).toEqual({ state: "kept" });
  await jest.advanceTimersByTimeAsync(2_000);
  await keeper.lookAgain();
  expect(keeper.keeping()).toEqual({ state: "kept" });
});

test("one's own move is no news", async () => {
  const { keeper } = await opened(carrying(await published(NEXT)));
  await keeper.change(refreshed(await published(NEXT + 1), "mine"));
  await jest.advanceTimersByTimeAsync(2_000);
  await keeper.lookAgain();
  expect(keeper.keeping()).toEqual({ state: "kept" });
});

test("many looks within a moment read the workbook once", async () => {
  const { keeper, parts } = await opened(carrying(await published(NEXT)));
  const reading = jest.spyOn(parts, "read");
  await keeper.lookAgain();
  expect(reading).toHaveBeenCalledTimes(0);
  await jest.advanceTimersByTimeAsync(2_000);
  await Promise.all([keeper.lookAgain(), keeper.lookAgain(), keeper.lookAgain()]);
  expect(reading).toHaveBeenCalledTimes(1);
});

test("a look into a workbook that has lost its part, or was not read yet, changes nothing", async () => {
  const { keeper, parts } = await opened(carrying(await published(NEXT)));
  const known = keeper.carried();
  Object.assign(parts, memoryParts());
  await jest.advanceTimersByTimeAsync(2_000);
  await keeper.lookAgain();
  expect(keeper.carried()).toBe(known);

  const unread = page(memoryParts([{ id: "a", xml: await writePart(carrying()) }]));
  await unread.lookAgain();
  expect(unread.keeping()).toEqual({ state: "nothing yet" });
});

test("where two moved the workbook at once, whoever opens it or looks again is told which serves", async () => {
  const [one, two] = await Promise.all([published(NEXT), published(NEXT + 1)]);
  const { keeper, parts } = await opened(carrying(two, { moves: [move("mine", 5, { to: NEXT + 1 })] }));
  await parts.replace([], [await writePart(carrying(one, { moves: [move("theirs", 6)] }))]);
  await jest.advanceTimersByTimeAsync(2_000);
  await keeper.lookAgain();
  const news = movedTwice(NEXT, NEXT + 1);
  expect(keeper.keeping()).toEqual({ state: "kept", news });
  expect(inForce()).toMatchObject({ signed: { statement: one.statement } });
  const next = page(parts);
  await next.open(otherwise);
  expect(next.keeping()).toEqual({ state: "kept", news });
});
