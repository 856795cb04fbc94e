import type { Area } from "./area";
import type { Sheet } from "./sheet";
import type { Value } from "./values";

/** A cell that holds something, or did. */
export interface Cell {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  value: Value;
  /** With the leading "=". */
  formula: string | undefined;
  numberFormat: string;
  /** The cells that its formula fills, itself among them. */
  spill: Area | undefined;
  /** The cell whose formula fills this one. */
  spilledFrom: Cell | undefined;
}

export function isBlank(cell: Cell | undefined): boolean {
  return cell === undefined || (cell.value === null && cell.formula === undefined);
}

/** Whether a cell is one of a table of values, the first among them; those of an array formula are none. */
export function isOfSpill(cell: Cell | undefined): boolean {
  if (cell === undefined || cell.sheet.arrayAt(cell.row, cell.column) !== undefined) return false;
  return (cell.spill ?? cell.spilledFrom) !== undefined;
}
