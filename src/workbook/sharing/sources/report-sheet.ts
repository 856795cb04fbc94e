import type { Look } from "../../sheet-model";

/**
 * A sheet that only says something: texts and numbers, links, how it looks and prints. It has no place for a formula, so
 * that nothing that it quotes can become one; whoever writes it writes texts as `asTyped` says.
 */
export interface ReportSheet {
  readonly name: string;
  /** In pixels, from column A on. */
  readonly columnWidths: readonly number[];
  /** From row 1 on. */
  readonly rows: readonly ReportRow[];
  /** Ranges of cells that are shown as one. */
  readonly merged: readonly string[];
  /** The row with the headings of the table: all down to it stay in view, and it is printed on each page. */
  readonly headingRow: number;
  /** The area to print, landscape, as wide as one page. */
  readonly printed: string;
}

export interface ReportRow {
  /** From column A on; null is a blank cell. */
  readonly cells: readonly (ReportCell | null)[];
  /** Whether long texts go on in a next line instead of into the next cell. */
  readonly wraps?: boolean;
  /** In pixels; else as high as its texts need. */
  readonly height?: number;
}

export interface ReportCell {
  /** A text is text, whatever it begins with. */
  readonly content: string | number | boolean;
  readonly look: Look;
  /** An Excel number format; none for text. */
  readonly format?: string;
  readonly link?: Link;
}

export type Link =
  /** To a cell of the same workbook, by its address with the sheet. */
  | { readonly to: "cell"; readonly address: string }
  /** To a page, http or https only. */
  | { readonly to: "page"; readonly url: string };
