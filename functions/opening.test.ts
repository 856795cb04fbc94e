import { messages } from "../src/messages/catalogue";
import { missingText } from "../src/messages/missing";
import { bundledRelease } from "../src/release/bundled";
import { openWith, putInForce, type Settled } from "../src/release/in-force";
import { associateFunctions, cell } from "./testing-cells";

beforeAll(associateFunctions);

describe("while the workbook is read", () => {
  const bundled: Settled = { state: "open", signed: bundledRelease(), origin: "bundle" };
  const ready = Promise.resolve();
  const late = jest.fn();
  beforeEach(() => late.mockClear());
  afterEach(() => putInForce(bundled));

  test("calls wait for it together; from then on they are answered at once", async () => {
    let read: (settled: Settled) => void = () => undefined;
    const reading = new Promise<Settled>((settle) => (read = settle));
    const settled = openWith({ ready, read: () => reading, late });
    const early = [
      cell("SHARE", "magnets", "China"),
      cell("TOP", "magnets"),
      cell("SHARE", "magnetz", "China"),
    ];
    for (const each of early) expect(each).toBeInstanceOf(Promise);
    const refused = expect(early[2]).rejects.toMatchObject({ code: "#VALUE!" });
    read(bundled);
    await settled;
    expect(await early[0]).toBe(0.9);
    expect(await early[1]).toEqual([["China", 0.9]]);
    await refused;
    expect(cell("SHARE", "magnets", "China")).toBe(0.9);
  });

  test("and cannot be, each cell says why, with one object for all", async () => {
    const why = messages.workbookUnreadable("It is torn.");
    const settled = openWith({ ready, read: async () => ({ state: "unreadable", why }), late });
    const early = cell("SHARE", "magnets", "China");
    const error = { code: "#N/A", message: missingText(why) };
    await expect(early).rejects.toMatchObject(error);
    await settled;
    expect(cell("ASOF")).toMatchObject(error);
    expect(cell("ASOF")).toBe(cell("TOP", "magnets"));
  });

  test.each([1, 0])("and is read late, that %i calls were answered before is known", async (calls) => {
    jest.useFakeTimers();
    let read: (settled: Settled) => void = () => undefined;
    const reading = new Promise<Settled>((settle) => (read = settle));
    void openWith({ ready, read: () => reading, late });
    await jest.advanceTimersByTimeAsync(5_000);
    const answer = { message: missingText(messages.workbookNotRead()) };
    for (let asked = 0; asked < calls; asked += 1)
      expect(cell("SHARE", "magnets", "China")).toMatchObject(answer);
    read(bundled);
    await jest.advanceTimersByTimeAsync(0);
    jest.useRealTimers();
    expect(late).toHaveBeenCalledTimes(calls);
    expect(cell("SHARE", "magnets", "China")).toBe(0.9);
  });

  test("and another release comes into force, calls are answered from that", () => {
    const release = bundledRelease().release();
    const later = { ...release, asOf: release.asOf + 1 };
    cell("ASOF");
    putInForce({ ...bundled, signed: { ...bundledRelease(), release: () => later } });
    expect(cell("ASOF")).toBe(46_349);
    putInForce(bundled);
    expect(cell("ASOF")).toBe(46_348);
  });
});
