import { messages } from "../messages/catalogue";
import { bundledRelease } from "./bundled";
import { inForce, onReleaseInForce, openWith, putInForce, type Settled } from "./in-force";

const open: Settled = { state: "open", signed: bundledRelease(), origin: "workbook" };
const unread = { state: "unreadable", why: messages.workbookNotRead() };

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

// First: nothing has been opened yet.
test("where nobody opened anything the bundled release answers, at once", () => {
  expect(inForce()).toEqual({ state: "open", signed: bundledRelease(), origin: "bundle" });
});

test("while a workbook is read there is no release, and all wait for the same", async () => {
  const settled = openWith(async () => open);
  expect(inForce()).toEqual({ state: "opening", settled });
  await settled;
  expect(inForce()).toBe(open);
  expect(jest.getTimerCount()).toBe(0);
});

test("a reading that fails settles as unreadable", async () => {
  const told = jest.spyOn(console, "error").mockImplementation(() => undefined);
  await openWith(() => Promise.reject(new Error("no")));
  expect(inForce()).toEqual(unread);
  expect(told).toHaveBeenCalled();
});

test("a reading that takes too long settles as unreadable; a late success still comes into force", async () => {
  let read: (settled: Settled) => void = () => undefined;
  const settled = openWith(() => new Promise((settle) => (read = settle)));
  await jest.advanceTimersByTimeAsync(4_999);
  expect(inForce()).toMatchObject({ state: "opening" });
  await jest.advanceTimersByTimeAsync(1);
  await settled;
  expect(inForce()).toEqual(unread);
  const heard = jest.fn();
  const stop = onReleaseInForce(heard);
  read(open);
  await jest.advanceTimersByTimeAsync(0);
  expect(inForce()).toBe(open);
  expect(heard).toHaveBeenCalledTimes(1);
  stop();
  putInForce(open);
  expect(heard).toHaveBeenCalledTimes(1);
});
