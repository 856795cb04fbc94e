import { call, functionNames, type FunctionName } from "../../src/figures/calls";
import type { Cell, Outcome } from "../../src/figures/outcome";
import type { Release } from "../../src/figures/release";
import { isMissing, missingText } from "../../src/messages/missing";
import { findCalls } from "../../src/workbook/formula/find-calls";

/** What an example formula, one call with written-out arguments, comes to. */
export function evaluate(formula: string, release: Release): Outcome {
  const [only] = findCalls(formula);
  const name = functionNames.find((known) => known === only?.name);
  if (only === undefined || name === undefined) throw new Error(`"${formula}" calls no function of ours.`);
  const values = only.arguments.map((argument) => {
    if (argument.kind === "literal") return argument.value;
    if (argument.kind === "empty") return undefined;
    throw new Error(`"${formula}": ${argument.text} is not written out.`);
  });
  return call(name satisfies FunctionName, values, release);
}

/** Rows of a spill that an example shows. */
const MOST_ROWS = 5;

/** An outcome on one line: a number, a text, the first rows of a spill, an error with its message. */
export function written(outcome: Outcome): string {
  if (isMissing(outcome)) return `${outcome.code} ${missingText(outcome)}`;
  if (outcome.kind !== "table") return String(outcome.value);
  const rows = outcome.rows.slice(0, MOST_ROWS).map((row) => row.map(cellText).join(" | "));
  const rest = outcome.rows.length - rows.length;
  return [...rows, ...(rest > 0 ? [`… ${String(rest)} more rows`] : [])].join("\n");
}

function cellText(cell: Cell): string {
  return isMissing(cell) ? cell.code : String(cell);
}
