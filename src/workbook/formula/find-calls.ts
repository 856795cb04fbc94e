import { readArgument, type Part } from "./argument";
import type { Argument, FigureCall, Span } from "./figure-call";
import { isOperator, tokensOf, type Token } from "./tokens";

/** What is open at a place in a formula: a call of ours, or any other bracket. */
interface Open {
  readonly start: number;
  readonly closedBy: string;
  /** The name of our function that is being called. */
  readonly name?: string;
  readonly arguments: Argument[];
  /** What the argument that is being read consists of so far. */
  parts: Part[];
}

const closedBy: Readonly<Record<string, string>> = { "(": ")", "{": "}" };

/**
 * Every complete call of a function of ours in a formula, calls within calls included, in the order in which they
 * begin. A call that is written inside a string is text and not found.
 *
 *     findCalls('=B4*(1+RE.SHARE("magnets",A7))')   one call, SHARE, with a literal and a reference
 */
export function findCalls(formula: string): readonly FigureCall[] {
  const tokens = tokensOf(formula);
  const found: FigureCall[] = [];
  const stack: Open[] = [{ start: 0, closedBy: "", arguments: [], parts: [] }];

  tokens.forEach((token, index) => {
    const open = stack[stack.length - 1] as Open;
    const bracket = token.type === "operator" ? closedBy[token.value] : undefined;
    const name = figureFunction(tokens, index - 1);
    if (name !== undefined) {
      const { start } = tokens[index - 1] as Token;
      stack.push({ start, closedBy: ")", name, arguments: [], parts: [] });
    } else if (bracket !== undefined) {
      stack.push({ start: token.start, closedBy: bracket, arguments: [], parts: [] });
    } else if (isOperator(token, open.closedBy)) {
      stack.pop();
      (stack[stack.length - 1] as Open).parts.push(close(formula, open, token, found));
    } else if (open.name !== undefined && isOperator(token, ",")) {
      open.arguments.push(readArgument(formula, open.parts, token.start));
      open.parts = [];
    } else if (figureFunction(tokens, index) === undefined) {
      open.parts.push({ kind: "token", token, start: token.start, end: token.end });
    }
  });
  return found.sort((a, b) => a.span.start - b.span.start);
}

/** What was open becomes one part of what is around it; a call of ours is found. */
function close(formula: string, open: Open, bracket: Token, found: FigureCall[]): Part {
  const span: Span = { start: open.start, end: bracket.end };
  if (open.name === undefined) return { kind: "group", ...span };
  const last = readArgument(formula, open.parts, bracket.start);
  // RE.ASOF() has no argument, while RE.SHARE("magnets",) has two.
  const isBare = open.arguments.length === 0 && last.kind === "empty";
  const call: FigureCall = { name: open.name, arguments: isBare ? [] : [...open.arguments, last], span };
  found.push(call);
  return { kind: "call", call, ...span };
}

/** RE.SHARE as typed, or _xldudf_RE_SHARE as stored, also with the index of another add-in's link before it. */
const ours = /^(?:_xlfn\.)?(?:re\.|(_xldudf_)re_)([a-z]+)$/i;

/** The function of ours whose name stands at a token and that is called there. */
function figureFunction(tokens: readonly Token[], index: number): string | undefined {
  const token = tokens[index];
  if (token?.type !== "func" || !isOperator(tokens[index + 1], "(")) return undefined;
  const [, stored, name] = ours.exec(token.value) ?? [];
  // Sheet1!RE.SHARE(...) is a name of that sheet, [2]!_xldudf_RE_SHARE(...) is us.
  const isNameOfSheet = isOperator(tokens[index - 1], "!") && stored === undefined;
  return isNameOfSheet ? undefined : name?.toUpperCase();
}
