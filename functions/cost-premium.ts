import type { FormattedNumber } from "../src/figures/card";
import { numberCell } from "./cell";

/**
 * How much dearer something made in a country is than the benchmark, as a fraction of the benchmark’s price.
 * @customfunction COSTPREMIUM
 * @helpurl https://localhost:3000/help/functions.html#RE.COSTPREMIUM
 * @param country Country or region, such as "China", "IN" or "Europe"
 * @param product What is made, such as "batteries"; the one with a figure if left out
 * @param benchmark What it is compared with, such as "China", which is meant if left out
 * @param year Year or period, such as 2024 or "FY2024-25"; the newest if left out
 * @param estimate "low", "mid" or "high", such as "high"; mid if left out
 * @param source Who says it, such as "USGS", "IEA" or "official"; the headline if left out
 * @param asOf What was known on this date, such as "2025-12-31"; the newest data if left out
 * @returns A fraction of the benchmark’s price: 0.25 is 25% dearer, −0.3 is 30% cheaper.
 * @accepts Without a product, the product for which the country has a figure.
 * @errors #VALUE! for a name that is not understood; #N/A where there is no figure or it is not a
 *   fraction.
 * @method As reported; a range keeps its ends as low and high, with the midpoint as mid.
 * @example =RE.COSTPREMIUM("India") → 0.25
 * @example =RE.COSTPREMIUM("India",,,,"high") → 0.3
 */
export function costPremium(
  country: string,
  product?: string,
  benchmark?: string,
  year?: unknown,
  estimate?: string,
  source?: string,
  asOf?: unknown,
): number | FormattedNumber {
  return numberCell("COSTPREMIUM", [country, product, benchmark, year, estimate, source, asOf]);
}
