import type { Failure } from "../data/failure";
import { TABLES, type SeedPackage } from "../data/package";
import { fingerprint, type Fingerprint } from "./fingerprints";
import { publishedRows, rowKey, type Known, type Ledger } from "./ledger";

/**
 * What was done to published rows, none of which may change or go: a source's revision is a new row, our own mistake a
 * new row with an erratum, and what may no longer be shown is redacted, listed and keeps its place.
 */
export function appendOnly(seeds: SeedPackage, ledger: Ledger): Failure[] {
  const published = publishedRows(ledger);
  const listed = new Set(
    seeds.tables.corrections.rows
      .filter((row) => row.get("kind") === "redacted")
      .map((row) => row.get("obs_id")),
  );
  return TABLES.flatMap((name) => {
    const table = seeds.tables[name];
    const [keyColumn = ""] = [table.schema.primaryKey].flat();
    const seen = new Set<string>();
    const changed = table.rows.flatMap((row) => {
      const now = fingerprint(name, table, row);
      seen.add(rowKey(now));
      const then = published.get(rowKey(now));
      if (then === undefined || now.sha256 === then.sha256) return [];
      if (name === "observations" && row.get("bound") === "redacted" && listed.has(now.id)) {
        return now.remains === then.remains ? [] : [row.fail(keyColumn, changedIn(then), REDACT, now.id)];
      }
      return [row.fail(keyColumn, changedIn(then), name === "observations" ? CORRECT : PUT_BACK, now.id)];
    });
    const gone = [...published.values()]
      .filter((row) => row.table === name && !seen.has(rowKey(row)))
      .map((row) => ({
        file: table.file,
        row: 1,
        column: keyColumn,
        value: row.id,
        problem: `was published in release ${row.release} and is in no row any more`,
        whatToDo: name === "observations" ? `${PUT_BACK} ${WITHDRAW}` : PUT_BACK,
      }));
    return [...changed, ...gone];
  });
}

/** The rows of a package that the ledger does not have in this form: what a release adds. */
export function added(rows: readonly Fingerprint[], ledger: Ledger): Fingerprint[] {
  const published = publishedRows(ledger);
  return rows.filter((row) => published.get(rowKey(row))?.sha256 !== row.sha256);
}

const changedIn = ({ release }: Known) => `is not as it was published in release ${release}`;

const PUT_BACK = "Published rows stay: put it back as it was.";
const WITHDRAW = "What may no longer be shown is redacted and listed in seeds/corrections.csv.";
const CORRECT =
  `${PUT_BACK} A revision by the source is a new row with a later vintage; our own mistake is a new row of the same ` +
  `vintage with an erratum in seeds/corrections.csv. ${WITHDRAW}`;
const REDACT = `${PUT_BACK} A redaction empties what the row says; series, period, vintage and document stay.`;
