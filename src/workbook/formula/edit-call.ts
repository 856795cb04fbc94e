import type { FigureCall, Span } from "./figure-call";

/** A call as a formula holds it, from its arguments; what is left out at the end needs no comma. */
export function composeCall(name: string, given: readonly string[]): string {
  const last = given.findLastIndex((text) => text !== "");
  return `RE.${name}(${given.slice(0, last + 1).join(",")})`;
}

/** What stands before a call of ours that Excel has bound to another file: [2]! or 'C:\folder\[file]'! */
const link = /(?:\[[^\]'"]*\]|'(?:[^'"]|'')*\[[^\]'"]*\](?:[^'"]|'')*')!$/;

/** Where a call stands with all that belongs to it: a stored one can have a link to a file before its name. */
export function wholeSpan(formula: string, { span }: FigureCall): Span {
  const before = link.exec(formula.slice(0, span.start))?.[0] ?? "";
  return { start: span.start - before.length, end: span.end };
}

/** The formula with another call in a place; the rest of it stays as it is, to the character. */
export function replaceCall(formula: string, { start, end }: Span, call: string): string {
  return formula.slice(0, start) + call + formula.slice(end);
}

/** A text that comes into a formula, before the character that stands at a place. */
export interface Insertion {
  readonly at: number;
  readonly text: string;
}

/** What gives a call an argument that it leaves out, the commas before it included. */
export function insertArgument(
  { arguments: given, span }: FigureCall,
  index: number,
  text: string,
): Insertion {
  const empty = given[index];
  if (empty !== undefined) return { at: empty.span.start, text };
  // Without any argument the first place is there already.
  const commas = index - Math.max(given.length - 1, 0);
  return { at: span.end - 1, text: ",".repeat(commas) + text };
}

/** The formula with all of these in it; the rest of it stays as it is, to the character. */
export function insertAll(formula: string, insertions: readonly Insertion[]): string {
  const fromTheEnd = [...insertions].sort((one, other) => other.at - one.at);
  return fromTheEnd.reduce((now, { at, text }) => now.slice(0, at) + text + now.slice(at), formula);
}
