import { parseA1Ref, stringifyA1Ref, toCol } from "@borgar/fx";

/** "'My sheet'!B4" apart; without a sheet where the address names none. */
export function splitAddress(address: string): { readonly sheet: string | undefined; readonly cell: string } {
  const bang = address.lastIndexOf("!");
  if (bang < 0) return { sheet: undefined, cell: address };
  const written = address.slice(0, bang);
  const sheet = /^'.*'$/s.test(written) ? written.slice(1, -1).replaceAll("''", "'") : written;
  return { sheet, cell: address.slice(bang + 1) };
}

/** The sheet that an address names; "" where it names none. */
export function sheetOf(address: string): string {
  return splitAddress(address).sheet ?? "";
}

/** The address with the sheet of another one, where it names none itself. */
export function onSheetOf(address: string, other: string): string {
  const bang = other.lastIndexOf("!");
  return address.includes("!") || bang < 0 ? address : other.slice(0, bang + 1) + address;
}

/** Writes the addresses of cells on a sheet, by row and column from zero: "'My sheet'!B4". */
export function addressesOn(sheet: string): (row: number, column: number) => string {
  const first = stringifyA1Ref({ context: [sheet], range: { top: 0, left: 0, bottom: 0, right: 0 } });
  const prefix = first.slice(0, -"A1".length);
  return (row, column) => `${prefix}${toCol(column)}${String(row + 1)}`;
}

/** A cell by row and column from zero, on the sheet that its address names. */
export interface Position {
  readonly sheet: string | undefined;
  readonly row: number;
  readonly column: number;
}

/** Where a single cell is, with or without dollar signs. */
export function positionOf(address: string): Position {
  const { sheet, cell } = splitAddress(address);
  const reference = parseA1Ref(cell);
  const { top, left } = (reference !== undefined && "range" in reference && reference.range) || {};
  if (typeof top !== "number" || typeof left !== "number") {
    throw new Error(`"${address}" is not the address of a cell.`);
  }
  return { sheet, row: top, column: left };
}

/** "B4:C13" of the cells from one on, without its sheet; "B4" for one cell. */
export function areaOf(first: string, rows: number, columns: number): string {
  const { row: top, column: left } = positionOf(first);
  return stringifyA1Ref({ range: { top, left, bottom: top + rows - 1, right: left + columns - 1 } });
}

/** The first and the last row and column of an area ("B4:C13"), from zero; the last ones belong to it. */
export function cornersOf(area: string): {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
} {
  const [first = "", last = first] = splitAddress(area).cell.split(":");
  const { row: top, column: left } = positionOf(first);
  const { row: bottom, column: right } = positionOf(last);
  return { top, left, bottom, right };
}

/** Whether two areas of a sheet have a cell in common. */
export function overlap(one: string, other: string): boolean {
  const [a, b] = [cornersOf(one), cornersOf(other)];
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
