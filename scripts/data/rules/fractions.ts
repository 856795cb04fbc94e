import type { Rule } from "../package";

/** A premium or a change may be below zero and above one. */
const SIGNED = ["cost_premium", "price_change"];
const SIGNED_FROM = -1;
const SIGNED_TO = 5;

/** Fractions lie between 0 and 1, premia and changes between -1 and 5; nothing else is below zero. */
export const fractions: Rule = ({ tables }) => {
  const series = new Map(tables.series.rows.map((row) => [row.get("series_id"), row]));
  return tables.observations.rows.flatMap((row) => {
    const line = series.get(row.get("series_id"));
    if (line === undefined) return [];
    const signed = SIGNED.includes(line.get("indicator"));
    const fraction = line.get("unit") === "fraction";
    const from = !signed ? 0 : fraction ? SIGNED_FROM : -Infinity;
    const to = !fraction ? Infinity : signed ? SIGNED_TO : 1;
    return ["value", "low", "high"].flatMap((column) => {
      const amount = row.amount(column);
      if (amount === undefined || (amount >= from && amount <= to)) return [];
      if (!fraction)
        return [row.fail(column, "is below zero", `A quantity in ${line.get("unit")} cannot be.`)];
      const problem = `is not between ${from} and ${to}`;
      return [row.fail(column, problem, "Write 90% as 0.9, or correct the unit of the series.")];
    });
  });
};
