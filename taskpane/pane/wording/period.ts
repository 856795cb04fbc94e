import { messages } from "../messages";
import { writeDate } from "./date";

type Write = (...parts: string[]) => string;

const forms: readonly (readonly [RegExp, Write])[] = [
  [/^(\d{4})-H([12])$/, (year = "", half = "") => messages.periods.half(year, half)],
  [/^(\d{4})-Q([1-4])$/, (year = "", quarter = "") => messages.periods.quarter(year, quarter)],
  [/^(FY\d{4}-\d{2})$/, (year = "") => messages.periods.indianFiscalYear(year)],
  [/^FY(\d{4})$/, (year = "") => messages.periods.usFiscalYear(year)],
  [/^(\d{4})-(\d{4})$/, (first = "", last = "") => messages.periods.years(first, last)],
  [
    /^(\d{4}-\d{2})\.\.(\d{4}-\d{2})$/,
    (from = "", to = "") => messages.periods.months(writeDate(from), writeDate(to)),
  ],
  [/^cumulative to (\d{4})$/, (year = "") => messages.periods.cumulative(year)],
];

/** A period as short as an axis wants it, as it stands in the data: "2025", "FY2024-25", "2025-07". */
export function shortPeriod(period: string): string {
  return period.replace("cumulative ", "");
}

/** A period in words: "2025", "July 2024", "first half of 2025", "FY2024-25 (April to March)". */
export function writePeriod(period: string): string {
  for (const [form, write] of forms) {
    const parts = form.exec(period);
    if (parts !== null) return write(...parts.slice(1));
  }
  return writeDate(period);
}
