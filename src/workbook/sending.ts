import type { AreaCell, Patience, Progress, Size } from "./editing";
import type { Parts } from "./parts";
import type { CellValue } from "./port";
import type { Obstacle } from "./sharing/obstacle";
import type { ReportSheet } from "./sharing/sources/report-sheet";

/** What is asked of a workbook to make it ready for others: whole blocks of cells, a sheet that reports, marks. */
export interface Sending {
  /** What is selected, as areas with their sheet: "Model!B4:C9". */
  selectedAreas(patience?: Patience): Promise<readonly string[]>;
  /** The cells of blocks, in the order asked for; undefined for one whose sheet is no more. */
  readBlocks(places: readonly Place[], patience?: Patience): Promise<readonly (ReadBlock | undefined)[]>;
  /**
   * What single cells show, as the sheet writes it ("90%"), in the order asked for; "" for one that is blank or whose
   * sheet is no more.
   */
  readTexts(addresses: readonly string[], patience?: Patience): Promise<readonly string[]>;
  /**
   * Writes blocks, in their order. What each cell is given is taken as it is: no text becomes a formula, a date or a
   * number. Rejects where the spreadsheet refuses one; those before it may be written then.
   */
  writeBlocks(blocks: readonly BlockToWrite[], patience?: Patience): Promise<void>;
  /** Every cell that holds a value and no formula and that nothing spills into, in pieces as `formulas` has them. */
  typedIn(signal?: AbortSignal): AsyncIterable<TypedPiece>;
  /**
   * Marks areas with a name that nobody sees in the list of names, one on each sheet: it moves with its cells and stays
   * when the sheet is renamed, and `names` gives it like others. Replaces all marks of this name.
   */
  setMarks(name: string, areas: readonly string[], patience?: Patience): Promise<void>;
  /**
   * Writes a report, in one step: over the sheet that bears the mark, all of it, else on a new sheet that gets the mark
   * and, where its name is taken, another name. Gives the name of the sheet.
   */
  writeReport(report: ReportSheet, mark: string, patience?: Progress): Promise<string>;
  /**
   * What a sheet holds, row by row from A1 to the last row and column in use, in pieces that are read when they are asked
   * for; nothing where there is no such sheet.
   */
  readSheet(sheet: string, patience?: Patience): AsyncIterable<readonly (readonly StandingCell[])[]>;
  /** The names of the sheets, in their order. */
  sheets(patience?: Patience): Promise<readonly string[]>;
  /** Removes the sheet that bears a mark, where there is one. */
  removeReport(mark: string, patience?: Patience): Promise<void>;
  /** Where formulas that were replaced by values are kept: parts of a namespace of its own (sharing/journal/journal-part.ts). */
  readonly keptParts: Parts;
}

export interface Place {
  /** Of the first cell, with the sheet. */
  readonly address: string;
  /** Left out for all that the formula there fills. */
  readonly size?: Size;
}

export interface ReadBlock {
  readonly rows: readonly (readonly AreaCell[])[];
  /** What stands in the way of writing to any of the cells. */
  readonly obstacle?: Obstacle;
}

/** A cell as `AreaCell` has it; its place says where it is. */
export type StandingCell = Omit<AreaCell, "address">;

export interface BlockToWrite {
  /** Of the first cell, with the sheet. */
  readonly address: string;
  /** For the first cell; all others are emptied then, for it to spill into. Without one the values are written. */
  readonly formula?: string;
  /** Row by row; null empties a cell. */
  readonly values: readonly (readonly CellValue[])[];
  readonly formats: readonly (readonly string[])[];
}

export interface TypedPiece {
  readonly cells: readonly TypedCell[];
  readonly done: number;
  readonly total: number;
}

export interface TypedCell {
  readonly address: string;
  readonly value: string | number | boolean;
}
