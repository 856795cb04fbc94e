/** A day as the number of days since 1970-01-01. Days compare and subtract as numbers; no time zone is involved. */
export type Day = number;

const MILLISECONDS = 86_400_000;
/** Excel counts days from 1899-12-30 for every date from March 1900 on. */
const SERIAL_OF_EPOCH = 25_569;

/** The day, or undefined for one that does not exist (2025-02-30). Month counts from 1. */
export function dayOf(year: number, month: number, date: number): Day | undefined {
  const time = new Date(Date.UTC(year, month - 1, date));
  const exists =
    time.getUTCFullYear() === year && time.getUTCMonth() === month - 1 && time.getUTCDate() === date;
  return exists ? time.getTime() / MILLISECONDS : undefined;
}

/** Reads yyyy-mm-dd. */
export function parseDay(text: string): Day | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return parts === null ? undefined : dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}

/** Writes yyyy-mm-dd. */
export function formatDay(day: Day): string {
  return new Date(day * MILLISECONDS).toISOString().slice(0, 10);
}

/** The last day of a month; month counts from 1. */
export function lastDayOfMonth(year: number, month: number): Day {
  return Date.UTC(year, month, 0) / MILLISECONDS;
}

export function firstDayOfMonth(year: number, month: number): Day {
  return Date.UTC(year, month - 1, 1) / MILLISECONDS;
}

/** An Excel date serial (1900 date system), whole days. */
export function serialOf(day: Day): number {
  return day + SERIAL_OF_EPOCH;
}

export function dayOfSerial(serial: number): Day {
  return Math.floor(serial) - SERIAL_OF_EPOCH;
}
