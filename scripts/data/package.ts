import type { Failure } from "./failure";

export const TABLES = [
  "sources",
  "indicators",
  "products",
  "places",
  "series",
  "observations",
  "headlines",
  "events",
  "corrections",
] as const;

export type TableName = (typeof TABLES)[number];

/** The part of a Frictionless Table Schema that the package uses. */
export interface TableSchema {
  readonly fields: readonly Field[];
  readonly primaryKey: string | readonly string[];
  readonly foreignKeys?: readonly ForeignKey[];
}

export interface Field {
  readonly name: string;
  readonly type: "string" | "number" | "integer" | "boolean" | "date";
  readonly description: string;
  readonly example?: string;
  readonly constraints?: {
    readonly required?: boolean;
    readonly enum?: readonly (string | number)[];
    readonly pattern?: string;
  };
}

export interface ForeignKey {
  readonly fields: string;
  /** Resource "" is the table itself. */
  readonly reference: { readonly resource: TableName | ""; readonly fields: string };
}

/** One row of a table; the texts of its cells. */
export class Row {
  constructor(
    private readonly file: string,
    readonly number: number,
    private readonly cells: ReadonlyMap<string, string>,
  ) {}

  get(column: string): string {
    const text = this.cells.get(column);
    if (text === undefined) throw new Error(`${this.file} has no column ${column}.`);
    return text;
  }

  /** The items of a cell that lists several. */
  list(column: string): string[] {
    const text = this.get(column);
    return text === "" ? [] : text.split("; ");
  }

  /** The number in a cell, undefined where there is none. */
  amount(column: string): number | undefined {
    const text = this.get(column);
    const amount = Number(text);
    return text === "" || Number.isNaN(amount) ? undefined : amount;
  }

  fail(column: string, problem: string, whatToDo: string, value = this.get(column)): Failure {
    return { file: this.file, row: this.number, column, value, problem, whatToDo };
  }
}

export interface Table {
  readonly file: string;
  readonly schema: TableSchema;
  readonly rows: readonly Row[];
}

/** The tables of seeds/ as they were read; which of them are right is for the rules to say. */
export interface SeedPackage {
  readonly asOf: string;
  readonly tables: Readonly<Record<TableName, Table>>;
}

/** What must hold in every package. */
export type Rule = (seeds: SeedPackage) => Failure[];

/** The rows of a table by the text of one column. */
export function rowsBy(rows: readonly Row[], ...columns: string[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = columns.map((column) => row.get(column)).join("|");
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups;
}
