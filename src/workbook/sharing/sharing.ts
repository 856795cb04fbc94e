import type { Progress } from "../editing";
import type { CellValue } from "../port";
import type { NotPossible } from "./obstacle";

/**
 * What the Send view asks for. Everything that changes the workbook is planned first, so that the person sees what will
 * be done, is written down in the workbook before anything is done, so that an interrupted act goes on or back, and can
 * be undone. All of it can be left at any time through the signal, which rejects with its reason; a refusal rejects with
 * an Error whose message is a sentence for the reader.
 */
export interface Sharing {
  /** Reads the workbook and says what each recipient would see. Changes nothing. */
  check(patience: Progress): Promise<Check>;
  /**
   * Does just those steps of a check that are named, in the order in which the check lists them. Rejects, with nothing
   * done, where a figure cell has changed since the check or the first step is refused. What one step could not do is in
   * `notPossible`; so is a later step that is refused, without an address, and those after it, which are not begun then. All of it is
   * one act of the kind "safe", which `undoable` lists and `undo` takes back; a carried release stays, since it belongs
   * to the figures.
   */
  makeSafe(check: Check, steps: readonly Step["kind"][], patience: Progress): Promise<Done>;
  /**
   * Writes the Sources sheet: in place where the workbook has ours, else as a new one that takes no other's name. What
   * stood there is kept for undo; rejects, with nothing done, where that is more than the workbook can keep.
   */
  writeSources(patience: Progress): Promise<Done>;
  /** The figure formulas in the scope that can be replaced by the values they show. */
  planValues(scope: Scope, patience: Progress): Promise<Plan>;
  /** The formulas in the scope that were replaced by values and can be entered again. */
  planLive(scope: Scope, patience: Progress): Promise<Plan>;
  /** The damaged cells of the whole workbook and what each of them will be. */
  planRepair(patience: Progress): Promise<Plan>;
  /** Does what a plan lists. A cell that changed since it was planned is left alone and listed. */
  carryOut(plan: Plan, patience: Progress): Promise<Done>;
  /** Numbers that somebody typed in and that are figures we have, as their labels say. Changes nothing. */
  hardcodes(patience: Progress): Promise<Hardcodes<ShownHardcode>>;
  /** Puts one of the formulas that a typed-in number was found for in its place. */
  makeFigure(hardcode: Hardcode, formula: string, patience: Progress): Promise<Done>;
  /**
   * What can be undone next, the latest first, each kind once: the last act of that kind. After it the one before it comes,
   * as far back as the workbook has room to remember. What `makeSafe` did is one act, "safe", and its steps are not listed
   * beside it; an act of the same kind that was done by itself is.
   */
  undoable(patience: Progress): Promise<readonly Act[]>;
  /**
   * Undoes the last act of a kind; of "safe" all its steps, the last one first. Rejects where another act wrote to the same
   * cells since, which has to be undone first. Cells that changed since keep what they
   * hold and are listed. What only stands in the way now, as the protection of a sheet, leaves the rest of the act to be
   * undone later: `undoable` lists it still.
   */
  undo(kind: Act["kind"], patience: Progress): Promise<Done>;
  /** An act that was begun and not brought to its end, as by closing the workbook; undefined where there is none. */
  interrupted(patience: Progress): Promise<Act | undefined>;
  /** Brings it to its end, or takes it back. Until then no other act is begun. */
  finish(how: "go on" | "take back", patience: Progress): Promise<Done>;
}

/** The selected cells, the sheet that is shown, or all sheets. A spill that is touched is meant whole. */
export type Scope = "selection" | "sheet" | "workbook";

export interface Check {
  /** Cells that call a function of ours. */
  readonly cells: number;
  /** The sheets with such cells, in the order of the workbook. */
  readonly sheets: readonly { readonly name: string; readonly cells: number }[];
  readonly carried: CarriedState;
  /** The Sources sheet, compared with the one that would be written now. */
  readonly sources: SourcesState;
  /** Always these four, in this order. */
  readonly recipients: readonly Recipient[];
  /** What is not safe, the worst first; empty where all is. */
  readonly unsafe: readonly Unsafe[];
  /** What can be done about it, in the order in which it is done; empty where nothing is to do. */
  readonly steps: readonly Step[];
}

