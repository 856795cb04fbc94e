import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { SignedStatement } from "../../src/release/statement";
import type { TrustedKey } from "../../src/release/trust";
import type { Fingerprint } from "./fingerprints";
import { fromCsv, toCsv } from "./rows-csv";

/** A release that was signed for everyone: what was said about it, and the rows that it was the first to have. */
export interface Published {
  readonly statement: SignedStatement;
  /** Rows of seeds/ that no release before had in this form. */
  readonly rows: readonly Fingerprint[];
}

/** What was published, oldest first, and the keys that may sign. It is checked in and only ever grows. */
export interface Ledger {
  readonly keys: readonly TrustedKey[];
  readonly releases: readonly Published[];
}

/** What the ledger knows of a published row. */
export interface Known extends Fingerprint {
  /** Number of the release that first had the row in this form. */
  readonly release: number;
}

const LEDGER = "seeds/releases";

export function readLedger(folder = LEDGER): Ledger {
  const numbers = existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => /^\d+$/.test(name))
        .map(Number)
        .sort((one, other) => one - other)
    : [];
  return {
    keys: readJson(join(folder, "keys.json"), []),
    releases: numbers.map((number) => ({
      statement: readJson<SignedStatement>(join(folder, String(number), "statement.json")),
      rows: fromCsv(readFileSync(join(folder, String(number), "rows.csv"), "utf8")),
    })),
  };
}

/** Whole or not at all: a folder with one of the files only could be read no more. */
export function writePublished({ statement, rows }: Published, folder = LEDGER): void {
  const place = join(folder, String(statement.release));
  const unfinished = `${place}.part`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true });
  writeFileSync(join(unfinished, "rows.csv"), toCsv(rows));
  writeFileSync(join(unfinished, "statement.json"), `${JSON.stringify(statement, undefined, 2)}\n`);
  renameSync(unfinished, place);
}

export function newestOf({ releases }: Ledger): SignedStatement | undefined {
  return releases.at(-1)?.statement;
}

/** Every published row in its last form, by `rowKey`. */
export function publishedRows({ releases }: Ledger): Map<string, Known> {
  return new Map(
    releases.flatMap(({ statement: { release }, rows }) =>
      rows.map((row) => [rowKey(row), { ...row, release }] as const),
    ),
  );
}

export function rowKey({ table, id }: Pick<Fingerprint, "table" | "id">): string {
  return `${table} ${id}`;
}

/** Checked in by ourselves, so its form is believed. */
function readJson<T>(file: string, otherwise?: T): T {
  if (otherwise !== undefined && !existsSync(file)) return otherwise;
  return JSON.parse(readFileSync(file, "utf8")) as T;
}
