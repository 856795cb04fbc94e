import { parse, tokenize, type AstExpression } from "@borgar/fx";
import { call as answer, functionNames } from "../../src/figures/calls";
import type { Cell } from "../../src/figures/outcome";
import type { Release } from "../../src/figures/release";
import { isMissing } from "../../src/messages/missing";
import type { ModelCell } from "../../src/workbook/sheet-model";
import type { SheetValue } from "./sheet";

/** What a formula comes to: one row of one value, or the rows that it spills. */
export type Rows = readonly (readonly SheetValue[])[];

/**
 * Works out the formulas of a model as a spreadsheet does: as much of its language as the example uses. Throws on
 * anything else, so that no file is written with a value that is not Excel's.
 */
export function calculator(
  cells: Readonly<Record<string, ModelCell>>,
  release: Release,
): (address: string) => Rows {
  const known = new Map<string, Rows>();

  return function rowsAt(address) {
    const before = known.get(address);
    if (before !== undefined) return before;
    const content = cells[address]?.content ?? null;
    const isFormula = typeof content === "string" && content.startsWith("=");
    const rows = isFormula ? evaluate(parse(tokenize(content))) : [[content]];
    known.set(address, rows);
    return rows;

    function evaluate(node: AstExpression): Rows {
      switch (node.type) {
        case "Literal":
          return [[typeof node.value === "boolean" ? beyond(node.raw) : node.value]];
        case "ReferenceIdentifier":
          return rowsAt(node.value.replaceAll("$", ""));
        case "UnaryExpression":
          return node.operator === "-"
            ? [[calculated("-", 0, single(node.arguments[0]))]]
            : beyond(node.operator);
        case "BinaryExpression": {
          const [left, right] = node.arguments;
          return [[calculated(node.operator, single(left), single(right))]];
        }
        case "CallExpression":
          return called(node.callee.name, node.arguments);
        default:
          return beyond(node.type);
      }
    }

    function single(node: AstExpression | null | undefined): SheetValue {
      return node === null || node === undefined ? null : (evaluate(node)[0]?.[0] ?? null);
    }

    function called(name: string, given: readonly (AstExpression | null)[]): Rows {
      if (name === "IFERROR") {
        const value = single(given[0]);
        return [[isError(value) ? single(given[1]) : value]];
      }
      const ours = functionNames.find((known) => `RE.${known}` === name) ?? beyond(name);
      const values = given.map(single);
      const error = values.find(isError);
      if (error !== undefined) return [[error]];
      const outcome = answer(ours, values, release);
      if (isMissing(outcome)) return [[{ error: outcome.code }]];
      return outcome.kind === "table" ? outcome.rows.map((row) => row.map(shown)) : [[outcome.value]];
    }
  };
}

function calculated(operator: string, left: SheetValue, right: SheetValue): SheetValue {
  if (isError(left)) return left;
  if (isError(right)) return right;
  if (operator === "&") return `${left ?? ""}${right ?? ""}`;
  const [a, b] = [Number(left), Number(right)];
  if (Number.isNaN(a) || Number.isNaN(b)) return { error: "#VALUE!" };
  switch (operator) {
    case "+":
      return a + b;
    case "-":
      return a - b;
    case "*":
      return a * b;
    case "/":
      return b === 0 ? { error: "#DIV/0!" } : a / b;
    case "^":
      return a ** b;
    default:
      return beyond(operator);
  }
}

function shown(cell: Cell): SheetValue {
  return isMissing(cell) ? { error: cell.code } : cell;
}

export function isError(value: SheetValue): value is { readonly error: string } {
  return typeof value === "object" && value !== null;
}

function beyond(what: string): never {
  throw new Error(`The example uses ${what}, which scripts/example/calculate.ts does not work out yet.`);
}
