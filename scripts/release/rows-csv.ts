import { parse } from "csv-parse/sync";
import type { TableName } from "../data/package";
import type { Fingerprint } from "./fingerprints";

const COLUMNS = ["table", "id", "sha256", "remains"] as const;

export function toCsv(rows: readonly Fingerprint[]): string {
  const lines = rows.map(({ table, id, sha256, remains }) => [table, quoted(id), sha256, remains].join());
  return `${[COLUMNS.join(), ...lines].join("\n")}\n`;
}

/** Checked in by ourselves, so its form is believed. */
export function fromCsv(text: string): Fingerprint[] {
  return parse(text, { columns: true }) as unknown as (Fingerprint & { table: TableName })[];
}

/** A cell of CSV, in quotation marks where it needs them. */
export function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
