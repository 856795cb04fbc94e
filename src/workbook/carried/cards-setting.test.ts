import { NEXT } from "../../release/testing-releases";
import { allowCards, cardsAreShown, wantCards } from "../cards";
import { memoryParts } from "../memory-parts";
import { cardsSetting } from "./cards-setting";
import { openKeeper } from "./keeper";
import { openWorkbook } from "./open";
import { writePart } from "./part";
import { carrying, move, ours, published } from "./testing";

beforeEach(() => {
  allowCards(true);
  wantCards(true);
});

const nothing = async () => undefined;

async function opened() {
  const parts = memoryParts([{ id: "a", xml: await writePart(carrying(await published(NEXT))) }]);
  const keeper = openKeeper(parts, [ours.key]);
  await openWorkbook(keeper, nothing);
  return { parts, keeper, cards: cardsSetting(keeper) };
}

async function inAnotherPage(parts: ReturnType<typeof memoryParts>) {
  const keeper = openKeeper(parts, [ours.key]);
  await openWorkbook(keeper, nothing);
  return keeper;
}

test("a choice is written with what the workbook carries, and followed", async () => {
  const { parts, cards } = await opened();
  expect(cards.areShown()).toBe(true);
  await cards.show(false);
  expect(cards.areShown()).toBe(false);
  expect((await inAnotherPage(parts)).carried()?.cards).toBe(false);
});

test("before a first figure a choice is remembered, nothing is written, and it goes along with that figure", async () => {
  const parts = memoryParts();
  const keeper = openKeeper(parts);
  await openWorkbook(keeper, nothing);
  await cardsSetting(keeper).show(false);
  expect(cardsAreShown()).toBe(false);
  expect(await parts.read()).toEqual([]);
  expect((await keeper.change((now) => now)).cards).toBe(false);
});

test("a choice that could not be kept rejects with the reason, and everything stays as it was", async () => {
  const { parts, cards } = await opened();
  jest.spyOn(parts, "replace").mockRejectedValue(new Error("Permission denied."));
  await expect(cards.show(false)).rejects.toThrow("Permission denied.");
  expect(cards.areShown()).toBe(true);
});

test("a choice stands beside what somebody else did to the figures meanwhile", async () => {
  const { parts, keeper, cards } = await opened();
  const colleague = await inAnotherPage(parts);
  const release = await published(NEXT + 1);
  await colleague.change((now) => ({ ...now, release, moves: [...now.moves, move("theirs", 3)] }));
  await cards.show(false);
  expect(keeper.carried()).toMatchObject({ cards: false, release: { statement: release.statement } });
});

test("a spreadsheet without cards shows none, and what the workbook wants stays for others", async () => {
  allowCards(false);
  const { parts, keeper } = await opened();
  expect(cardsAreShown()).toBe(false);
  await keeper.change((now) => ({ ...now, outputs: ["a"] }));
  expect((await inAnotherPage(parts)).carried()?.cards).toBe(true);
});
