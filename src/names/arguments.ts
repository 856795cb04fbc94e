import { dayOfSerial, parseDay, type Day } from "../dates/day";
import { readPeriod, type Period } from "../dates/period";
import { messages } from "../messages/catalogue";
import type { Missing } from "../messages/missing";

/**
 * Reading the arguments of a call as a sheet hands them over: text, numbers, blanks (null on the web, 0 on the
 * desktop), a cell value with a card. An argument that is not understood is a Missing that says so.
 */

/** A cell value with a card counts as its number, a range of one cell as that cell. */
export function plain(argument: unknown): unknown {
  if (Array.isArray(argument)) {
    const rows: unknown[] = argument;
    return rows.length === 1 ? plain(rows[0]) : argument;
  }
  if (typeof argument === "object" && argument !== null && "basicValue" in argument) {
    return plain(argument.basicValue);
  }
  return typeof argument === "string" ? argument.trim() : argument;
}

/** In an optional argument an empty cell, "", spaces and 0 mean that it is left out. */
export function isOmitted(argument: unknown): boolean {
  return argument === undefined || argument === null || argument === "" || argument === 0;
}

/** The argument as text; a blank one is a Missing. */
export function requiredText(argument: unknown, name: string): string | Missing {
  const value = plain(argument);
  if (isOmitted(value)) return messages.blank(name);
  return typeof value === "string" || typeof value === "number" ? String(value) : messages.notText(name);
}

/** The argument as text, undefined when it is left out. */
export function optionalText(argument: unknown, name: string): string | undefined | Missing {
  return isOmitted(plain(argument)) ? undefined : requiredText(argument, name);
}

/** Date serials begin here (2000-01-01); smaller numbers are years or mistakes. */
const FIRST_SERIAL = 36_526;
const LAST_SERIAL = 2_958_465;

function serialDay(value: unknown): Day | undefined {
  return typeof value === "number" && value >= FIRST_SERIAL && value <= LAST_SERIAL
    ? dayOfSerial(value)
    : undefined;
}

/** A year or period, undefined when it is left out. */
export function readYear(argument: unknown): Period | undefined | Missing {
  const value = plain(argument);
  if (isOmitted(value)) return undefined;
  if (serialDay(value) !== undefined) return messages.yearIsDate(String(value));
  const period =
    typeof value === "string" || typeof value === "number" ? readPeriod(String(value)) : undefined;
  return period ?? messages.badYear(shown(value));
}

export type Estimate = "low" | "mid" | "high";

const ESTIMATES = new Map<string, Estimate>(
  Object.entries({
    low: "low",
    lower: "low",
    min: "low",
    minimum: "low",
    mid: "mid",
    middle: "mid",
    midpoint: "mid",
    central: "mid",
    high: "high",
    upper: "high",
    max: "high",
    maximum: "high",
  } as const),
);

export function readEstimate(argument: unknown): Estimate | Missing {
  const value = plain(argument);
  if (isOmitted(value)) return "mid";
  return ESTIMATES.get(shown(value).toLowerCase()) ?? messages.badEstimate(shown(value));
}

/** A day from an Excel date or yyyy-mm-dd, undefined when it is left out. */
export function readAsOf(argument: unknown): Day | undefined | Missing {
  const value = plain(argument);
  if (isOmitted(value)) return undefined;
  const day = typeof value === "string" ? parseDay(value) : serialDay(value);
  return day ?? messages.badAsOf(shown(value));
}

/** A stretch of time from a year, a period or a date, undefined when it is left out. */
export function readSpan(argument: unknown): Period | undefined | Missing {
  const value = plain(argument);
  if (isOmitted(value)) return undefined;
  const day = serialDay(value);
  if (day !== undefined) return { text: "", start: day, end: day };
  const period =
    typeof value === "string" || typeof value === "number" ? readPeriod(String(value)) : undefined;
  return period ?? messages.badDate(shown(value));
}

export function readCount(argument: unknown, otherwise: number): number | Missing {
  const value = plain(argument);
  if (isOmitted(value)) return otherwise;
  const count = typeof value === "string" ? Number(value) : value;
  return typeof count === "number" && Number.isInteger(count) && count > 0
    ? count
    : messages.badCount(shown(value));
}

function shown(value: unknown): string {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? String(value)
    : "…";
}
