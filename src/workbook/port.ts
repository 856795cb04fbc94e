/**
 * What the pane asks of a workbook, whichever spreadsheet holds it: Excel (src/excel) or the workbench.
 * Small on purpose; nothing above this line knows which one it is.
 */
export interface Workbook {
  /** The cell that is selected now; of a selected range its active cell. */
  selectedCell(): Promise<SelectedCell>;
  /**
   * Values of single cells by address ("B4" or "'My sheet'!B4", relative to the sheet of the selected cell), in the
   * order asked for. An error in a cell is its text ("#N/A"), a blank cell is null.
   */
  readCells(addresses: readonly string[]): Promise<readonly CellValue[]>;
  /**
   * Calls back after the selection moved or the selected cell was changed or calculated anew; a callback too many
   * does no harm. `failed` is told when the spreadsheet cannot be followed. Returns how to stop it.
   */
  onSelection(listener: () => void, failed?: (reason: unknown) => void): () => void;
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
