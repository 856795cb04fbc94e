import type { Row, SeedPackage } from "../package";

/** The rows of observations that hold: those that no erratum replaces. */
export function inForce({ tables }: SeedPackage): Row[] {
  const replaced = new Set(tables.corrections.rows.map((row) => row.get("replaces")));
  return tables.observations.rows.filter((row) => !replaced.has(row.get("obs_id")));
}
