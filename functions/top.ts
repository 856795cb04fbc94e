import { spill } from "./cell";

/**
 * The largest suppliers of a product with their shares, largest first.
 * @customfunction TOP
 * @helpurl https://localhost:3000/help/functions.html#RE.TOP
 * @param product What the figure is about, such as "magnets" or "refined rare earths"
 * @param count How many rows at most, such as 5; 10 if left out
 * @param year Year or period, such as 2024 or "FY2024-25"; the newest if left out
 * @param source Who says it, such as "USGS", "IEA" or "official"; the headline if left out
 * @param asOf What was known on this date, such as "2025-12-31"; the newest data if left out
 * @returns Two columns: the country’s English name, and its share of world supply as a fraction.
 * @accepts Products by name; countries only, no regions; ties by name.
 * @errors #VALUE! for a name that is not understood; #N/A where no shares are known.
 * @method The shares of one publication, measure and period, so that they may be added up.
 * @example =RE.TOP("rare earths",3)
 */
export function top(
  product: string,
  count?: unknown,
  year?: unknown,
  source?: string,
  asOf?: unknown,
): unknown[][] {
  return spill("TOP", [product, count, year, source, asOf]);
}
