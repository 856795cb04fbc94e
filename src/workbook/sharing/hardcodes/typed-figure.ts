import { stepped, type Step } from "./said-unit";

/** A formula around a call that comes to a number that somebody typed in. */
export interface Typing {
  formula(call: string): string;
  /** Whether the figure has more digits than were typed. */
  readonly isRounded: boolean;
}

/** Digits behind the point at which nothing is left of a figure but what its last bits make of decimals. */
const NOISE = 10;
/** A number of fewer digits rounds too many figures. */
const FEWEST_DIGITS = 2;
/** The part of itself that such a number is off at most. */
const FARTHEST = 0.05;

/**
 * How a figure comes to a number that was typed in, to the last bit, be it in the unit that a label says: exactly; else
 * freed from what binary arithmetic adds (0.07*100 is not 7); else rounded to the digits that were typed.
 */
export function typedAs(value: number, figure: number, step: Step | undefined): Typing | undefined {
  const inUnit = step === undefined ? figure : stepped[step](figure);
  const stepOf = (call: string) => `${call}${step ?? ""}`;
  if (!(Math.abs(inUnit - value) <= Math.abs(value) * FARTHEST)) return undefined;
  if (inUnit === value) return { formula: (call) => `=${stepOf(call)}`, isRounded: false };
  if (step !== undefined && rounded(inUnit, NOISE) === value) {
    return { formula: (call) => `=ROUND(${stepOf(call)},${String(NOISE)})`, isRounded: false };
  }
  const { digits, places } = writtenAs(value);
  if (digits < FEWEST_DIGITS || rounded(inUnit, places) !== value) return undefined;
  return { formula: (call) => `=ROUND(${stepOf(call)},${String(places)})`, isRounded: true };
}

/** As many digits as a number is written with, from its first to its last that is not zero, and where that stands. */
function writtenAs(value: number): { readonly digits: number; readonly places: number } {
  const [mantissa = "", exponent = "0"] = value.toExponential().split("e");
  const digits = mantissa.replace(/[-.]/g, "").length;
  return { digits, places: digits - 1 - Number(exponent) };
}

/**
 * As ROUND does it. Spreadsheets differ in how they come to decimals, and at the half they differ in the result: where
 * the two ways do not agree there is no number.
 */
function rounded(value: number, places: number): number | undefined {
  const size = Math.abs(value);
  const [mantissa = "", exponent = "0"] = size.toExponential().split("e");
  const whole = Math.round(Number(`${mantissa}e${String(Number(exponent) + places)}`));
  const inDecimals = Number(`${String(whole)}e${String(-places)}`);
  const factor = 10 ** Math.abs(places);
  const inBinary = places < 0 ? Math.round(size / factor) * factor : Math.round(size * factor) / factor;
  if (inDecimals !== inBinary) return undefined;
  return value < 0 ? -inDecimals : inDecimals;
}
