import type { Interned } from "../../../src/figures/bundle";
import { intern } from "../../../src/figures/intern";
import type { Row } from "../package";

/** The columns of some rows of a table, in the forms that a bundle has. */
export class Columns {
  constructor(private readonly rows: readonly Row[]) {}

  texts(column: string): string[] {
    return this.rows.map((row) => row.get(column));
  }

  lists(column: string): string[][] {
    return this.rows.map((row) => row.list(column));
  }

  interned<T extends string>(column: string): Interned<T> {
    return intern(this.texts(column) as T[]);
  }

  numbers(column: string): (number | null)[] {
    return this.rows.map((row) => row.amount(column) ?? null);
  }

  flags(column: string): (0 | 1)[] {
    return this.rows.map((row) => (row.get(column) === "yes" ? 1 : 0));
  }

  /** Where the rows that the cells refer to stand; -1 for an empty cell. */
  places(column: string, standing: ReadonlyMap<string, number>): number[] {
    return this.texts(column).map((id) => {
      const place = id === "" ? -1 : standing.get(id);
      if (place === undefined)
        throw new Error(`${column} ${id} is in no row: check the package before bundling it.`);
      return place;
    });
  }
}

/** Where each row stands, by the text of its key column. */
export function standing(rows: readonly Row[], key: string): Map<string, number> {
  return new Map(rows.map((row, place) => [row.get(key), place]));
}
