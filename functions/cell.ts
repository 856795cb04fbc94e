import { call, type FunctionName } from "../src/figures/calls";
import type { Cell, Outcome } from "../src/figures/outcome";
import type { Release } from "../src/figures/release";
import { isMissing, missingText, type Missing } from "../src/messages/missing";
import { plain } from "../src/names/arguments";
import { releaseInForce } from "../src/release/in-force";

/** What a cell or a spill shows. */
export type Shown = number | string | CustomFunctions.Error;
export type Matrix = Shown[][];

/**
 * From the outcome of a call to what Excel shows. Everything is worked out once for each different call: a
 * sheet asks the same hundred questions in a hundred thousand cells. An error is one shared object, thrown
 * as it is, so that it costs no more than a number.
 */
export function numberCell(name: FunctionName, args: readonly unknown[]): number {
  return shownFor(name, args) as number;
}

/** For a function that can answer with a text as well. */
export function anyCell(name: FunctionName, args: readonly unknown[]): number | string {
  return shownFor(name, args) as number | string;
}

/** For a function that spills. */
export function spill(name: FunctionName, args: readonly unknown[]): Matrix {
  return shownFor(name, args) as Matrix;
}

type Result = number | string | Matrix | CustomFunctions.Error;

const results = new WeakMap<Release, Map<string, Result>>();

/** More different calls than a workbook holds; then it is a loop over made-up ones. */
const MOST_CALLS = 200_000;

function shownFor(name: FunctionName, args: readonly unknown[]): number | string | Matrix {
  const release = releaseInForce();
  const known = knownFor(release);
  const key = keyOf(name, args);
  let result = known.get(key);
  if (result === undefined) {
    result = resultOf(call(name, args, release));
    if (known.size >= MOST_CALLS) known.clear();
    known.set(key, result);
  }
  if (typeof result === "object" && !Array.isArray(result)) throw result;
  return result;
}

function knownFor(release: Release): Map<string, Result> {
  let known = results.get(release);
  if (known === undefined) {
    known = new Map();
    results.set(release, known);
  }
  return known;
}

const SEPARATOR = "\u0000";

function keyOf(name: string, args: readonly unknown[]): string {
  let key = name;
  for (const argument of args) {
    const value = plain(argument);
    key +=
      SEPARATOR +
      (value === undefined || value === null ? "" : typeof value === "object" ? "{}" : String(value));
  }
  return key;
}

function resultOf(outcome: Outcome): Result {
  if (isMissing(outcome)) return cellError(outcome);
  return outcome.kind === "table" ? outcome.rows.map((row) => row.map(shown)) : outcome.value;
}

function shown(cell: Cell): Shown {
  return isMissing(cell) ? cellError(cell) : cell;
}

function cellError(missing: Missing): CustomFunctions.Error {
  const { notAvailable, invalidValue } = CustomFunctions.ErrorCode;
  return new CustomFunctions.Error(
    missing.code === "#N/A" ? notAvailable : invalidValue,
    missingText(missing),
  );
}
