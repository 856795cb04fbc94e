import type { FormattedNumber } from "../src/figures/card";
import { numberCell } from "./cell";

/**
 * Output of a country or a company, in tonnes a year.
 * @customfunction PRODUCTION
 * @helpurl https://localhost:3000/help/functions.html#RE.PRODUCTION
 * @param product What the figure is about, such as "magnets" or "refined rare earths"
 * @param producer Country or company, such as "Nigeria" or "IREL"
 * @param year Year or period, such as 2024 or "FY2024-25"; the newest if left out
 * @param estimate "low", "mid" or "high", such as "high"; mid if left out
 * @param source Who says it, such as "USGS", "IEA" or "official"; the headline if left out
 * @param asOf What was known on this date, such as "2025-12-31"; the newest data if left out
 * @returns Tonnes a year, of what RE.SOURCE with the field "unit" names (t REO is rare-earth oxide
 *   equivalent).
 * @accepts Countries, regions and companies by name.
 * @errors #VALUE! for a name that is not understood; #N/A where there is no figure or it is not in tonnes.
 * @method As printed by the source.
 * @example =RE.PRODUCTION("rare earths","Nigeria",2024) → 1500
 * @example =RE.PRODUCTION("neodymium","IREL") → 450
 */
export function production(
  product: string,
  producer: string,
  year?: unknown,
  estimate?: string,
  source?: string,
  asOf?: unknown,
): number | FormattedNumber {
  return numberCell("PRODUCTION", [product, producer, year, estimate, source, asOf]);
}
