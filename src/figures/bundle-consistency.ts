import { parseDay } from "../dates/day";
import { parsePeriod } from "../dates/period";
import type { Bundle, Interned } from "./bundle";

type TableName =
  "indicators" | "products" | "places" | "sources" | "series" | "observations" | "headlines" | "events";
type Column = readonly unknown[] | Interned<unknown>;

/** A column of row numbers: the table that they are rows of, and whether -1 may stand for none. */
interface Reference {
  readonly table: TableName;
  readonly column: string;
  readonly to: TableName;
  readonly orNone?: boolean;
}

const REFERENCES: readonly Reference[] = [
  { table: "products", column: "parent", to: "products", orNone: true },
  { table: "series", column: "indicator", to: "indicators" },
  { table: "series", column: "product", to: "products" },
  { table: "observations", column: "source", to: "sources" },
  { table: "headlines", column: "indicator", to: "indicators" },
  { table: "headlines", column: "product", to: "products" },
  { table: "headlines", column: "series", to: "series", orNone: true },
  { table: "events", column: "source", to: "sources" },
];

/** A column of which each table has a plain one, to count its rows by. */
const COUNTED: Readonly<Record<TableName, string>> = {
  indicators: "id",
  products: "id",
  places: "id",
  sources: "id",
  series: "count",
  observations: "value",
  headlines: "series",
  events: "id",
};

/**
 * What is wrong with a bundle of the right schema, in words; empty where nothing is. Afterwards every row number
 * and every interned value can be looked up without asking whether it is there, and every date can be read.
 *
 * @example inconsistencies(bundle) // ["observations.source refers to row 400 of sources, which has 176."]
 */
export function inconsistencies(bundle: Bundle): string[] {
  return [
    ...lengths(bundle),
    ...interned(bundle),
    ...references(bundle),
    ...counts(bundle),
    ...dates(bundle),
  ];
}

function columnsOf(bundle: Bundle, table: TableName): [name: string, column: Column][] {
  return Object.entries(bundle[table]);
}

function isInterned(column: Column): column is Interned<unknown> {
  return !Array.isArray(column);
}

function rowCount(bundle: Bundle, table: TableName): number {
  const [, column] = columnsOf(bundle, table).find(([name]) => name === COUNTED[table]) ?? [];
  return column === undefined ? 0 : lengthOf(column);
}

function lengthOf(column: Column): number {
  return isInterned(column) ? column.at.length : column.length;
}

const tableNames = Object.keys(COUNTED) as TableName[];

function lengths(bundle: Bundle): string[] {
  return tableNames.flatMap((table) => {
    const rows = rowCount(bundle, table);
    return columnsOf(bundle, table)
      .filter(([, column]) => lengthOf(column) !== rows)
      .map(([name, column]) => `${table}.${name} has ${lengthOf(column)} rows where ${table} has ${rows}.`);
  });
}

function interned(bundle: Bundle): string[] {
  return tableNames.flatMap((table) =>
    columnsOf(bundle, table).flatMap(([name, column]) => {
      if (!isInterned(column)) return [];
      const known = column.of.length;
      const stray = column.at.find((place) => !isRow(place, known));
      return stray === undefined ? [] : [`${table}.${name} refers to value ${stray} of ${known}.`];
    }),
  );
}

function references(bundle: Bundle): string[] {
  return REFERENCES.flatMap(({ table, column: wanted, to, orNone = false }) => {
    const [, column] = columnsOf(bundle, table).find(([name]) => name === wanted) ?? [];
    if (column === undefined || isInterned(column)) return [`${table}.${wanted} is not a column of rows.`];
    const known = rowCount(bundle, to);
    const stray = column.find((row) => !isRow(row, known) && !(orNone && row === -1));
    return stray === undefined
      ? []
      : [`${table}.${wanted} refers to row ${String(stray)} of ${to}, which has ${known}.`];
  });
}

function isRow(row: unknown, rows: number): boolean {
  return typeof row === "number" && row >= 0 && row < rows;
}

function counts({ series, observations }: Bundle): string[] {
  const sum = series.count.reduce((total, count) => total + count, 0);
  const rows = observations.value.length;
  return sum === rows ? [] : [`series.count adds up to ${sum} where observations has ${rows} rows.`];
}

function dates({ asOf, observations, headlines }: Bundle): string[] {
  const days = [asOf, ...observations.vintage.of, ...headlines.since.of].filter(
    (text) => parseDay(text) === undefined,
  );
  const periods = observations.period.of.filter((text) => parsePeriod(text) === undefined);
  return [
    ...days.map((text) => `${JSON.stringify(text)} is not a date that exists.`),
    ...periods.map((text) => `${JSON.stringify(text)} is not a period that exists.`),
  ];
}
