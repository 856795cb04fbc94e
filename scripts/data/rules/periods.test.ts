import fc from "fast-check";
import { failuresWith, opened, validPackage, withCell } from "../fixture";
import { periods } from "./periods";

const FORMS =
  "2024, 2024-07, 2025-H1, 2024-Q1, 2025-05-06, FY2024-25, FY2025, 2021-2024, 2025-01..2025-07 or cumulative to 2024";

const failuresOfPeriod = (text: string) =>
  periods(opened(withCell(validPackage(), "observations.csv", 8, "period", text)));

test("a period that does not exist is refused", () => {
  const bad = [
    "2024-13",
    "2024-2023",
    "2025-Q5",
    "2025-H3",
    "FY2024-26",
    "2025-02-30",
    "2025-07..2025-01",
    "cumulative",
    "last year",
    "24",
  ];
  for (const value of bad) {
    expect(failuresWith("observations.csv", 8, "period", value)).toEqual([
      `seeds/observations.csv, row 8, column period: "${value}" is not a period that exists. Write it like ${FORMS}.`,
    ]);
  }
});

const two = (number: number) => String(number).padStart(2, "0");
const year = fc.integer({ min: 1950, max: 2099 });
const month = fc.integer({ min: 1, max: 12 }).map(two);
const period = fc.oneof(
  year.map(String),
  fc.tuple(year, month).map(([y, m]) => `${y}-${m}`),
  fc.tuple(year, fc.integer({ min: 1, max: 2 })).map(([y, half]) => `${y}-H${half}`),
  fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([y, quarter]) => `${y}-Q${quarter}`),
  fc.tuple(year, month, fc.integer({ min: 1, max: 28 })).map(([y, m, day]) => `${y}-${m}-${two(day)}`),
  year.map((y) => `FY${y}`),
  year.map((y) => `FY${y}-${two((y + 1) % 100)}`),
  fc.tuple(year, fc.integer({ min: 1, max: 20 })).map(([y, more]) => `${y - more}-${y}`),
  fc.tuple(year, month, month).map(([y, one, other]) => `${y - 1}-${one}..${y}-${other}`),
  year.map((y) => `cumulative to ${y}`),
);

test("every form of period is understood, for every year and month", () => {
  fc.assert(fc.property(period, (text) => failuresOfPeriod(text).length === 0));
});

test("a period with something before or behind it is refused", () => {
  const something = fc.string({ minLength: 1 }).filter((text) => text.trim() !== "" && !/[\d.-]/.test(text));
  fc.assert(
    fc.property(period, something, (text, more) => {
      expect(failuresOfPeriod(`${text}${more}`)).toHaveLength(1);
      expect(failuresOfPeriod(`${more}${text}`)).toHaveLength(more === "FY" && /^\d{4}$/.test(text) ? 0 : 1);
    }),
  );
});
