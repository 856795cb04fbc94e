import fc from "fast-check";
import { dayOf, dayOfSerial, formatDay, parseDay, serialOf } from "./day";

test("a day is written as it was read", () => {
  fc.assert(
    fc.property(fc.integer({ min: -25_567, max: 47_846 }), (day) => {
      expect(parseDay(formatDay(day))).toBe(day);
    }),
  );
});

test.each(["2025-02-30", "2025-13-01", "2025-00-10", "2023-02-29", "25-01-01", "2025-1-1", "", "yesterday"])(
  "%p is no day",
  (text) => {
    expect(parseDay(text)).toBeUndefined();
  },
);

test("29 February exists in leap years only", () => {
  expect(dayOf(2024, 2, 29)).toBeDefined();
  expect(dayOf(2100, 2, 29)).toBeUndefined();
});

test("serials are those of Excel's 1900 date system", () => {
  expect(serialOf(parseDay("2026-11-22") ?? 0)).toBe(46_348);
  expect(formatDay(dayOfSerial(45_658))).toBe("2025-01-01");
});

test("the time of day in a serial does not count", () => {
  expect(dayOfSerial(45_658.75)).toBe(dayOfSerial(45_658));
});
