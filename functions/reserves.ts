import type { FormattedNumber } from "../src/figures/card";
import { numberCell } from "./cell";

/**
 * Reserves of a country, in tonnes.
 * @customfunction RESERVES
 * @helpurl https://localhost:3000/help/functions.html#RE.RESERVES
 * @param product What the figure is about, such as "magnets" or "refined rare earths"
 * @param country Country or region, such as "China", "IN" or "Europe"
 * @param year Year or period, such as 2024 or "FY2024-25"; the newest if left out
 * @param estimate "low", "mid" or "high", such as "high"; mid if left out
 * @param source Who says it, such as "USGS", "IEA" or "official"; the headline if left out
 * @param asOf What was known on this date, such as "2025-12-31"; the newest data if left out
 * @returns Tonnes, of what RE.SOURCE with the field "unit" names (t REO is rare-earth oxide equivalent).
 * @accepts Products and countries by name, code or plural.
 * @errors #VALUE! for a name that is not understood; #N/A where the source prints none, with what it
 *   printed before.
 * @method As printed by the source.
 * @example =RE.RESERVES("rare earths","Brazil") → 11000000
 * @example =RE.RESERVES("rare earths","Brazil",,,,"2026-03-01") → 21000000
 */
export function reserves(
  product: string,
  country: string,
  year?: unknown,
  estimate?: string,
  source?: string,
  asOf?: unknown,
): number | FormattedNumber {
  return numberCell("RESERVES", [product, country, year, estimate, source, asOf]);
}
