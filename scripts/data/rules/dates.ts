import { formatDay, parseDay } from "../../../src/dates/day";
import { parsePeriod } from "../../../src/dates/period";
import type { Failure } from "../failure";
import type { Rule, SeedPackage, TableName } from "../package";

/** Dates that may be known to the month or year only; whole dates are the cells rule's. */
const ROUGH: readonly (readonly [TableName, string])[] = [
  ["sources", "published"],
  ["events", "date"],
];

/** What cannot have happened after the release was put together. */
const PAST: readonly (readonly [TableName, string])[] = [
  ["sources", "published"],
  ["observations", "vintage_date"],
  ["headlines", "since"],
  ["corrections", "date"],
];

/** Dates exist, and nothing in a release is younger than the release. Events may be to come. */
export const dates: Rule = (seeds) => [...rough(seeds), ...past(seeds)];

function rough({ tables }: SeedPackage): Failure[] {
  return ROUGH.flatMap(([table, column]) =>
    tables[table].rows
      .filter((row) => row.get(column) !== "" && parsePeriod(row.get(column)) === undefined)
      .map((row) =>
        row.fail(column, "is not a date that exists", "Write it as yyyy-mm-dd, yyyy-mm or yyyy."),
      ),
  );
}

function past({ tables, asOf }: SeedPackage): Failure[] {
  const last = parseDay(asOf) ?? 0;
  return PAST.flatMap(([table, column]) =>
    tables[table].rows.flatMap((row) => {
      const start = parsePeriod(row.get(column))?.start;
      if (start === undefined || start <= last) return [];
      const problem = `is after ${formatDay(last)}, the as-of date of the release`;
      return [row.fail(column, problem, "Correct it, or move asOf in seeds/datapackage.json.")];
    }),
  );
}
