import { messages } from "../messages/catalogue";
import { bundledRelease } from "./bundled";
import { inForce, noteUnread, onReleaseInForce, openWith, putInForce, type Settled } from "./in-force";

const open: Settled = { state: "open", signed: bundledRelease(), origin: "workbook" };
const unread = { state: "unreadable", why: messages.workbookNotRead() };

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

// First: nothing has been opened yet.
test("where nobody opened anything the bundled release answers, at once", () => {
  expect(inForce()).toEqual({ state: "open", signed: bundledRelease(), origin: "bundle" });
});

const ready = Promise.resolve();
const late = jest.fn();
beforeEach(() => late.mockClear());

/** A workbook whose reading ends when the test says so. */
function reading(): { readonly settled: Promise<void>; readonly end: (settled: Settled) => void } {
  let end: (settled: Settled) => void = () => undefined;
  const settled = openWith({ ready, read: () => new Promise((settle) => (end = settle)), late });
  return { settled, end: (then) => end(then) };
}

test("while a workbook is read there is no release, and all wait for the same", async () => {
  const settled = openWith({ ready, read: async () => open, late });
  expect(inForce()).toEqual({ state: "opening", settled });
  await settled;
  expect(inForce()).toBe(open);
  expect(jest.getTimerCount()).toBe(0);
});

test("a reading that fails settles as unreadable", async () => {
  const told = jest.spyOn(console, "error").mockImplementation(() => undefined);
  await openWith({ ready, read: () => Promise.reject(new Error("no")), late });
  expect(inForce()).toEqual(unread);
  expect(told).toHaveBeenCalled();
});

test("a reading that takes too long settles as unreadable; a late success still comes into force", async () => {
  const { settled, end } = reading();
  await jest.advanceTimersByTimeAsync(4_999);
  expect(inForce()).toMatchObject({ state: "opening" });
  await jest.advanceTimersByTimeAsync(1);
  await settled;
  expect(inForce()).toEqual(unread);
  const heard = jest.fn();
  const stop = onReleaseInForce(heard);
  end(open);
  await jest.advanceTimersByTimeAsync(0);
  expect(inForce()).toBe(open);
  expect(heard).toHaveBeenCalledTimes(1);
  stop();
  putInForce(open);
  expect(heard).toHaveBeenCalledTimes(1);
});

test("the time counts from when the spreadsheet can be asked", async () => {
  let begin: () => void = () => undefined;
  void openWith({ ready: new Promise<void>((settle) => (begin = settle)), read: async () => open, late });
  await jest.advanceTimersByTimeAsync(60_000);
  expect(inForce()).toMatchObject({ state: "opening" });
  begin();
  await jest.advanceTimersByTimeAsync(0);
  expect(inForce()).toBe(open);
});

test("calls that were answered before a late success are told of, and only where there were some", async () => {
  const first = reading();
  noteUnread();
  await jest.advanceTimersByTimeAsync(5_000);
  first.end(open);
  await jest.advanceTimersByTimeAsync(0);
  expect(late).not.toHaveBeenCalled();

  const second = reading();
  await jest.advanceTimersByTimeAsync(5_000);
  noteUnread();
  second.end(open);
  await jest.advanceTimersByTimeAsync(0);
  expect(late).toHaveBeenCalledTimes(1);
});
