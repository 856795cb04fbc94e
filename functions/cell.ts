import { call, type FunctionName } from "../src/figures/calls";
import { cardOf, formatted, type FormattedNumber } from "../src/figures/card";
import type { Cell, Outcome } from "../src/figures/outcome";
import type { Release } from "../src/figures/release";
import { isMissing, missingText, type Missing } from "../src/messages/missing";
import { inForce, noteUnread } from "../src/release/in-force";
import { cardsAreShown } from "../src/workbook/cards";
import { noteFigure } from "../src/workbook/first-use";
import { Memory } from "./memory";

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

/** What a call comes to: what is shown, or the error that is thrown. */
type Result =
  | { readonly value: Value; readonly error: undefined }
  | { readonly value: undefined; readonly error: CustomFunctions.Error };

/** What is known of one release, with or without cards. Seldom is another one in force, which is learnt anew. */
let known:
  { readonly release: Release; readonly withCards: boolean; readonly memory: Memory<Result> } | undefined;

function shownFor(name: FunctionName, args: readonly unknown[]): Value | Promise<Value> {
  const now = inForce();
  if (now.state === "opening") return now.settled.then(() => shownFor(name, args));
  if (now.state === "unreadable") {
    noteUnread();
    throw unreadable(now.why);
  }
  const release = now.signed.release();
  const withCards = cardsAreShown();
  if (known?.release !== release || known.withCards !== withCards)
    known = { release, withCards, memory: new Memory() };
  const place = known.memory.of(name, args);
  const result = (place.result ??= resultOf(
    name,
    call(name, args, release),
    withCards ? release : undefined,
  ));
  if (result.error !== undefined) throw result.error;
  noteFigure();
  return result.value;
}

const errors = new WeakMap<Missing, CustomFunctions.Error>();

/** One object for all cells, as every error is. */
function unreadable(why: Missing): CustomFunctions.Error {
  const error = errors.get(why) ?? cellError(why);
  errors.set(why, error);
  return error;
}

/** Numbers that are no single figure have a format but nothing to say on a card. */
const formats: Partial<Record<FunctionName, string>> = { HHI: "#,##0", ASOF: "yyyy-mm-dd" };

/** With cards where a release is given that they are to name the documents of. */
function resultOf(name: FunctionName, outcome: Outcome, forCards: Release | undefined): Result {
  return isMissing(outcome)
    ? { value: undefined, error: cellError(outcome) }
    : { value: valueOf(name, outcome, forCards), error: undefined };
}

function valueOf(
  name: FunctionName,
  outcome: Exclude<Outcome, Missing>,
  forCards: Release | undefined,
): Value {
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
