import { positionOf } from "../../address";
import { forEachPaced } from "../../pace";

/** Cells in the order of the sheets that are named, then row by row: the same whatever was done to some of them. */
export async function inOrder<T extends { readonly address: string }>(
  cells: readonly T[],
  sheets: readonly string[],
  signal?: AbortSignal,
): Promise<readonly T[]> {
  const bySheet = new Map<string, Map<number, { readonly column: number; readonly cell: T }[]>>(
    sheets.map((sheet) => [sheet, new Map()]),
  );
  const place = (cell: T) => {
    const { sheet = "", row, column } = positionOf(cell.address);
    const rows = bySheet.get(sheet) ?? new Map<number, { column: number; cell: T }[]>();
    bySheet.set(sheet, rows);
    const placed = rows.get(row);
    if (placed === undefined) rows.set(row, [{ column, cell }]);
    else placed.push({ column, cell });
  };
  await forEachPaced(cells, place, signal);
  const ordered: T[] = [];
  for (const rows of bySheet.values()) {
    const take = (row: number) => {
      const placed = rows.get(row) ?? [];
      placed.sort((one, other) => one.column - other.column);
      for (const { cell } of placed) ordered.push(cell);
    };
    await forEachPaced(Uint32Array.from(rows.keys()).sort(), take, signal);
  }
  return ordered;
}
