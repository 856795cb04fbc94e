import type { CellStyle } from "./styles";

/** A worksheet as it goes into the file: every cell with its value, whether a formula gave it or not. */
export interface Sheet {
  readonly name: string;
  /** In pixels, from column A on. */
  readonly columnWidths: readonly number[];
  /** By row from 1 on, in pixels. */
  readonly rowHeights: Readonly<Record<number, number>>;
  /** The same of rows that become higher and lower with their texts. */
  readonly fittedHeights?: Readonly<Record<number, number>>;
  readonly cells: readonly SheetCell[];
  readonly merged: readonly string[];
  readonly links: readonly SheetLink[];
  readonly selected: string;
  /** The row that stays in view with all above it, and is printed on each page. */
  readonly headingRow?: number;
  /** The area that is printed. */
  readonly printed?: string;
}

export interface SheetCell {
  /** From zero. */
  readonly row: number;
  readonly column: number;
  readonly style: CellStyle;
  readonly value: SheetValue;
  /** As the file writes it, without the "=". */
  readonly formula?: string;
  /** The cells that a formula with a call of ours fills, its own included; none for a formula of Excel's own functions. */
  readonly fills?: string;
  /** Whether the value is what another cell's formula spills into this one. */
  readonly isSpilled?: boolean;
}

export type SheetValue = string | number | boolean | null | { readonly error: string };

export interface SheetLink {
  readonly cell: string;
  /** A cell of the workbook, with its sheet, or a page. */
  readonly location?: string;
  readonly url?: string;
}
