import { MAX_ROWS } from "@borgar/fx";

/** One number for a place; by columns, so that those of the first columns are small and quick. */
export function cellKey(row: number, column: number): number {
  return column * (MAX_ROWS + 1) + row;
}
