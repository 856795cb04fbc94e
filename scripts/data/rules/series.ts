import type { Failure } from "../failure";
import type { Row, Rule, SeedPackage } from "../package";

/** The id of a series says what its columns say, a publication has one short name, and every series has figures. */
export const series: Rule = (seeds) => [...ids(seeds), ...publications(seeds), ...empty(seeds)];

function ids({ tables }: SeedPackage): Failure[] {
  return tables.series.rows.flatMap((row) => {
    const id = row.get("series_id");
    const expected = idsOf(row, publicationCode(id));
    if (expected.includes(id)) return [];
    return [
      row.fail(
        "series_id",
        "does not say what the columns of the row say",
        `Write ${expected[0]}, or correct the columns.`,
      ),
    ];
  });
}

/** What the id may be: a series without a measure may name its unit, to be told from one in another unit. */
function idsOf(row: Row, code: string): string[] {
  const parts = ["indicator", "product", "stage", "place", "counterpart"].map((column) => row.get(column));
  const start = `${parts.filter((part) => part !== "" && part !== "n/a").join("/")}@${code}`;
  const measure = slug(row.get("measure"));
  return measure === "" ? [start, `${start}~${slug(row.get("unit"))}`] : [`${start}~${measure}`];
}

function publicationCode(id: string): string {
  return /@([^~]*)/.exec(id)?.[1] ?? "publication";
}

function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9.%]+/g, "-")
    .replace(/^-|-$/g, "");
}

function publications({ tables }: SeedPackage): Failure[] {
  const nameOf = new Map<string, Row>();
  const codeOf = new Map<string, Row>();
  return tables.series.rows.flatMap((row) => {
    const code = publicationCode(row.get("series_id"));
    const name = row.get("publication");
    const named = nameOf.get(code) ?? row;
    const coded = codeOf.get(name) ?? row;
    nameOf.set(code, named);
    codeOf.set(name, coded);
    if (named.get("publication") !== name) {
      const problem = `is not what @${code} stands for in row ${named.number}, ${named.get("publication")}`;
      return [
        row.fail("publication", problem, "Use one name for a publication and one short name in its ids."),
      ];
    }
    if (publicationCode(coded.get("series_id")) !== code) {
      const problem = `is @${publicationCode(coded.get("series_id"))} in row ${coded.number} and @${code} here`;
      return [
        row.fail("publication", problem, "Use one name for a publication and one short name in its ids."),
      ];
    }
    return [];
  });
}

function empty({ tables }: SeedPackage): Failure[] {
  const filled = new Set(tables.observations.rows.map((row) => row.get("series_id")));
  return tables.series.rows
    .filter((row) => !filled.has(row.get("series_id")))
    .map((row) =>
      row.fail("series_id", "has no figures", "Add one to seeds/observations.csv or delete the series."),
    );
}
