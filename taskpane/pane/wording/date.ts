import type { Precision } from "../../../src/figures/bundle";
import { dayOfSerial, formatDay } from "../../../src/dates/day";
import { messages } from "../messages";
import { dateFormat } from "./formats";

/** A date as precise as it is known: "27 May 2026", "May 2026", "2026". Given as yyyy-mm-dd, yyyy-mm or yyyy. */
export function writeDate(text: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(text) ?? [];
  if (year === undefined) return text;
  const date = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  return dateFormat({
    year: "numeric",
    ...(month === undefined ? {} : { month: "long" }),
    ...(day === undefined ? {} : { day: "numeric" }),
  }).format(date);
}

/** An Excel date, as short as a table wants it: 46034 is 12 Jan 2026. */
export function writeSerial(serial: number): string {
  const date = new Date(formatDay(dayOfSerial(serial)));
  return dateFormat({ dateStyle: "medium" }).format(date);
}

/** The day on which a figure became public, no more precise than it is known. */
export function writeVintage(vintage: string, precision: Precision): string {
  switch (precision) {
    case "day":
      return writeDate(vintage);
    case "month":
      return writeDate(vintage.slice(0, "yyyy-mm".length));
    case "year":
      return writeDate(vintage.slice(0, "yyyy".length));
    case "unknown":
      return messages.vintageUnknown(writeDate(vintage));
  }
}

/** The month of a date, as short as an axis wants it: "May 2026". */
export function writeMonth(date: string): string {
  return dateFormat({ year: "numeric", month: "short" }).format(new Date(date));
}
