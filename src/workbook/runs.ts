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
  const columnOf = columnsByText(columns);
  addresses.forEach((address, index) => {
    const at = address.search(/[1-9]\d*$/);
    if (at < 0) throw new Error(`"${address}" is not the address of a cell.`);
    const { places, sheet } = columnOf(address.slice(0, at));
    places.push({ address, sheet, row: Number(address.slice(at)) - 1, index });
  });
  return [...columns.values()].flatMap(runsIn);
}

interface Column {
  readonly sheet: string | undefined;
  readonly places: Place[];
}

/** The column that a text as "Model!B" or "B$" means, read once: thousands of cells mostly share a few. */
function columnsByText(columns: Map<string, Place[]>): (text: string) => Column {
  const known = new Map<string, Column>();
  return (text) => {
    let found = known.get(text);
    if (found === undefined) {
      const { sheet, column } = positionOf(`${text}1`);
      const key = `${String(column)} ${sheet ?? "!"}`;
      const places = columns.get(key) ?? [];
      columns.set(key, places);
      known.set(text, (found = { sheet, places }));
    }
    return found;
  };
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
