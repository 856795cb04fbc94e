import { spill } from "./cell";

/**
 * A figure over time: period and value, oldest first.
 * @customfunction SERIES
 * @helpurl https://localhost:3000/help/functions.html#RE.SERIES
 * @param indicator What is measured, such as "share" or "price"
 * @param product What the figure is about, such as "magnets" or "refined rare earths"
 * @param place Country, region or company, such as "China"
 * @param counterpart The other side, such as "World"; the usual one if left out
 * @param from First year, period or date, such as 2015
 * @param to Last year, period or date, such as 2024; forecasts only up to here
 * @param source Who says it, such as "USGS", "IEA" or "official"; the headline if left out
 * @param asOf What was known on this date, such as "2025-12-31"; the newest data if left out
 * @returns Two columns: a calendar year as a number, or any other period as text; and the value in the
 *   unit of the figure.
 * @accepts The same names as RE.VALUE.
 * @errors #VALUE! for a name that is not understood; #N/A where there is no series, and in single rows
 *   where the source prints none.
 * @method The newest vintage of each period that was known on the as-of date.
 * @example =RE.SERIES("share","rare earths","China",,2022,2024)
 */
export function series(
  indicator: string,
  product: string,
  place: string,
  counterpart?: string,
  from?: unknown,
  to?: unknown,
  source?: string,
  asOf?: unknown,
): unknown[][] {
  return spill("SERIES", [indicator, product, place, counterpart, from, to, source, asOf]);
}
