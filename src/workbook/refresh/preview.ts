import type { Found } from "../../figures/found";
import type { CellValue } from "../port";
import type { Obstacle } from "../sharing/obstacle";

/** What moving a workbook to another release would do, worked out without touching it. */
export interface Preview {
  /** Grouped by figure: corrections first, then new errors, then the others; within a group in the order of the sheets. */
  readonly groups: readonly ChangeGroup[];
  /** Cells that call us and cannot be foretold: computed arguments, LAMBDA, names, lists. They are calculated again. */
  readonly unforeseeable: readonly Unforeseeable[];
  /** Cells that call us and stay as they are. */
  readonly unchanged: number;
  /** The sheets on which figures cannot be held that otherwise could, since formulas there are protected. */
  readonly protectedSheets: readonly string[];
  /** The cells that the person marked, with what they show now. */
  readonly outputs: readonly OutputCell[];
}

export type Reason =
  /** The same source, period and vintage with another value: our own mistake, mended. */
  | "correction"
  /** The source revised the value of the same period. */
  | "revision"
  /** A newer period of the same series. */
  | "newer period"
  /** Another series answers the question now. */
  | "other headline"
  /** There was no figure before. */
  | "new figure"
  /** There is no figure any more. */
  | "new error"
  /** The message, the unit or the source changed and the number did not. */
  | "wording";

export interface ChangeGroup {
  /** Stays the same from preview to preview: for lists and for holding. */
  readonly key: string;
  readonly reason: Reason;
  /** The figure before and after; undefined where there is none, or where several make the answer (HHI, tables). */
  readonly before?: Found;
  readonly after?: Found;
  /** The call that the cells have in common, as it would be typed: RE.SHARE("magnets","China"). */
  readonly call: string;
  readonly cells: readonly CellChange[];
  /** Whether its formulas can be given the old date, so that the number stays. */
  readonly canHold: boolean;
  /** What alone keeps them from that, in one of the cells at least. */
  readonly obstacle?: Obstacle;
}

export interface CellChange {
  readonly address: string;
  readonly formula: string;
  /** What the cell shows now, as the spreadsheet says. */
  readonly shown: CellValue;
  /** What the call comes to under either release; a table is its first cell. An error is its text. */
  readonly before: CellValue;
  readonly after: CellValue;
  /** Whether the call is all that the cell holds; else the cell's own number moves along in some other way. */
  readonly isWholeCell: boolean;
  /** For an error: what the cell would say. */
  readonly message?: string;
}

export interface Unforeseeable {
  readonly address: string;
  readonly formula: string;
  readonly why: "computed argument" | "name" | "list" | "as-of date" | "lambda" | "table";
}

export interface OutputCell {
  readonly address: string;
  readonly shown: CellValue;
}
