import type { Found } from "../../../src/figures/found";
import { messages } from "../messages";
import { writeNumber, writeRange, type WrittenNumber } from "./number";

/** A figure's value as it was reported: "about 90%", "20–30%", "at least 75%". */
export interface WrittenValue extends WrittenNumber {
  /** "about", "at least"; "" for a figure that is printed as it is. */
  readonly bound: string;
}

export function writeFigure({ bound, low, mid, high, unit }: Found): WrittenValue {
  if (bound === "range" && low !== undefined && high !== undefined) {
    return { bound: "", ...writeRange(low, high, unit) };
  }
  const value = mid ?? low ?? high;
  if (value === undefined) return { bound: "", number: messages.noValue, unit: "" };
  return { bound: messages.bounds[bound] ?? "", ...writeNumber(value, unit) };
}

/** The same in one text, for a sentence. */
export function figureInWords(found: Found): string {
  const { bound, number, unit } = writeFigure(found);
  return [bound, number, unit].filter((part) => part !== "").join(" ");
}
