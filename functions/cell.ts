import { call, type FunctionName } from "../src/figures/calls";
import { cardOf, formatted, type FormattedNumber } from "../src/figures/card";
import type { Cell, Outcome } from "../src/figures/outcome";
import type { Release } from "../src/figures/release";
import { isMissing, missingText, type Missing } from "../src/messages/missing";
import { plain } from "../src/names/arguments";
import { inForce } from "../src/release/in-force";
import { cardsAreShown } from "../src/workbook/cards";
import { noteFigure } from "../src/workbook/first-use";

/** What a cell or a spill shows. */
export type Shown = number | string | CustomFunctions.Error;
export type Matrix = Shown[][];

/**
 * From the outcome of a call to what Excel shows. Everything is worked out once for each different call: a
 * sheet asks the same hundred questions in a hundred thousand cells. An error is one shared object, thrown
 * as it is, so that it costs no more than a number; so is a card, returned.
 *
 * While the workbook is being read a call is answered with a promise, later with a value. The declared types are those
 * of the values: the metadata are made of them, and Excel takes either.
 */
export function numberCell(name: FunctionName, args: readonly unknown[]): number | FormattedNumber {
  return shownFor(name, args) as number | FormattedNumber;
}

/** For a function that can answer with a text as well. */
export function anyCell(name: FunctionName, args: readonly unknown[]): number | string | FormattedNumber {
  return shownFor(name, args) as number | string | FormattedNumber;
}

/** For a function that spills. */
export function spill(name: FunctionName, args: readonly unknown[]): Matrix {
  return shownFor(name, args) as Matrix;
}

type Value = number | string | FormattedNumber | Matrix;
type Result = Value | CustomFunctions.Error;

type Known = Map<string, Result>;
const results = { withCards: new WeakMap<Release, Known>(), plain: new WeakMap<Release, Known>() };

/** More different calls than a workbook holds; then it is a loop over made-up ones. */
const MOST_CALLS = 200_000;

function shownFor(name: FunctionName, args: readonly unknown[]): Value | Promise<Value> {
  const now = inForce();
  switch (now.state) {
    case "open":
      return shownOf(name, args, now.signed.release());
    case "opening":
      return now.settled.then(() => shownFor(name, args));
    case "unreadable":
      throw unreadable(now.why);
  }
}

function shownOf(name: FunctionName, args: readonly unknown[], release: Release): Value {
  const withCards = cardsAreShown();
  const known = knownFor(release, withCards);
  const key = keyOf(name, args);
  let result = known.get(key);
  if (result === undefined) {
    result = resultOf(name, call(name, args, release), withCards ? release : undefined);
    if (known.size >= MOST_CALLS) known.clear();
    known.set(key, result);
  }
  if (typeof result === "object" && result instanceof CustomFunctions.Error) throw result;
  noteFigure();
  return result;
}

const errors = new WeakMap<Missing, CustomFunctions.Error>();

/** One object for all cells, as every error is. */
function unreadable(why: Missing): CustomFunctions.Error {
  const error = errors.get(why) ?? cellError(why);
  errors.set(why, error);
  return error;
}

function knownFor(release: Release, withCards: boolean): Known {
  const releases = withCards ? results.withCards : results.plain;
  let known = releases.get(release);
  if (known === undefined) {
    known = new Map();
    releases.set(release, known);
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

/** Numbers that are no single figure have a format but nothing to say on a card. */
const formats: Partial<Record<FunctionName, string>> = { HHI: "#,##0", ASOF: "yyyy-mm-dd" };

/** With cards where a release is given that they are to name the documents of. */
function resultOf(name: FunctionName, outcome: Outcome, forCards: Release | undefined): Result {
  if (isMissing(outcome)) return cellError(outcome);
  if (outcome.kind === "table") return outcome.rows.map((row) => row.map(shown));
  if (outcome.kind === "text" || forCards === undefined) return outcome.value;
  const { value, figure } = outcome;
  if (figure !== undefined) return cardOf(figure, value, forCards);
  const format = formats[name];
  return format === undefined ? value : formatted(value, format);
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
