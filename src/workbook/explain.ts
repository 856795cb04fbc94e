import { call as answerCall, functionNames, type FunctionName } from "../figures/calls";
import type { Outcome } from "../figures/outcome";
import type { Release } from "../figures/release";
import type { Argument, FigureCall } from "./formula/figure-call";
import { callsIn } from "./formula/calls-in";
import { namesOf, noNames, type Names } from "./names";
import { pacing } from "./pace";
import type { CellValue, Workbook } from "./port";
import {
  forEachReference,
  resolve,
  type CallingCell,
  type Resolved,
  type ResolvedCall,
  type Surroundings,
  type Written,
} from "./resolve";

/** A call in a cell and what it comes to. */
export interface Explanation {
  readonly call: FigureCall;
  /** True where the call is all that the cell holds, so that its outcome is the cell's value. */
  readonly isWholeCell: boolean;
  readonly answer: Answer;
}

export type Answer =
  | Outcome
  /** Arguments that only the spreadsheet can work out: a calculation, a range, a name for one of these. */
  | { readonly kind: "not followed"; readonly arguments: readonly Argument[] }
  /** An argument is an error, so the call is that error too. */
  | { readonly kind: "error in argument"; readonly argument: Argument; readonly error: string }
  | { readonly kind: "no such function" };

/** What is asked of a workbook to follow arguments. */
export type Followed = Pick<Workbook, "readCells" | "names">;

/**
 * Every call of ours in a cell with what it comes to. Arguments that are written out, refer to a cell, are names for
 * either or are themselves calls of ours are followed; of the others it is said that they are not.
 */
export async function explainCell(
  workbook: Followed,
  cell: Written,
  release: Release,
): Promise<readonly Explanation[]> {
  const [explanations = []] = await explainCells(workbook, [cell], release);
  return explanations;
}

/** The same for many cells, in their order; the cells that they refer to are read in one go. */
export async function explainCells(
  workbook: Followed,
  cells: readonly Written[],
  release: Release,
): Promise<readonly (readonly Explanation[])[]> {
  const calling = cells.map(({ address, formula }) => ({ address, formula, calls: callsIn(formula) }));
  const names = usesNames(calling) ? namesOf(await workbook.names()) : noNames;
  const values = await readReferences(workbook, calling, names);
  const valueAt = (address: string) => values.get(address) ?? null;
  return calling.map((cell) => explain(cell, { names, valueAt }, release));
}

/** The same for a cell whose surroundings are known. */
export function explain(cell: CallingCell, around: Surroundings, release: Release): readonly Explanation[] {
  return cell.calls.map(({ call, isWholeCell }) => ({
    call,
    isWholeCell,
    answer: answerOf(resolve(call, cell, around), release),
  }));
}

function usesNames(cells: readonly CallingCell[]): boolean {
  return cells.some(({ calls }) =>
    calls.some(({ call }) => call.arguments.some(({ kind }) => kind === "name")),
  );
}

/**
 * The values of the cells that any of the calls refers to, by their address with the sheet; those that are known
 * already are not read again.
 */
export async function readReferences(
  workbook: Pick<Workbook, "readCells">,
  cells: readonly CallingCell[],
  names: Names,
  known: Map<string, CellValue> = new Map(),
): Promise<ReadonlyMap<string, CellValue>> {
  // With the sheet, since another one may be selected by the time they are read.
  const addresses: string[] = [];
  const pause = pacing();
  const note = (reference: string) => {
    if (known.has(reference)) return;
    known.set(reference, null);
    addresses.push(reference);
  };
  for (const { address, calls } of cells) {
    for (const { call } of calls) forEachReference(call, address, names, note);
    const rest = pause();
    if (rest !== undefined) await rest;
  }
  if (addresses.length === 0) return known;
  const values = await workbook.readCells(addresses);
  addresses.forEach((address, index) => known.set(address, values[index] ?? null));
  return known;
}

/** What a call comes to under a release. */
export function answerOf(resolved: ResolvedCall, release: Release): Answer {
  const { name } = resolved.call;
  if (!isFunctionName(name)) return { kind: "no such function" };
  const read = resolved.arguments.map((argument) => readArgument(argument, release));
  const failed = read.find((one) => one.kind === "failed");
  if (failed !== undefined) return failed.answer;
  const unknown = resolved.arguments.filter((_, index) => read[index]?.kind === "unknown");
  if (unknown.length > 0) return { kind: "not followed", arguments: unknown.map(({ argument }) => argument) };
  const values = read.map((one) => (one.kind === "value" ? one.value : null));
  return outcomeOf(name, values, resolved.text, release);
}

/** Different calls of a release whose outcome is kept; thousands of cells often ask the same. */
const MOST = 20_000;
const outcomes = new WeakMap<Release, Map<string, Outcome>>();

/** The text of a resolved call says its function and the values of all its arguments. */
function outcomeOf(
  name: FunctionName,
  values: readonly CellValue[],
  text: string,
  release: Release,
): Outcome {
  let known = outcomes.get(release);
  if (known === undefined) outcomes.set(release, (known = new Map()));
  let outcome = known.get(text);
  if (outcome === undefined) {
    outcome = answerCall(name, values, release);
    if (known.size >= MOST) known.clear();
    known.set(text, outcome);
  }
  return outcome;
}

const ours: ReadonlySet<string> = new Set(functionNames);

export function isFunctionName(name: string): name is FunctionName {
  return ours.has(name);
}

type Read =
  | { readonly kind: "value"; readonly value: CellValue }
  | { readonly kind: "unknown" }
  | { readonly kind: "failed"; readonly answer: Answer };

function readArgument(resolved: Resolved, release: Release): Read {
  switch (resolved.kind) {
    case "value":
      return { kind: "value", value: resolved.value };
    case "error":
      return failedBy(resolved.argument, resolved.error);
    case "call":
      return readNested(resolved.argument, answerOf(resolved.resolved, release));
    case "unknown":
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
