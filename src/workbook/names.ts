import { splitAddress } from "./address";
import type { DefinedName } from "./calculation";
import { mayCall } from "./formula/calls-in";
import { readExpression } from "./formula/expression";
import type { Argument } from "./formula/figure-call";
import { findCalls } from "./formula/find-calls";
import { tokensOf } from "./formula/tokens";

/** The names of a workbook, as far as they say what a call is about. */
export interface Names {
  /** What a name stands for in the formula of a cell: one cell or a value; undefined for anything else. */
  meaning(name: string, home: string): Argument | undefined;
  /** The formula of a name that calls a function of ours, also by way of other names, and that this formula uses. */
  callingIn(formula: string, home: string): string | undefined;
}

export const noNames: Names = { meaning: () => undefined, callingIn: () => undefined };

export function namesOf(defined: readonly DefinedName[]): Names {
  if (defined.length === 0) return noNames;
  const formulas = new Map(defined.map(({ name, formula }) => [name.toLowerCase(), formula]));
  const meanings = new Map<string, Argument | undefined>();
  const calling = callingAmong(formulas);
  const quick = calling.size === 0 ? undefined : anyOf([...calling]);

  /** A name of the sheet goes before one of the workbook. */
  const keyOf = (name: string, home: string): string | undefined => {
    const key = name.toLowerCase();
    const bare = key.slice(key.lastIndexOf("!") + 1);
    const own = `${home.slice(0, home.lastIndexOf("!") + 1)}${key}`.toLowerCase();
    return [key.includes("!") ? key : own, bare].find((each) => formulas.has(each));
  };

  return {
    meaning(name, home) {
      const key = keyOf(name, home);
      if (key === undefined) return undefined;
      if (!meanings.has(key)) meanings.set(key, meaningOf(formulas.get(key) ?? ""));
      return meanings.get(key);
    },
    callingIn(formula, home) {
      if (quick?.test(formula) !== true) return undefined;
      const keys = namesIn(formula).map((name) => keyOf(name, home));
      const found = keys.find((key) => key !== undefined && calling.has(key));
      return found === undefined ? undefined : formulas.get(found);
    },
  };
}

/** A cell without dollar signs is another one for each cell that uses the name, so only a fixed one is followed. */
function meaningOf(formula: string): Argument | undefined {
  const argument = readExpression(formula);
  if (argument.kind === "literal") return argument;
  const isFixed = /^\$[A-Z]+\$\d+$/i.test(splitAddress(argument.text).cell);
  return argument.kind === "reference" && argument.address.includes("!") && isFixed ? argument : undefined;
}

function namesIn(formula: string): string[] {
  return tokensOf(formula)
    .filter(({ type }) => type === "range_named" || type === "func")
    .map(({ value }) => value);
}

/** Names that call a function of ours themselves or use one that does. */
function callingAmong(formulas: ReadonlyMap<string, string>): ReadonlySet<string> {
  const calling = new Set<string>();
  for (const [name, formula] of formulas) {
    if (mayCall(formula) && findCalls(formula).length > 0) calling.add(name);
  }
  for (let before = -1; before !== calling.size;) {
    before = calling.size;
    const bare = new Set([...calling].map(withoutSheet));
    for (const [name, formula] of before === 0 ? [] : formulas) {
      if (namesIn(formula).some((used) => bare.has(withoutSheet(used.toLowerCase())))) calling.add(name);
    }
  }
  return calling;
}

function withoutSheet(name: string): string {
  return name.slice(name.lastIndexOf("!") + 1);
}

function anyOf(names: readonly string[]): RegExp {
  const escaped = names.map((name) => withoutSheet(name).replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
  return new RegExp(escaped.join("|"), "i");
}
