import { readArgument } from "./argument";
import type { Argument } from "./figure-call";
import { tokensOf } from "./tokens";

/** What a formula as a whole comes to, read as an argument is: a value that is written out, a cell, or computed. */
export function readExpression(formula: string): Argument {
  const parts = tokensOf(formula)
    .filter(({ type }) => type !== "fx_prefix")
    .map((token) => ({ kind: "token", token, start: token.start, end: token.end }) as const);
  return readArgument(formula, parts, formula.length);
}
