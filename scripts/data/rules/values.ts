import type { Failure } from "../failure";
import type { Row, Rule } from "../package";

const COLUMNS = ["value", "low", "high"] as const;

/** Which of value, low and high a bound has; it has all of these and none of the others. */
const HAS: Readonly<Record<string, readonly string[]>> = {
  exact: ["value"],
  approx: ["value"],
  at_least: ["value"],
  at_most: ["value"],
  range: ["low", "high"],
  not_available: [],
  redacted: [],
};

/** Values are where their bound says, ranges are in order, and a zero is one that the source printed. */
export const values: Rule = ({ tables }) => {
  const series = new Map(tables.series.rows.map((row) => [row.get("series_id"), row]));
  return tables.observations.rows.flatMap((row) => [
    ...placement(row),
    ...order(row),
    ...zeros(row, series.get(row.get("series_id"))),
  ]);
};

function placement(row: Row): Failure[] {
  const bound = row.get("bound");
  const has = HAS[bound];
  if (has === undefined) return [];
  const says = has.length === 0 ? "no value" : `only ${has.join(" and ")}`;
  return COLUMNS.filter((column) => (row.get(column) !== "") !== has.includes(column)).map((column) =>
    row.fail(
      column,
      row.get(column) === "" ? `is empty where bound is ${bound}` : `stands where bound is ${bound}`,
      `A row with that bound has ${says}.`,
    ),
  );
}

function order(row: Row): Failure[] {
  const low = row.amount("low");
  const high = row.amount("high");
  if (low === undefined || high === undefined || low <= high) return [];
  return [row.fail("low", `is above high, ${high}`, "Exchange the two, or correct one.")];
}

/** Indicators of which a zero means that nobody knows. */
const NEVER_ZERO = ["price", "price_floor", "price_ratio", "incentive_price"];

function zeros(row: Row, series: Row | undefined): Failure[] {
  const bound = row.get("bound");
  const never = series !== undefined && NEVER_ZERO.includes(series.get("indicator"));
  if (row.amount("value") !== 0 || (bound === "exact" && !never)) return [];
  const problem = never
    ? `cannot be a ${series.get("indicator")}`
    : `is a zero that the source did not print as one`;
  return [row.fail("value", problem, "Leave it empty and write not_available under bound.")];
}
