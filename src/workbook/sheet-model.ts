/**
 * A small sheet as plain data: what is written in which cell and how it looks. It knows no spreadsheet, so that
 * whoever holds a workbook can write it there.
 */
export interface SheetModel {
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

export interface Style {
  readonly bold?: boolean;
  /** In points; else the usual size. */
  readonly size?: number;
  readonly color?: string;
  /** A line along the cell. */
  readonly line?: "above" | "below";
}

const green = "#0b6b3a";
const grey = "#5c5c5c";

export const lineColor = "#8a8a8a";

export const styles: Readonly<Record<Look, Style>> = {
  title: { bold: true, size: 14 },
  note: { color: grey, size: 9 },
  heading: { bold: true, line: "below" },
  "column heading": { bold: true, line: "below", color: grey },
  label: {},
  input: { color: "#0b46c5" },
  figure: { color: green },
  calculation: {},
  result: { bold: true, line: "above" },
  source: { color: green, size: 9 },
};
