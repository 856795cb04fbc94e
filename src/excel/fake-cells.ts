import { addressesOn, areaOf, overlap, positionOf, sheetOf } from "../workbook/address";

/** A cell of the fake Excel, as a test describes it. */
export interface CellShown {
  readonly formula?: string;
  readonly value: string | number | boolean;
  readonly text: string;
  readonly numberFormat?: string;
}

/** Whether an area has a cell of a range in it. */
export function touches(
  area: string | undefined,
  first: string | undefined,
  rows: number,
  columns: number,
): boolean {
  if (area === undefined || first === undefined || sheetOf(area) !== sheetOf(first)) return false;
  return overlap(area, areaOf(first, rows, columns));
}

/** An address as Excel writes it, with the quotes that the name of its sheet needs. */
export function written(address: string): string {
  const { row, column } = positionOf(address);
  return addressesOn(sheetOf(address))(row, column);
}

/** What Excel says of a range, by the names of its properties. */
export function properties(
  address: string,
  rows: number,
  columns: number,
  cells: Readonly<Record<string, CellShown>>,
  isProtected: string | undefined,
): Record<string, unknown> {
  const { row, column } = positionOf(address);
  const addressOf = addressesOn(sheetOf(address));
  const table = (read: (cell: CellShown | undefined) => unknown) =>
    Array.from({ length: rows }, (_, down) =>
      Array.from({ length: columns }, (__, right) => read(cells[addressOf(row + down, column + right)])),
    );
  return {
    address,
    formulas: table((cell) => cell?.formula ?? cell?.value ?? ""),
    values: table((cell) => cell?.value ?? ""),
    valueTypes: table((cell) =>
      cell === undefined ? "Empty" : typeof cell.value === "string" ? "String" : "Double",
    ),
    text: table((cell) => cell?.text ?? ""),
    numberFormat: table((cell) => cell?.numberFormat ?? "General"),
    "format/protection/locked": sheetOf(address) === isProtected,
  };
}
