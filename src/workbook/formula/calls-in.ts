import type { FigureCall } from "./figure-call";
import { findCalls } from "./find-calls";

/** A call and how it stands in its formula. */
export interface PlacedCall {
  readonly call: FigureCall;
  /** True where the call is all that the cell holds, so that its outcome is the cell's value. */
  readonly isWholeCell: boolean;
  /** True where it stands within another call of ours: whatever it changes shows in that one. */
  readonly isInner: boolean;
}

/** Formulas that are kept: a filled-down column often holds one text in every cell. */
const MOST = 5_000;
const known = new Map<string, readonly PlacedCall[]>();

/** The calls of `findCalls` with their places; each text is read once, within bounds. */
export function callsIn(formula: string): readonly PlacedCall[] {
  let calls = known.get(formula);
  if (calls === undefined) {
    calls = place(formula);
    if (known.size >= MOST) known.clear();
    known.set(formula, calls);
  }
  return calls;
}

/** Quick to say no: most formulas of a model call nothing of ours. */
export function mayCall(formula: string): boolean {
  return /\bre\.|_re_/i.test(formula);
}

function place(formula: string): readonly PlacedCall[] {
  let end = 0;
  return findCalls(formula).map((call) => {
    const isInner = call.span.start < end;
    if (!isInner) end = call.span.end;
    return { call, isWholeCell: isWhole(formula, call), isInner };
  });
}

function isWhole(formula: string, { span }: FigureCall): boolean {
  return /^=[\s+@]*$/.test(formula.slice(0, span.start)) && formula.slice(span.end).trim() === "";
}
