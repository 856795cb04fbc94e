import { onSheetOf } from "./address";
import { cellError } from "./cell-error";
import { composeCall } from "./formula/edit-call";
import { quote } from "./formula/entry";
import type { PlacedCall } from "./formula/calls-in";
import type { Argument, FigureCall } from "./formula/figure-call";
import type { Names } from "./names";
import type { CellValue } from "./port";

/** A call with its arguments followed, as far as that goes without calculating; the same for every release. */
export interface ResolvedCall {
  readonly call: FigureCall;
  readonly arguments: readonly Resolved[];
  /** The call as it would be typed with what its arguments came to: RE.SHARE("magnets","China"). */
  readonly text: string;
}

export type Resolved = { readonly argument: Argument } & (
  | { readonly kind: "value"; readonly value: CellValue }
  /** The argument is an error, and so is the call. */
  | { readonly kind: "error"; readonly error: string }
  /** A call of ours, here or in the cell that is referred to: what it comes to depends on the release. */
  | { readonly kind: "call"; readonly resolved: ResolvedCall }
  | { readonly kind: "unknown"; readonly why: WhyUnknown }
);

/** Why only the spreadsheet can say what an argument comes to. */
export type WhyUnknown = "computed argument" | "name" | "lambda" | "table";

/** What is around a cell: all that is needed to follow the arguments of its calls. */
export interface Surroundings {
  readonly names: Names;
  /** By the address with its sheet. */
  valueAt(address: string): CellValue;
  /** Another cell with calls of ours; undefined where that is not known or it holds none. */
  figureAt?(address: string): CallingCell | undefined;
  /** Whether the value of a cell without a call of ours follows from figures all the same. */
  isComputed?(address: string): boolean;
}

/** A cell and its formula. */
export interface Written {
  readonly address: string;
  readonly formula: string;
}

/** A cell with the calls of ours in its formula. */
export interface CallingCell extends Written {
  readonly calls: readonly PlacedCall[];
}

/** Follows the arguments of a call in a cell. */
export function resolve(call: FigureCall, cell: Written, around: Surroundings): ResolvedCall {
  return resolveFrom(call, cell, around, 0);
}

/** Calls that are followed from cell to cell; cells that refer to each other in a circle end here too. */
const LONGEST_CHAIN = 10;

/** `depth` is the number of cells that led here. */
function resolveFrom(call: FigureCall, cell: Written, around: Surroundings, depth: number): ResolvedCall {
  const resolved = call.arguments.map((argument) => follow(argument, argument, cell, around, depth));
  return { call, arguments: resolved, text: composeCall(call.name, resolved.map(argumentText)) };
}

function follow(
  meant: Argument,
  argument: Argument,
  cell: Written,
  around: Surroundings,
  depth: number,
): Resolved {
  switch (meant.kind) {
    case "empty":
      return { argument, kind: "value", value: null };
    case "literal":
      return { argument, kind: "value", value: meant.value };
    case "error":
      return { argument, kind: "error", error: meant.text.toUpperCase() };
    case "call":
      return { argument, kind: "call", resolved: resolveFrom(meant.call, cell, around, depth) };
    case "reference":
      return followCell(onSheetOf(meant.address, cell.address), argument, around, depth);
    case "name": {
      // A name can be a parameter there, whatever it is in the rest of the workbook.
      if (hasParameters(cell.formula)) return { argument, kind: "unknown", why: "lambda" };
      const named = around.names.meaning(meant.name, cell.address);
      return named === undefined
        ? { argument, kind: "unknown", why: "name" }
        : follow(named, argument, cell, around, depth);
    }
    case "computed":
      return { argument, kind: "unknown", why: whyComputed(meant, cell) };
  }
}

function followCell(address: string, argument: Argument, around: Surroundings, depth: number): Resolved {
  const there = around.figureAt?.(address);
  if (there !== undefined) {
    const whole = there.calls.find(({ isWholeCell }) => isWholeCell);
    return whole === undefined || depth === LONGEST_CHAIN
      ? { argument, kind: "unknown", why: "computed argument" }
      : { argument, kind: "call", resolved: resolveFrom(whole.call, there, around, depth + 1) };
  }
  if (around.isComputed?.(address) === true) {
    return { argument, kind: "unknown", why: "computed argument" };
  }
  const value = around.valueAt(address);
  const error = cellError(value);
  return error === undefined ? { argument, kind: "value", value } : { argument, kind: "error", error };
}

function hasParameters(formula: string): boolean {
  return /\b(?:lambda|let)\s*\(/i.test(formula);
}

function whyComputed({ text }: Argument, { formula }: Written): WhyUnknown {
  if (hasParameters(formula)) return "lambda";
  return text.includes("[") ? "table" : "computed argument";
}

/** An argument as it would be typed with what it came to. */
export function argumentText(resolved: Resolved): string {
  switch (resolved.kind) {
    case "value":
      return literal(resolved.value);
    case "error":
      return resolved.error;
    case "call":
      return resolved.resolved.text;
    case "unknown":
      return resolved.argument.text;
  }
}

/** A value as a formula writes it. */
function literal(value: CellValue): string {
  if (value === null) return "";
  return typeof value === "string" ? quote(value) : String(value).toUpperCase();
}

/** Tells the addresses of the cells that a call refers to, with their sheet. */
export function forEachReference(
  call: FigureCall,
  home: string,
  names: Names,
  take: (address: string) => void,
): void {
  for (const argument of call.arguments) {
    const meant = argument.kind === "name" ? names.meaning(argument.name, home) : argument;
    if (meant?.kind === "reference") take(onSheetOf(meant.address, home));
  }
}
