import { dayOf, firstDayOfMonth, lastDayOfMonth, type Day } from "./day";

/** The stretch of time that a figure is about. */
export interface Period {
  /** As written in the data, the one way to write it. */
  readonly text: string;
  readonly start: Day;
  readonly end: Day;
}

/**
 * Reads every form of period that the data hold: 2024, 2024-07, 2025-H1, 2024-Q1, 2025-05-06,
 * FY2024-25 (India, April to March), FY2025 (US, October to September), 2021-2024 (an average),
 * 2012-2025, 2025-01..2025-07, "cumulative to 2024". Anything else is undefined.
 */
export function parsePeriod(text: string): Period | undefined {
  for (const [form, read] of forms) {
    const parts = form.exec(text);
    if (parts === null) continue;
    const span = read(...parts.slice(1).map(Number));
    return span === undefined ? undefined : { text, start: span[0], end: span[1] };
  }
  return undefined;
}

type Span = readonly [Day, Day] | undefined;
type Read = (...numbers: number[]) => Span;

const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

const months = (firstYear: number, firstMonth: number, lastYear: number, lastMonth: number): Span =>
  [firstYear, lastYear].every((year) => year >= FIRST_YEAR && year <= LAST_YEAR) &&
  [firstMonth, lastMonth].every((month) => month >= 1 && month <= 12) &&
  firstYear * 12 + firstMonth <= lastYear * 12 + lastMonth
    ? [firstDayOfMonth(firstYear, firstMonth), lastDayOfMonth(lastYear, lastMonth)]
    : undefined;

const forms: readonly (readonly [RegExp, Read])[] = [
  [/^(\d{4})$/, (year = 0) => months(year, 1, year, 12)],
  [/^(\d{4})-(\d{2})$/, (year = 0, month = 0) => months(year, month, year, month)],
  [/^(\d{4})-H([12])$/, (year = 0, half = 0) => months(year, half * 6 - 5, year, half * 6)],
  [/^(\d{4})-Q([1-4])$/, (year = 0, quarter = 0) => months(year, quarter * 3 - 2, year, quarter * 3)],
  [
    /^(\d{4})-(\d{2})-(\d{2})$/,
    (year = 0, month = 0, date = 0) => {
      const day = year < FIRST_YEAR || year > LAST_YEAR ? undefined : dayOf(year, month, date);
      return day === undefined ? undefined : [day, day];
    },
  ],
  [
    /^FY(\d{4})-(\d{2})$/,
    (year = 0, next = 0) => ((year + 1) % 100 === next ? months(year, 4, year + 1, 3) : undefined),
  ],
  [/^FY(\d{4})$/, (year = 0) => months(year - 1, 10, year, 9)],
  [/^(\d{4})-(\d{4})$/, (first = 0, last = 0) => (first < last ? months(first, 1, last, 12) : undefined)],
  [
    /^(\d{4})-(\d{2})\.\.(\d{4})-(\d{2})$/,
    (year = 0, month = 0, lastYear = 0, lastMonth = 0) => months(year, month, lastYear, lastMonth),
  ],
  [/^cumulative to (\d{4})$/, (year = 0) => months(FIRST_YEAR, 1, year, 12)],
];

/**
 * Sorts periods: the one that ends later is newer. Of those that end together a year is newer than its last
 * quarter, and both are newer than an average of several years.
 */
export function comparePeriods(one: Period, other: Period): number {
  return one.end - other.end || weight(one) - weight(other) || compareText(one.text, other.text);
}

const LONGEST_YEAR = 366;

function weight({ start, end }: Period): number {
  const days = end - start + 1;
  return days <= LONGEST_YEAR ? days : -days;
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

const ALTERNATIVES: readonly (readonly [RegExp, string])[] = [
  [/^(?:CY)?\s*(\d{4})$/, "$1"],
  [/^Q([1-4])[\s-]*(\d{4})$/, "$2-Q$1"],
  [/^H([12])[\s-]*(\d{4})$/, "$2-H$1"],
  [/^(\d{4})[\s-]*([QH]\d)$/, "$1-$2"],
  [/^FY\s*(\d{4})\s*[-/]\s*(?:\d{2})?(\d{2})$/, "FY$1-$2"],
  [/^FY\s*(\d{4})$/, "FY$1"],
  [/^(\d{4})\s*(?:-|TO)\s*(\d{4})$/, "$1-$2"],
  [/^(\d{4}-\d{2})\s*(?:\.\.|TO)\s*(\d{4}-\d{2})$/, "$1..$2"],
  [/^CUMULATIVE\s+TO\s+(\d{4})$/, "cumulative to $1"],
];

/** Reads a period as people type it: "q3 2025", "FY 2024/25", "2021 to 2024". */
export function readPeriod(typed: string): Period | undefined {
  const upper = typed
    .trim()
    .toUpperCase()
    .replace(/[\u2012-\u2015]/g, "-");
  const direct = parsePeriod(upper);
  if (direct !== undefined) return direct;
  const alternative = ALTERNATIVES.find(([form]) => form.test(upper));
  return alternative && parsePeriod(upper.replace(alternative[0], alternative[1]));
}
