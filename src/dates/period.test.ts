import fc from "fast-check";
import { formatDay } from "./day";
import { comparePeriods, parsePeriod, readPeriod, type Period } from "./period";

const span = ({ start, end }: Period) => `${formatDay(start)} ${formatDay(end)}`;
const parsed = (text: string): Period => parsePeriod(text) ?? { text: "unreadable", start: NaN, end: NaN };

test.each([
  ["2024", "2024-01-01 2024-12-31"],
  ["2024-02", "2024-02-01 2024-02-29"],
  ["2025-H1", "2025-01-01 2025-06-30"],
  ["2025-H2", "2025-07-01 2025-12-31"],
  ["2024-Q1", "2024-01-01 2024-03-31"],
  ["2025-Q4", "2025-10-01 2025-12-31"],
  ["FY2024-25", "2024-04-01 2025-03-31"],
  ["FY1999-00", "1999-04-01 2000-03-31"],
  ["FY2025", "2024-10-01 2025-09-30"],
  ["2021-2024", "2021-01-01 2024-12-31"],
  ["2025-01..2025-07", "2025-01-01 2025-07-31"],
  ["2025-05-06", "2025-05-06 2025-05-06"],
  ["cumulative to 2024", "1900-01-01 2024-12-31"],
])("%s is the stretch %s", (text, expected) => {
  expect(span(parsed(text))).toBe(expected);
});

test.each([
  "24",
  "2024-13",
  "2024-Q5",
  "2024-H3",
  "FY2024-26",
  "2024-2021",
  "2025-02-30",
  "2025-07..2025-01",
  "1850",
  "",
])("%p is no period", (text) => {
  expect(parsePeriod(text)).toBeUndefined();
});

test.each([
  [" q3 2025 ", "2025-Q3"],
  ["2025 q3", "2025-Q3"],
  ["H1 2025", "2025-H1"],
  ["fy2024-25", "FY2024-25"],
  ["FY 2024/25", "FY2024-25"],
  ["FY2024-2025", "FY2024-25"],
  ["FY 2025", "FY2025"],
  ["CY2024", "2024"],
  ["2021–2024", "2021-2024"],
  ["2021 to 2024", "2021-2024"],
  ["Cumulative to 2024", "cumulative to 2024"],
])("%p is read as %s", (typed, expected) => {
  expect(readPeriod(typed)?.text).toBe(expected);
});

test.each([
  ["2024", "2025"],
  ["2024-Q4", "2024"],
  ["2021-2024", "2024"],
  ["2021-2024", "2024-Q4"],
  ["2025-H1", "2025-11"],
  ["FY2024-25", "2025-H1"],
])("%s is older than %s", (older, newer) => {
  expect(comparePeriods(parsed(older), parsed(newer))).toBeLessThan(0);
  expect(comparePeriods(parsed(newer), parsed(older))).toBeGreaterThan(0);
});

test("any text is read or refused, and what is read reads as itself again", () => {
  const pieces = fc.constantFrom(
    "2024",
    "-",
    "Q3",
    "H1",
    "FY",
    "25",
    "..",
    " ",
    "to",
    "07",
    "cumulative to ",
    "/",
    "é",
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(pieces, { maxLength: 5 }).map((all) => all.join("")),
      ),
      (typed) => {
        const period = readPeriod(typed);
        if (period === undefined) return;
        expect(parsePeriod(period.text)).toEqual(period);
        expect(period.start).toBeLessThanOrEqual(period.end);
      },
    ),
    { numRuns: 1000 },
  );
});
