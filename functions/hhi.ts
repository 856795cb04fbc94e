import type { FormattedNumber } from "../src/figures/card";
import { numberCell } from "./cell";

/**
 * The Herfindahl–Hirschman index of a product’s supplier shares, from 0 to 10,000.
 * @customfunction HHI
 * @helpurl https://localhost:3000/help/functions.html#RE.HHI
 * @param product What the figure is about, such as "magnets" or "refined rare earths"
 * @param year Year or period, such as 2024 or "FY2024-25"; the newest if left out
 * @param estimate "low", "mid" or "high", such as "high"; mid if left out
 * @param source Who says it, such as "USGS", "IEA" or "official"; the headline if left out
 * @param asOf What was known on this date, such as "2025-12-31"; the newest data if left out
 * @returns Points from 0 (no concentration) to 10,000 (one supplier).
 * @accepts Products with the shares of several countries in one publication.
 * @errors #VALUE! for a name that is not understood; #N/A where the shares cover less than 75% of supply.
 * @method The sum of squared percentages (Herfindahl 1950, Hirschman 1945), not normalised. Low and mid
 *   are a lower bound: what is not covered counts nothing. High counts it as one more supplier.
 * @example =RE.HHI("rare earths") → 5054
 */
export function hhi(
  product: string,
  year?: unknown,
  estimate?: string,
  source?: string,
  asOf?: unknown,
): number | FormattedNumber {
  return numberCell("HHI", [product, year, estimate, source, asOf]);
}
