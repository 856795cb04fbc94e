import type { Separators } from "./formula/local-syntax";
import type { CellValue } from "./port";
import type { SheetModel } from "./sheet-model";

/** What the pane can do to a workbook. Each of these is one step for the person to undo, or does nothing at all. */
export interface Editing {
  /** What the person types between arguments and in numbers. */
  separators(): Promise<Separators>;
  /**
   * The cells of a rectangle from one cell on, row by row; those beyond the edge of the sheet are left out. Rejects
   * where there is no such sheet.
   */
  readArea(first: string, size: Size, patience?: Patience): Promise<Area>;
  writeCells(cells: readonly CellToWrite[], patience?: Patience): Promise<void>;
  /** Adds a sheet, shows it and gives its name: another one than it asks for where that is taken. */
  addSheet(model: SheetModel, patience?: Patience): Promise<string>;
}

export interface Size {
  readonly rows: number;
  readonly columns: number;
}

export interface Area {
  readonly rows: readonly (readonly AreaCell[])[];
  /** Whether the sheet is protected so that these cells, or some of them ("partly"), cannot be written. */
  readonly isProtected: boolean | "partly";
  /** What keeps a formula's table out of these cells although they may be empty. */
  readonly obstacles: readonly Obstacle[];
}

/** Cells that are merged, without their sheet ("B4:C6"), or a table of the spreadsheet's own, by its name. */
export type Obstacle =
  { readonly kind: "merged"; readonly area: string } | { readonly kind: "table"; readonly name: string };

export interface AreaCell {
  /** With the sheet: "Sheet1!B4". */
  readonly address: string;
  /** "" for a cell without one. */
  readonly formula: string;
  /** Null for a blank cell; what another cell spills into this one is a value too. */
  readonly value: CellValue;
  /** "General" for a cell that has none. */
  readonly numberFormat: string;
}

export interface CellToWrite {
  /** With the sheet. */
  readonly address: string;
  /** In en-US syntax with the leading "="; without one the cell keeps what it holds. */
  readonly formula?: string;
  /** Without one the cell keeps its own. */
  readonly numberFormat?: string;
}

/** A spreadsheet can be busy, as while somebody types in a cell. It is asked again until it is free or that is stopped. */
export interface Patience {
  readonly signal?: AbortSignal;
  /** Told each time that it is busy. */
  readonly waiting?: () => void;
}

/** How long work is waited for that can tell how far it is. */
export interface Progress extends Patience {
  readonly progress?: (done: number, total: number) => void;
}
