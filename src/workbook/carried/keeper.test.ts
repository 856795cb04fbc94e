import { bundledRelease } from "../../release/bundled";
import { inForce, onReleaseInForce } from "../../release/in-force";
import { NEXT } from "../../release/testing-releases";
import { cardsAreWanted } from "../cards";
import { memoryParts } from "../memory-parts";
import { MovedMeanwhile } from "./carried";
import { keeperOf } from "./keeper";
import { writePart } from "./part";
import { carrying, published } from "./testing";
import { beginAnew, bundled, opened, otherwise, page, refreshed, until } from "./testing-keeper";

beginAnew();

test("a workbook has one keeper", () => {
  const parts = memoryParts();
  expect(keeperOf({ parts })).toBe(keeperOf({ parts }));
  expect(keeperOf({ parts })).not.toBe(keeperOf({ parts: memoryParts() }));
});

test("a workbook that carries nothing is answered from something else, until its first figure", async () => {
  const parts = memoryParts();
  const keeper = page(parts);
  expect(await keeper.open(otherwise)).toBe(bundled);
  expect(keeper.keeping()).toEqual({ state: "nothing yet" });
  expect(keeper.carried()).toBeUndefined();

  keeper.noteFigure();
  keeper.noteFigure();
  expect(await parts.read()).toEqual([]);
  await until(keeper, "kept");
  expect(await parts.read()).toHaveLength(1);
  expect(keeper.carried()).toMatchObject({
    release: bundledRelease(),
    cards: true,
    outputs: [],
    moves: [{ kind: "first figure", to: bundledRelease().statement.release, cells: 0 }],
  });
  expect(inForce()).toEqual({ state: "open", signed: bundledRelease(), origin: "workbook" });

  const [part] = await parts.read();
  keeper.noteFigure();
  await jest.advanceTimersByTimeAsync(60_000);
  expect(await parts.read()).toEqual([part]);
});

test("the next page reads from it the same release, whatever else there is", async () => {
  const release = await published(NEXT);
  const { keeper } = await opened(carrying(release, { cards: false }));
  expect(inForce()).toMatchObject({ signed: { statement: release.statement }, origin: "workbook" });
  expect(keeper.keeping()).toEqual({ state: "kept" });
  expect(cardsAreWanted()).toBe(false);
});

test("where somebody else's first figure came earlier, theirs holds", async () => {
  const parts = memoryParts();
  const keeper = page(parts);
  await keeper.open(otherwise);
  const theirs = await published(NEXT);
  await parts.replace([], [await writePart(carrying(theirs))]);
  keeper.noteFigure();
  await until(keeper, "kept");
  expect(await parts.read()).toHaveLength(1);
  expect(inForce()).toMatchObject({ signed: { statement: theirs.statement } });
});

test("a move is written, read back and in force", async () => {
  const [one, two] = await Promise.all([published(NEXT), published(NEXT + 1)]);
  const { keeper, parts } = await opened(carrying(one));
  const heard = jest.fn();
  const stop = onReleaseInForce(heard);
  const moved = await keeper.change(refreshed(two, "mine"));
  stop();
  expect(moved).toMatchObject({ release: two, moves: [{ id: "first" }, { id: "mine" }] });
  expect(moved.previous?.statement).toEqual(one.statement);
  expect(keeper.carried()).toEqual(moved);
  expect(inForce()).toMatchObject({ signed: two, origin: "workbook" });
  expect(heard).toHaveBeenCalledTimes(1);
  expect(await parts.read()).toHaveLength(1);

  await keeper.change((now) => ({ ...now, outputs: ["Model!B4"] }));
  expect(keeper.carried()?.outputs).toEqual(["Model!B4"]);
  expect(heard).toHaveBeenCalledTimes(1);
});

test("a move before a first figure begins with the release that answers", async () => {
  const keeper = page(memoryParts());
  await keeper.open(otherwise);
  const moved = await keeper.change(refreshed(await published(NEXT), "mine"));
  expect(moved.moves).toMatchObject([{ kind: "first figure" }, { id: "mine" }]);
  expect(moved.previous).toBe(bundledRelease());
});

test("where somebody else moved the workbook meanwhile nothing is overwritten, and theirs is known", async () => {
  const [one, two, three] = await Promise.all([published(NEXT), published(NEXT + 1), published(NEXT + 2)]);
  const { keeper, parts } = await opened(carrying(one));
  const colleague = page(parts);
  await colleague.open(otherwise);
  await colleague.change(refreshed(two, "theirs"));
  const held = await parts.read();

  const next = jest.fn(refreshed(three, "mine"));
  const refused = await keeper.change(next).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(MovedMeanwhile);
  expect(next).not.toHaveBeenCalled();
  expect(await parts.read()).toEqual(held);
  expect(keeper.carried()?.release.statement).toEqual(two.statement);
  expect(inForce()).toMatchObject({ signed: { statement: two.statement } });

  expect((await keeper.change(next)).moves.map(({ id }) => id)).toEqual(["first", "theirs", "mine"]);
});

test("what somebody else set besides the release is kept in the next change", async () => {
  const { keeper, parts } = await opened(carrying(await published(NEXT)));
  const colleague = page(parts);
  await colleague.open(otherwise);
  await colleague.change((now) => ({ ...now, cards: false, outputs: ["Model!A1"] }));
  const changed = await keeper.change((now) => ({ ...now, outputs: [...now.outputs, "Model!A2"] }));
  expect(changed).toMatchObject({ cards: false, outputs: ["Model!A1", "Model!A2"] });
});

test("changes of one page come one after the other", async () => {
  const { keeper } = await opened(carrying(await published(NEXT)));
  const add = (address: string) => keeper.change((now) => ({ ...now, outputs: [...now.outputs, address] }));
  await Promise.all([add("Model!A1"), add("Model!A2"), add("Model!A3")]);
  expect(keeper.carried()?.outputs).toEqual(["Model!A1", "Model!A2", "Model!A3"]);
});

test("listeners are told of every change of state until they stop", async () => {
  const keeper = page(memoryParts());
  const states: string[] = [];
  const stop = keeper.subscribe(() => states.push(keeper.keeping().state));
  await keeper.open(otherwise);
  await keeper.change((now) => now);
  stop();
  await keeper.change((now) => now);
  expect(states).toEqual(["nothing yet", "saving", "kept"]);
});
