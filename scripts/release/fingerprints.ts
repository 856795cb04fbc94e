import { createHash } from "node:crypto";
import { TABLES, type Row, type SeedPackage, type Table, type TableName } from "../data/package";

/** What is kept of a published row, to see that it stays as it is. */
export interface Fingerprint {
  readonly table: TableName;
  /** The texts of its primary key, joined by |. */
  readonly id: string;
  /** SHA-256 of the cells that must stay, in hexadecimal. */
  readonly sha256: string;
  /** SHA-256 of the cells that stay even when the row is redacted; "" where a table knows no redaction. */
  readonly remains: string;
}

/**
 * Cells that may be improved, since no figure is in them: how things are called and described. The stages of a product
 * may grow, but the first is what its bare name means.
 */
const WORDS: Partial<Record<TableName, readonly string[]>> = {
  indicators: ["label", "aliases", "description"],
  products: ["label", "aliases", "hs_codes", "hs_sources", "stages", "note"],
  places: ["label", "aliases"],
};

/** Cells of a figure that a redaction empties or may have to empty. */
const REDACTED = ["value", "low", "high", "bound", "locator", "footnote", "note", "derived", "confidence"];

/** A fingerprint of every row of a package, in the order of its tables and rows. */
export function fingerprints({ tables }: SeedPackage): Fingerprint[] {
  return TABLES.flatMap((table) => tables[table].rows.map((row) => fingerprint(table, tables[table], row)));
}

export function fingerprint(table: TableName, { schema }: Pick<Table, "schema">, row: Row): Fingerprint {
  const columns = schema.fields.map(({ name }) => name);
  const staying = columns.filter((column) => WORDS[table]?.includes(column) !== true);
  const firstStage = table === "products" ? row.list("stages").slice(0, 1) : [];
  return {
    table,
    id: idOf(row, schema),
    sha256: hash(row, staying, firstStage),
    remains:
      table === "observations"
        ? hash(
            row,
            staying.filter((column) => !REDACTED.includes(column)),
          )
        : "",
  };
}

export function idOf(row: Row, { primaryKey }: Table["schema"]): string {
  return [primaryKey]
    .flat()
    .map((column) => row.get(column))
    .join("|");
}

/** Of the cells that are not empty, under their names: a column that is added later changes no published row. */
function hash(row: Row, columns: readonly string[], more: readonly string[] = []): string {
  const cells = columns
    .filter((column) => row.get(column) !== "")
    .sort()
    .map((column) => [column, row.get(column)]);
  return createHash("sha256")
    .update(JSON.stringify([...cells, ...more]))
    .digest("hex");
}
