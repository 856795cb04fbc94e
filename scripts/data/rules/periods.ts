import { parsePeriod } from "../../../src/dates/period";
import type { Rule } from "../package";

const FORMS =
  "2024, 2024-07, 2025-H1, 2024-Q1, 2025-05-06, FY2024-25, FY2025, 2021-2024, 2025-01..2025-07 or cumulative to 2024";

/** Periods of figures are of a form that is understood everywhere. */
export const periods: Rule = ({ tables }) =>
  tables.observations.rows
    .filter((row) => row.get("period") !== "" && parsePeriod(row.get("period")) === undefined)
    .map((row) => row.fail("period", "is not a period that exists", `Write it like ${FORMS}.`));
