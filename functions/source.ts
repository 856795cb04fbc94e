import { anyCell } from "./cell";

/**
 * Where a figure comes from: exactly the one that RE.VALUE returns for the same arguments.
 * @customfunction SOURCE
 * @helpurl https://localhost:3000/help/functions.html#RE.SOURCE
 * @param indicator What is measured, such as "share"
 * @param product What the figure is about, such as "magnets" or "refined rare earths"
 * @param place Country, region or company, such as "China"
 * @param counterpart The other side, such as "World"; the usual one if left out
 * @param year Year or period, such as 2024 or "FY2024-25"; the newest if left out
 * @param estimate "low", "mid" or "high", such as "high"; mid if left out
 * @param source Who says it, such as "USGS", "IEA" or "official"; the headline if left out
 * @param asOf What was known on this date, such as "2025-12-31"; the newest data if left out
 * @param field One of citation, originator, url, locator, period, asof, unit, bound, low, high, note, such as "url"
 * @returns Text; for the fields low and high a number.
 * @accepts Without a field, the citation: originator, title, published; period, inferred or not; the bound
 *   in words.
 * @errors The same as RE.VALUE; #VALUE! for a field that it does not have.
 * @method From the row of the figure.
 * @example =RE.SOURCE("share","magnets","China")
 * @example =RE.SOURCE("price","neodymium oxide","China",,,,,,"unit")
 */
export function source(
  indicator: string,
  product: string,
  place: string,
  counterpart?: string,
  year?: unknown,
  estimate?: string,
  source?: string,
  asOf?: unknown,
  field?: string,
): unknown {
  return anyCell("SOURCE", [indicator, product, place, counterpart, year, estimate, source, asOf, field]);
}
