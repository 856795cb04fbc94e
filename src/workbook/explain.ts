import { call as answerCall, functionNames, type FunctionName } from "../figures/calls";
import type { Outcome } from "../figures/outcome";
import type { Release } from "../figures/release";
import { onSheetOf } from "./address";
import { cellError } from "./cell-error";
import type { Argument, FigureCall } from "./formula/figure-call";
import { findCalls } from "./formula/find-calls";
import type { CellValue, SelectedCell, Workbook } from "./port";

/** A call in a cell and what it comes to. */
export interface Explanation {
  readonly call: FigureCall;
  /** True where the call is all that the cell holds, so that its outcome is the cell's value. */
  readonly isWholeCell: boolean;
  readonly answer: Answer;
}

export type Answer =
  | Outcome
  /** Arguments that only the spreadsheet can work out: a calculation, a range, a name. */
  | { readonly kind: "not followed"; readonly arguments: readonly Argument[] }
  /** An argument is an error, so the call is that error too. */
  | { readonly kind: "error in argument"; readonly argument: Argument; readonly error: string }
  | { readonly kind: "no such function" };

/** A formula and the cell that it stands in. */
export type Written = Pick<SelectedCell, "address" | "formula">;

/**
 * Every call of ours in a cell with what it comes to. Arguments that are written out, refer to a cell or are
 * themselves calls of ours are followed; of the others it is said that they are not.
 */
export async function explainCell(
  workbook: Pick<Workbook, "readCells">,
  cell: Written,
  release: Release,
): Promise<readonly Explanation[]> {
  const [explanations = []] = await explainCells(workbook, [cell], release);
  return explanations;
}

/** The same for many cells, in their order; the cells that they refer to are read in one go. */
export async function explainCells(
  workbook: Pick<Workbook, "readCells">,
  cells: readonly Written[],
  release: Release,
): Promise<readonly (readonly Explanation[])[]> {
  const found = cells.map(({ address, formula }) => ({ home: address, formula, calls: findCalls(formula) }));
  const values = await readReferences(workbook, found);
  return found.map(({ home, formula, calls }) => {
    const valueAt: ValueAt = (address) => values.get(onSheetOf(address, home)) ?? null;
    return calls.map((call) => ({
      call,
      isWholeCell: /^=[\s+@]*$/.test(formula.slice(0, call.span.start)) && isRest(formula, call),
      answer: explainCall(call, valueAt, release),
    }));
  });
}

function isRest(formula: string, call: FigureCall): boolean {
  return formula.slice(call.span.end).trim() === "";
}

/** The value of a cell that an argument refers to. */
type ValueAt = (address: string) => CellValue;

/** The cells that any of the calls refers to, by their address with the sheet. */
async function readReferences(
  workbook: Pick<Workbook, "readCells">,
  found: readonly { readonly home: string; readonly calls: readonly FigureCall[] }[],
): Promise<ReadonlyMap<string, CellValue>> {
  // With the sheet, since another one may be selected by the time they are read.
  const addresses = new Set<string>();
  for (const { home, calls } of found) {
    for (const argument of calls.flatMap((call) => call.arguments)) {
      if (argument.kind === "reference") addresses.add(onSheetOf(argument.address, home));
    }
  }
  if (addresses.size === 0) return new Map();
  const values = await workbook.readCells([...addresses]);
  return new Map([...addresses].map((address, index) => [address, values[index] ?? null]));
}

function explainCall(call: FigureCall, valueAt: ValueAt, release: Release): Answer {
  if (!isFunctionName(call.name)) return { kind: "no such function" };
  const read = call.arguments.map((argument) => readArgument(argument, valueAt, release));
  const failed = read.find((one) => one.kind === "failed");
  if (failed !== undefined) return failed.answer;
  const unknown = call.arguments.filter((_, index) => read[index]?.kind === "unknown");
  if (unknown.length > 0) return { kind: "not followed", arguments: unknown };
  const values = read.map((one) => (one.kind === "value" ? one.value : null));
  return answerCall(call.name, values, release);
}

function isFunctionName(name: string): name is FunctionName {
  return (functionNames as readonly string[]).includes(name);
}

type Read =
  | { readonly kind: "value"; readonly value: CellValue }
  | { readonly kind: "unknown" }
  | { readonly kind: "failed"; readonly answer: Answer };

function readArgument(argument: Argument, valueAt: ValueAt, release: Release): Read {
  switch (argument.kind) {
    case "empty":
      return { kind: "value", value: null };
    case "literal":
      return { kind: "value", value: argument.value };
    case "error":
      return failedBy(argument, argument.text.toUpperCase());
    case "reference": {
      const value = valueAt(argument.address);
      const error = cellError(value);
      return error === undefined ? { kind: "value", value } : failedBy(argument, error);
    }
    case "call":
      return readNested(argument, explainCall(argument.call, valueAt, release));
    case "name":
    case "computed":
      return { kind: "unknown" };
  }
}

function failedBy(argument: Argument, error: string): Read {
  return { kind: "failed", answer: { kind: "error in argument", argument, error } };
}

/** What a call within a call comes to. Its error is the outer call's error; a table is left to the spreadsheet. */
function readNested(argument: Argument, answer: Answer): Read {
  switch (answer.kind) {
    case "number":
    case "text":
      return { kind: "value", value: answer.value };
    case "missing":
      return failedBy(argument, answer.code);
    case "no such function":
      return failedBy(argument, "#NAME?");
    case "error in argument":
      return failedBy(argument, answer.error);
    case "table":
    case "not followed":
      return { kind: "unknown" };
  }
}
