import type { FormattedNumber } from "../src/figures/card";
import { numberCell } from "./cell";

/**
 * The share of a country’s supply that comes from one supplier, as a fraction.
 * @customfunction DEPENDENCE
 * @helpurl https://localhost:3000/help/functions.html#RE.DEPENDENCE
 * @param product What the figure is about, such as "magnets" or "refined rare earths"
 * @param country The country that depends, such as "India" or "EU"
 * @param supplier The country it depends on, such as "China", which is meant if left out
 * @param year Year or period, such as 2024 or "FY2024-25"; the newest if left out
 * @param estimate "low", "mid" or "high", such as "high"; mid if left out
 * @param source Who says it, such as "USGS", "IEA" or "official"; the headline if left out
 * @param asOf What was known on this date, such as "2025-12-31"; the newest data if left out
 * @returns A fraction of the country’s supply (of its imports, where the source counts imports).
 * @accepts Products and countries by name, code or plural; a measure such as "weight" as source.
 * @errors #VALUE! for a name that is not understood; #N/A where there is no figure, with where figures
 *   are.
 * @method As printed, or imports from the supplier over all imports in trade statistics; RE.SOURCE says
 *   which.
 * @example =RE.DEPENDENCE("EV batteries","India") → 0.75
 */
export function dependence(
  product: string,
  country: string,
  supplier?: string,
  year?: unknown,
  estimate?: string,
  source?: string,
  asOf?: unknown,
): number | FormattedNumber {
  return numberCell("DEPENDENCE", [product, country, supplier, year, estimate, source, asOf]);
}
