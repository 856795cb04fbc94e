import type { FunctionName } from "../../figures/calls";
import { insertArgument, type Insertion } from "./edit-call";
import { quote } from "./entry";
import type { FigureCall, Span } from "./figure-call";
import { callsIn } from "./calls-in";
import { sameFormula } from "./same-formula";

/** Which argument of each function is the as-of date, counted from zero. */
const asOfIndex: Readonly<Partial<Record<string, number>>> = {
  SHARE: 5,
  COSTPREMIUM: 6,
  DEPENDENCE: 6,
  PRODUCTION: 5,
  RESERVES: 5,
  PRICE: 5,
  VALUE: 7,
  HHI: 4,
  TOP: 4,
  SERIES: 7,
  EVENTS: 3,
  SOURCE: 7,
} satisfies Partial<Record<FunctionName, number>>;

/** Where the as-of date goes in a call; undefined where the function takes none or the call has one already. */
export function freeAsOf({ name, arguments: given }: FigureCall): number | undefined {
  const index = asOfIndex[name];
  if (index === undefined) return undefined;
  const taken = given[index];
  return taken === undefined || taken.kind === "empty" ? index : undefined;
}

/** What gives a call the as-of date yyyy-mm-dd; undefined where that cannot be. */
export function givingAsOf(call: FigureCall, asOf: string): Insertion | undefined {
  const index = freeAsOf(call);
  return index === undefined ? undefined : insertArgument(call, index, quote(asOf));
}

/**
 * Whether two formulas are the same but for as-of dates that our calls are given: no other change may come from what a
 * workbook says is to be written.
 */
export function differInAsOfOnly(one: string, other: string): boolean {
  return sameFormula(withoutAsOf(one), withoutAsOf(other));
}

/** The formula without the as-of dates of our calls, and without the commas that nothing follows then. */
function withoutAsOf(formula: string): string {
  return callsIn(formula)
    .flatMap(({ call }) => datesIn(call))
    .sort((one, other) => other.start - one.start)
    .reduce((text, { start, end }) => text.slice(0, start) + text.slice(end), formula);
}

function datesIn({ name, arguments: given, span }: FigureCall): readonly Span[] {
  const asOf = given[asOfIndex[name] ?? given.length];
  const date = asOf !== undefined && /^"\d{4}-\d\d-\d\d"$/.test(asOf.text) ? asOf : undefined;
  const last = given.findLast((argument) => argument.kind !== "empty" && argument !== date);
  const rest = last === undefined ? [] : [{ start: last.span.end, end: span.end - 1 }];
  const isWithin = date !== undefined && (last === undefined || date.span.start < last.span.start);
  return isWithin ? [...rest, date.span] : rest;
}
