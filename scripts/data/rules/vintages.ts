import { rowsBy, type Row, type Rule } from "../package";
import { inForce } from "./in-force";

const SAID = ["value", "low", "high", "bound"] as const;

/**
 * A series has one value for one period and vintage. Two documents may both restate that value; a row that
 * differs needs an erratum for the other.
 */
export const vintages: Rule = (seeds) =>
  [...rowsBy(inForce(seeds), "series_id", "period", "vintage_date").values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : others.flatMap((row) => second(first, row)),
  );

function second(first: Row, row: Row) {
  const differs = SAID.find((column) => row.get(column) !== first.get(column));
  if (differs !== undefined) {
    const problem = `is not what row ${first.number} says for the same series, period and vintage`;
    return [row.fail(differs, problem, "Correct the vintage, or add an erratum to seeds/corrections.csv.")];
  }
  if (row.get("source_id") === first.get("source_id")) {
    const problem = `is the document of row ${first.number}, which says the same of the same series, period and vintage`;
    return [row.fail("source_id", problem, "Delete one of the two rows.")];
  }
  return [];
}
