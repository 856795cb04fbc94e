import type { Patience } from "./editing";

/** A name defined in the workbook. */
export interface DefinedName {
  /** As formulas write it: "Market", or "Model!Market" for one that belongs to a sheet. */
  readonly name: string;
  /** What it stands for, in en-US syntax with the leading "=". */
  readonly formula: string;
}

/** How the spreadsheet took the wish to calculate cells again. */
export type Recalculation =
  | "calculated"
  /** Calculation is manual: the cells are marked, and the person presses F9. */
  | "marked";

/** What the pane asks about calculating. */
export interface Calculation {
  names(patience?: Patience): Promise<readonly DefinedName[]>;
  /**
   * Has these cells calculated again, and what depends on them. Addresses bear their sheet; those of a sheet that is gone
   * and those of no cell are left out.
   */
  recalculate(addresses: readonly string[], patience?: Patience): Promise<Recalculation>;
}
