import { inForce, putInForce } from "../../release/in-force";
import { NEXT } from "../../release/testing-releases";
import { memoryParts } from "../memory-parts";
import { MovedMeanwhile } from "./carried";
import { NAMESPACE } from "./envelope";
import { writePart } from "./part";
import { carrying, published } from "./testing";
import { beginAnew, bundled, opened, otherwise, page, refreshed, until } from "./testing-keeper";
import { notKept, refusals } from "../../messages/carried";

beginAnew();

const garbage = { id: "g", xml: `<workbook xmlns="${NAMESPACE}"/>` };

test("a spreadsheet that reports a success and keeps nothing is noticed; the next figure tries again", async () => {
  const parts = memoryParts();
  const replace = jest.spyOn(parts, "replace").mockImplementation(() => parts.read());
  const keeper = page(parts);
  await keeper.open(otherwise);
  keeper.noteFigure();
  await until(keeper, "not kept");
  expect(keeper.keeping()).toEqual({ state: "not kept", why: notKept.lost });
  expect(inForce()).toBe(bundled);

  replace.mockRestore();
  keeper.noteFigure();
  await until(keeper, "kept");
  expect(await parts.read()).toHaveLength(1);
});

test("a move that was not kept changes nothing", async () => {
  const [one, two] = await Promise.all([published(NEXT), published(NEXT + 1)]);
  const { keeper, parts } = await opened(carrying(one));
  const before = inForce();
  jest.spyOn(parts, "replace").mockImplementation(() => parts.read());
  await expect(keeper.change(refreshed(two, "mine"))).rejects.toThrow(notKept.lost);
  expect(keeper.keeping()).toEqual({ state: "kept" });
  expect(keeper.carried()?.release.statement).toEqual(one.statement);
  expect(inForce()).toBe(before);
});

test("a move that was kept although the spreadsheet said no has happened", async () => {
  const [one, two] = await Promise.all([published(NEXT), published(NEXT + 1)]);
  const { keeper, parts } = await opened(carrying(one));
  const { replace } = parts;
  jest.spyOn(parts, "replace").mockImplementation(async (old, added) => {
    await replace(old, added);
    throw new Error("The connection was lost.");
  });
  expect((await keeper.change(refreshed(two, "mine"))).release).toBe(two);
  expect(inForce()).toMatchObject({ signed: two });
});

test("a spreadsheet that refuses says why", async () => {
  const parts = memoryParts();
  jest.spyOn(parts, "replace").mockRejectedValue(new Error("Permission denied."));
  const keeper = page(parts);
  await keeper.open(otherwise);
  await expect(keeper.change((now) => now)).rejects.toThrow(notKept.refused("Permission denied."));
  expect(keeper.keeping()).toMatchObject({ state: "not kept" });
});

test("a part that is lost while the workbook is open is written again with the next change", async () => {
  const { keeper, parts } = await opened(carrying(await published(NEXT), { outputs: ["Model!A1"] }));
  const [part] = await parts.read();
  const emptied = memoryParts();
  Object.assign(parts, emptied);
  expect((await keeper.change((now) => ({ ...now, cards: false }))).outputs).toEqual(["Model!A1"]);
  expect((await parts.read())[0]?.xml).not.toBe(part?.xml);
});

describe("a workbook whose figures cannot be used", () => {
  test("is said, and nothing is written over them by figures or changes", async () => {
    const parts = memoryParts([garbage]);
    const keeper = page(parts);
    const settled = await keeper.open(otherwise);
    expect(settled).toMatchObject({ state: "unreadable", why: { code: "#N/A", message: refusals.foreign } });
    expect(keeper.keeping()).toEqual({ state: "unreadable", why: refusals.foreign, canReplace: true });
    keeper.noteFigure();
    await jest.advanceTimersByTimeAsync(60_000);
    await expect(keeper.change((now) => now)).rejects.toThrow(refusals.foreign);
    expect(await parts.read()).toEqual([garbage]);
  });

  test("carries another release when a person gives them up", async () => {
    const parts = memoryParts([garbage]);
    const keeper = page(parts);
    putInForce(await keeper.open(otherwise));
    const release = await published(NEXT);
    const replaced = await keeper.replaceUnreadable(release);
    expect(replaced).toMatchObject({ release, moves: [{ kind: "replaced", to: NEXT }] });
    expect(await parts.read()).toHaveLength(1);
    expect(inForce()).toMatchObject({ state: "open", signed: release, origin: "workbook" });
  });

  test("since a newer version wrote them is told how to get that, and they are never given up", async () => {
    const future = { id: "f", xml: `<workbook xmlns="${NAMESPACE}" format="2">{}</workbook>` };
    const parts = memoryParts([future]);
    const keeper = page(parts);
    await keeper.open(otherwise);
    const keeping = { state: "unreadable", why: refusals.future, canReplace: false };
    expect(keeper.keeping()).toEqual(keeping);
    expect(refusals.future).toContain("close the workbook and open it again, or reload the add-in");
    await expect(keeper.replaceUnreadable(await published(NEXT))).rejects.toThrow(refusals.future);
    expect(keeper.keeping()).toEqual(keeping);
    expect(await parts.read()).toEqual([future]);
  });

  test("is not given up where it turns out to be readable", async () => {
    const { keeper, parts } = await opened(carrying(await published(NEXT)));
    const held = await parts.read();
    await expect(keeper.replaceUnreadable(await published(NEXT + 1))).rejects.toBeInstanceOf(MovedMeanwhile);
    expect(await parts.read()).toBe(held);
  });

  test("beside a good part stays where it is at every writing, and is spoken of", async () => {
    const parts = memoryParts([garbage, { id: "a", xml: await writePart(carrying(await published(NEXT))) }]);
    const keeper = page(parts);
    await keeper.open(otherwise);
    expect(keeper.keeping()).toEqual({ state: "kept", beside: refusals.foreign });
    await keeper.change((now) => ({ ...now, outputs: ["Model!A1"] }));
    expect(await parts.read()).toContain(garbage);
    expect(await parts.read()).toHaveLength(2);
    expect(keeper.keeping()).toEqual({ state: "kept", beside: refusals.foreign });
  });
});

test("a workbook that cannot be read is read again until it can", async () => {
  jest.spyOn(console, "warn").mockImplementation(() => undefined);
  const parts = memoryParts([{ id: "a", xml: await writePart(carrying()) }]);
  const reading = jest.spyOn(parts, "read").mockRejectedValueOnce(new Error("busy"));
  const keeper = page(parts);
  const settled = keeper.open(otherwise);
  await until(keeper, "unreadable");
  expect(keeper.keeping()).toMatchObject({ canReplace: false });
  await until(keeper, "kept");
  expect(await settled).toMatchObject({ state: "open", origin: "workbook" });
  expect(reading).toHaveBeenCalledTimes(2);
});

test("who waits for a busy spreadsheet can leave, and nothing is written", async () => {
  const { keeper, parts } = await opened(carrying(await published(NEXT)));
  const leaving = new AbortController();
  const held = await parts.read();
  jest.spyOn(parts, "read").mockImplementation(async (patience) => {
    patience?.signal?.throwIfAborted();
    return held;
  });
  leaving.abort(new Error("left"));
  await expect(keeper.change((now) => now, { signal: leaving.signal })).rejects.toThrow("left");
  expect(await parts.read()).toBe(held);
});
