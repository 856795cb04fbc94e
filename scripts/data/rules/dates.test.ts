import fc from "fast-check";
import { failuresOf, failuresWith, opened, validPackage, withCell } from "../fixture";
import { cells } from "./cells";

test("a month and a day exist where only part of a date may be known", () => {
  for (const [file, row, column, value] of [
    ["sources.csv", 3, "published", "2025-13"],
    ["sources.csv", 3, "published", "2025-02-29"],
    ["events.csv", 2, "date", "2025-02-30"],
  ] as const) {
    expect(failuresWith(file, row, column, value)).toEqual([
      `seeds/${file}, row ${row}, column ${column}: "${value}" is not a date that exists. ` +
        "Write it as yyyy-mm-dd, yyyy-mm or yyyy.",
    ]);
  }
});

test("nothing in a release is younger than the release", () => {
  for (const [file, row, column, value] of [
    ["observations.csv", 8, "vintage_date", "2026-11-23"],
    ["sources.csv", 3, "published", "2027"],
    ["headlines.csv", 2, "since", "2027-01-01"],
    ["corrections.csv", 2, "date", "2026-12-01"],
  ] as const) {
    expect(failuresWith(file, row, column, value)).toEqual([
      `seeds/${file}, row ${row}, column ${column}: "${value}" is after 2026-11-22, the as-of date of the release. ` +
        "Correct it, or move asOf in seeds/datapackage.json.",
    ]);
  }
});

test("the day of the release itself, a year that has begun and an event to come are right", () => {
  expect(failuresWith("observations.csv", 8, "vintage_date", "2026-11-22")).toEqual([]);
  expect(failuresWith("sources.csv", 3, "published", "2026")).toEqual([]);
  expect(failuresWith("events.csv", 2, "date", "2027-Q1")).toEqual([]);
});

test("every day of the calendar is a date, and no other is", () => {
  const days = fc.date({ min: new Date("1900-01-01"), max: new Date("2026-11-22"), noInvalidDate: true });
  fc.assert(
    fc.property(days, (day) => {
      const files = withCell(
        validPackage(),
        "observations.csv",
        8,
        "vintage_date",
        day.toISOString().slice(0, 10),
      );
      expect(failuresOf(files)).toEqual([]);
    }),
    { numRuns: 25 },
  );
  const numbers = fc.tuple(fc.integer({ min: 1900, max: 2026 }), fc.nat(99), fc.nat(99));
  fc.assert(
    fc.property(numbers, ([year, month, day]) => {
      const pad = (number: number) => String(number).padStart(2, "0");
      const text = `${year}-${pad(month)}-${pad(day)}`;
      const exists = new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) ?? false;
      const seeds = opened(withCell(validPackage(), "observations.csv", 8, "vintage_date", text));
      expect(cells(seeds)).toHaveLength(exists ? 0 : 1);
    }),
    { numRuns: 200 },
  );
});
