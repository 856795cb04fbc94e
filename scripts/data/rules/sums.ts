import type { Rule, Row, SeedPackage } from "../package";
import { inForce } from "./in-force";

/** Shares that add up over places, with what they may add up to: printed totals are rounded. */
const OVER_PLACES: Readonly<Record<string, number>> = {
  share: 1.015,
  export_share: 1.015,
  demand_share: 1.015,
  cumulative_share: 1.015,
  european_output_share: 1.015,
  reserves_share: 1.05,
};
/** Shares of one place's supply add up over the suppliers. */
const OVER_COUNTERPARTS: Readonly<Record<string, number>> = { dependence: 1.015 };
const ROUNDING = 1e-9;

/** Shares of one publication, measure and period do not add up to more than the whole, in their latest vintage. */
export const sums: Rule = (seeds) => {
  const wholes = new Map<string, { most: number; rows: Row[] }>();
  for (const { line, row } of latest(seeds)) {
    const indicator = line.get("indicator");
    const most = OVER_PLACES[indicator] ?? OVER_COUNTERPARTS[indicator];
    const [part, whole] =
      indicator in OVER_COUNTERPARTS ? ["counterpart", "place"] : ["place", "counterpart"];
    if (most === undefined || line.get("unit") !== "fraction" || overlaps(seeds, line.get(part))) continue;
    const of = ["indicator", "product", "stage", whole, "measure", "publication"].map((column) =>
      line.get(column),
    );
    const key = [...of, row.get("period")].join("|");
    const known = wholes.get(key) ?? { most, rows: [] };
    wholes.set(key, { most, rows: [...known.rows, row] });
  }
  return [...wholes.values()].flatMap(({ most, rows }) => {
    const sum = rows.reduce((total, row) => total + (row.amount("value") ?? row.amount("low") ?? 0), 0);
    const [first] = rows;
    if (first === undefined || sum <= most + ROUNDING) return [];
    const problem = `is one of ${rows.length} parts that add up to ${sum.toFixed(4)}, more than ${most}`;
    const others = rows.slice(1).map(({ number }) => number);
    return [first.fail("value", problem, `Check it and rows ${others.join(", ")}.`)];
  });
};

/** Places that hold or may hold other places of a list; X-OTHER is what a list leaves over. */
function overlaps({ tables }: SeedPackage, place: string): boolean {
  return (
    place !== "X-OTHER" &&
    tables.places.rows.some((row) => row.get("id") === place && row.get("kind") === "region")
  );
}

/** The row of each series and period that has the latest vintage. */
function latest(seeds: SeedPackage): { line: Row; row: Row }[] {
  const lines = new Map(seeds.tables.series.rows.map((row) => [row.get("series_id"), row]));
  const newest = new Map<string, Row>();
  for (const row of inForce(seeds)) {
    const key = `${row.get("series_id")}|${row.get("period")}`;
    const known = newest.get(key);
    if (known === undefined || known.get("vintage_date") < row.get("vintage_date")) newest.set(key, row);
  }
  return [...newest.values()].flatMap((row) => {
    const line = lines.get(row.get("series_id"));
    return line === undefined ? [] : [{ line, row }];
  });
}
