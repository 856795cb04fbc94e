/** @jest-environment jsdom */
import { writeBytes } from "./bytes";
import { cellValueInWords } from "./cell-value";
import { writeAgo } from "./moment";

const now = Date.parse("2026-11-22T12:00:00Z");

test.each([
  ["2026-11-22T11:59:30Z", "now"],
  ["2026-11-22T11:58:59Z", "1 minute ago"],
  ["2026-11-22T09:00:00Z", "3 hours ago"],
  ["2026-11-21T11:00:00Z", "yesterday"],
  ["2026-11-02T11:00:00Z", "20 days ago"],
  ["2026-11-22T13:00:00Z", "now"],
])("%s is %s", (moment, written) => {
  expect(writeAgo(moment, now)).toBe(written);
});

test.each([
  [83_712, "84 kB"],
  [999_400, "999 kB"],
  [5_240_000, "5.2 MB"],
])("%d bytes are %s", (bytes, written) => {
  expect(writeBytes(bytes)).toBe(written);
});

test.each([
  [0.9, "fraction", "90%"],
  [1234567.891, "", "1,234,567.891"],
  ["#N/A", "fraction", "#N/A"],
  [true, "", "TRUE"],
  [null, "", "blank"],
  ["", "", "blank"],
])("%p in %p is written %s", (value, unit, written) => {
  expect(cellValueInWords(value, unit)).toBe(written);
});
