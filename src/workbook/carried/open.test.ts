import { bundledRelease } from "../../release/bundled";
import { NEXT } from "../../release/testing-releases";
import { noteFigure } from "../first-use";
import { memoryParts } from "../memory-parts";
import { openKeeper } from "./keeper";
import { openWorkbook } from "./open";
import { writePart } from "./part";
import { carrying, ours, published } from "./testing";

const nothing = async () => undefined;

test("a workbook without a part is answered from the newest that this machine keeps", async () => {
  const kept = await published(NEXT);
  const opened = await openWorkbook(openKeeper(memoryParts()), async () => kept);
  expect(opened).toEqual({ state: "open", signed: kept, origin: "machine" });
});

test("where the machine keeps nothing, or never answers, the bundled release serves", async () => {
  const bundled = { state: "open", signed: bundledRelease(), origin: "bundle" };
  expect(await openWorkbook(openKeeper(memoryParts()), nothing)).toEqual(bundled);
  jest.useFakeTimers();
  const opened = openWorkbook(openKeeper(memoryParts()), () => new Promise(() => undefined));
  await jest.advanceTimersByTimeAsync(2_000);
  expect(await opened).toEqual(bundled);
  jest.useRealTimers();
});

test("what the workbook carries comes before anything newer, and nothing else is asked for", async () => {
  const carried = await published(NEXT);
  const parts = memoryParts([{ id: "a", xml: await writePart(carrying(carried)) }]);
  const newest = jest.fn(nothing);
  const opened = await openWorkbook(openKeeper(parts, [ours.key]), newest);
  expect(opened).toMatchObject({ signed: { statement: carried.statement }, origin: "workbook" });
  expect(newest).not.toHaveBeenCalled();
});

test("a figure in a cell makes the workbook carry its release", async () => {
  const parts = memoryParts();
  const keeper = openKeeper(parts);
  await openWorkbook(keeper, nothing);
  const kept = new Promise<void>((settle) => {
    keeper.subscribe(() => {
      if (keeper.keeping().state === "kept") settle();
    });
  });
  noteFigure();
  expect(keeper.carried()).toBeUndefined();
  await kept;
  expect(await parts.read()).toHaveLength(1);
});