/** Whether the workbook takes its figures along. */
export type CarriedState =
  | { readonly state: "carried"; readonly release: number; readonly asOf: string }
  /** No figure has been calculated, so there is nothing to take along. */
  | { readonly state: "nothing yet" }
  | { readonly state: "not carried"; readonly why: string };

/** Which day it was written on makes no difference; any other text or number that is not as it would be written does. */
export type SourcesState = "none" | "up to date" | "out of date";

export interface Recipient {
  readonly kind: "current data" | "older data, no network" | "no add-in" | "LibreOffice";
  /** Who that is: "With the add-in and current data". */
  readonly who: string;
  /** "partly": right at first, or but for the cells that `unsafe` lists. */
  readonly verdict: "safe" | "partly" | "not safe";
  /** What they would see, in one or two sentences. */
  readonly sees: string;
}

export interface Unsafe {
  readonly kind: "damaged" | "not calculated" | "error" | "computed argument" | "not followed";
  /** What it is and why it matters, in a sentence. */
  readonly what: string;
  readonly cells: readonly NotPossible[];
}

export interface Step {
  readonly kind: "repair" | "carry" | "sources" | "values";
  /** What will be done, in a sentence with its numbers. */
  readonly what: string;
  /**
   * "needed" makes the workbook right for everybody with the add-in and says where its numbers come from; "offered" is
   * for recipients without it, at a price that `what` names (values are live no more).
   */
  readonly weight: "needed" | "offered";
  /** The cells that will be written; none for the carried release and the Sources sheet. */
  readonly cells: readonly PlannedCell[];
  /** Cells that it would take and cannot. */
  readonly notPossible: readonly NotPossible[];
}

export interface Plan {
  readonly kind: "values" | "live" | "repair";
  readonly cells: readonly PlannedCell[];
  readonly notPossible: readonly NotPossible[];
}

/** One formula and the cells it fills. */
export interface PlannedCell {
  /** Of its first cell, with the sheet. */
  readonly address: string;
  /** What its first cell holds now. */
  readonly value: CellValue;
  /** What its first cell shows now, as the sheet writes it: "90%". */
  readonly shown: string;
  /** What stands there now: a formula, or "" for values. */
  readonly before: string;
  /** What will stand there: a formula, or "" for values. */
  readonly after: string;
  /** How many cells it fills. */
  readonly fills: number;
  /** What its first cell will hold, where that is known and is not `value`: the workbook moved on to another release. */
  readonly becomes?: Becoming;
}

/** What a formula will come to, and the unit of the figure; "" for what has none. */
export interface Becoming {
  readonly value: CellValue;
  readonly unit: string;
}

/** Numbers that were looked at, and those that are figures of ours. */
export interface Hardcodes<Found extends Hardcode = Hardcode> {
  readonly numbers: number;
  readonly found: readonly Found[];
}

export interface ShownHardcode extends Hardcode {
  /** What the cell shows, as the sheet writes it: "90%". */
  readonly shown: string;
}

export interface Hardcode {
  readonly address: string;
  readonly value: number;
  /** The labels beside and above it that say what it is: "China", "Magnets". */
  readonly labels: readonly string[];
  /** Formulas that come to this number, the likeliest first; at least one. */
  readonly offers: readonly { readonly formula: string; readonly about: string }[];
}

export interface Act {
  /** "safe": all that `makeSafe` did. */
  readonly kind: "values" | "live" | "repair" | "figure" | "sources" | "safe";
  /** ISO 8601 with the time. */
  readonly when: string;
  /** How many formulas it is about, those of all its steps; 0 for the Sources sheet. */
  readonly cells: number;
}

export interface Done {
  /** How many formulas or values were written. */
  readonly cells: number;
  /** The name of the Sources sheet, where it was written. */
  readonly sheet?: string;
  /** What was left as it is, with the reason. */
  readonly notPossible: readonly NotPossible[];
}
