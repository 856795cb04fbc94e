import { areaOf, positionOf } from "./address";

/** Cells below each other in one column of a sheet. */
export interface Run {
  /** Undefined for the sheet of the selected cell. */
  readonly sheet: string | undefined;
  /** Without the sheet: "B4:B90". */
  readonly area: string;
  /** The address of the first cell, as it was given. */
  readonly first: string;
  /** Where each of the cells, from the top down, stands in the list that was given. */
  readonly indexes: readonly number[];
}

/** The cells of a list as few runs: a spreadsheet handles one long range much faster than its cells one by one. */
export function runsOf(addresses: readonly string[]): readonly Run[] {
  const columns = new Map<string, Place[]>();
  addresses.forEach((address, index) => {
    const { sheet, row, column } = positionOf(address);
    const key = `${String(column)} ${sheet ?? "!"}`;
    const places = columns.get(key);
    if (places === undefined) columns.set(key, [{ address, sheet, row, index }]);
    else places.push({ address, sheet, row, index });
  });
  return [...columns.values()].flatMap(runsIn);
}

interface Place {
  readonly address: string;
  readonly sheet: string | undefined;
  readonly row: number;
  readonly index: number;
}

function runsIn(column: Place[]): Run[] {
  const runs: Place[][] = [];
  let last: Place | undefined;
  for (const place of column.sort((one, other) => one.row - other.row)) {
    if (last?.row === place.row - 1) runs.at(-1)?.push(place);
    else runs.push([place]);
    last = place;
  }
  return runs.flatMap((places) => {
    const [top] = places;
    if (top === undefined) return [];
    const { sheet, address: first } = top;
    return [
      { sheet, area: areaOf(first, places.length, 1), first, indexes: places.map(({ index }) => index) },
    ];
  });
}
