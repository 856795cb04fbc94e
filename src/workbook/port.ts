import type { Calculation } from "./calculation";
import type { Editing, Patience } from "./editing";
import type { Parts } from "./parts";
import type { Sending } from "./sending";

/**
 * What the pane asks of a workbook, whichever spreadsheet holds it: Excel (src/excel) or the workbench.
 * Small on purpose; nothing above this line knows which one it is.
 */
export interface Workbook extends Editing, Calculation {
  /** The cell that is selected now; of a selected range its active cell. */
  selectedCell(patience?: Patience): Promise<SelectedCell>;
  /**
   * Values of single cells by address ("B4" or "'My sheet'!B4", relative to the sheet of the selected cell), in the
   * order asked for. An error in a cell is its text ("#N/A"), a blank cell is null; a sheet that is no more and an
   * address of no cell are "#REF!".
   */
  readCells(addresses: readonly string[]): Promise<readonly CellValue[]>;
  /**
   * Calls back after the selection moved or the selected cell was changed or calculated anew; a callback too many
   * does no harm. `failed` is told when the spreadsheet cannot be followed. Returns how to stop it.
   */
  onSelection(listener: () => void, failed?: (reason: unknown) => void): () => void;
  /**
   * Every cell with a formula, sheet by sheet, in pieces: each is read when it is asked for, so that a large workbook
   * shows progress and can be left at any time. Ends early when the signal is aborted.
   */
  formulas(signal?: AbortSignal): AsyncIterable<FormulaPiece>;
  /** Selects a cell and shows it, by an address with its sheet. A hidden sheet stays hidden. */
  goTo(address: string, patience?: Patience): Promise<Going>;
  /** What the workbook keeps for us and takes along. */
  readonly parts: Parts;
  /** What it takes to send the workbook to others. */
  readonly sending: Sending;
  /** The setting for cards on figures; left out where the spreadsheet can show none. */
  readonly cards?: Cards;
}

export interface FormulaPiece {
  /** The cells with a formula among those that were read, each in one piece only. */
  readonly cells: readonly FormulaCell[];
  /** How many cells have been read so far, with and without a formula, and how many there are to read. */
  readonly done: number;
  readonly total: number;
}

export interface FormulaCell {
  /** With the sheet: "Sheet1!B4". */
  readonly address: string;
  /** In en-US syntax with the leading "=". */
  readonly formula: string;
  /** What the cell shows; an error is its text. */
  readonly value: CellValue;
}

/** How going to a cell ended: it is selected, its sheet is hidden, or its sheet is no more. */
export type Going = "selected" | "hidden" | "gone";

export interface Cards {
  /** Whether figures that are calculated from now on carry a card. */
  areShown(): boolean;
  /**
   * Saves the choice with the workbook and has it followed from the next calculation on. Where it cannot be saved it
   * rejects with a sentence for the reader, and everything stays as it was.
   */
  show(on: boolean): Promise<void>;
}

export type CellValue = string | number | boolean | null;

export interface SelectedCell {
  /** With the sheet: "Sheet1!B4". */
  readonly address: string;
  /** In en-US syntax with the leading "=", "" for a cell without a formula. In a spill it is the formula that spills. */
  readonly formula: string;
  readonly value: CellValue;
  /** As the sheet shows it. */
  readonly text: string;
  /** Of a cell that another one's table spills into: the address of that other cell. */
  readonly spilledFrom?: string;
}
