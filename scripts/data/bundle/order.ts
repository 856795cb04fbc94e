import { comparePeriods, parsePeriod } from "../../../src/dates/period";
import type { Row } from "../package";

/** By code units, so that every machine sorts alike. */
export function compareTexts(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** By several columns, the first that differs decides. */
export function byColumns(...columns: readonly string[]): (one: Row, other: Row) => number {
  return (one, other) => {
    for (const column of columns) {
      const order = compareTexts(one.get(column), other.get(column));
      if (order !== 0) return order;
    }
    return 0;
  };
}

/**
 * Rows of one series: oldest period first, then oldest vintage. Of rows that restate the same value of the same
 * vintage the one to be cited stands last, where a reader looking for the newest finds it: of the best tier.
 */
export function observationOrder(tierOf: ReadonlyMap<string, number>): (one: Row, other: Row) => number {
  const tier = (row: Row) => tierOf.get(row.get("source_id")) ?? 0;
  return (one, other) =>
    comparePeriods(period(one), period(other)) ||
    compareTexts(one.get("vintage_date"), other.get("vintage_date")) ||
    tier(other) - tier(one) ||
    compareTexts(one.get("obs_id"), other.get("obs_id"));
}

function period(row: Row) {
  const text = row.get("period");
  const known = parsePeriod(text);
  if (known === undefined)
    throw new Error(`"${text}" is not a period: check the package before bundling it.`);
  return known;
}
