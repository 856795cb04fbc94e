/**
 * A small sheet as plain data: what is written in which cell and how it looks. It knows no spreadsheet, so that
 * whoever holds a workbook can write it there.
 */
export interface Model {
  readonly name: string;
  /** In pixels, from column A on. */
  readonly columnWidths: readonly number[];
  /** In pixels; the rows that are not named have the usual height. */
  readonly rowHeights: Readonly<Record<number, number>>;
  readonly cells: Readonly<Record<string, ModelCell>>;
  /** Ranges of cells that are shown as one. */
  readonly merged: readonly string[];
  /** The cell that is selected at first. */
  readonly selected: string;
}

export interface ModelCell {
  /** A text that begins with "=" is a formula, in en-US syntax; null is a cell without content, for its look only. */
  readonly content: string | number | null;
  readonly look: Look;
  /** An Excel number format; none for text. */
  readonly format?: string;
  /** Where it stands otherwise than text on the left and numbers on the right. */
  readonly align?: "left" | "right";
}

/** As modelers color: an input is blue, a figure that has a source is green like a link, a calculation is black. */
export type Look =
  | "title"
  | "note"
  | "heading"
  | "column heading"
  | "label"
  | "input"
  | "figure"
  | "calculation"
  | "result"
  | "source";
