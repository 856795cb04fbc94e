import type { FormattedNumber } from "../src/figures/card";
import { numberCell } from "./cell";

/**
 * The share of world supply that a country holds, as a fraction.
 * @customfunction SHARE
 * @helpurl https://localhost:3000/help/functions.html#RE.SHARE
 * @param product What the figure is about, such as "magnets" or "refined rare earths"
 * @param country Country or region, such as "China", "IN" or "Europe"
 * @param year Year or period, such as 2024 or "FY2024-25"; the newest if left out
 * @param estimate "low", "mid" or "high", such as "high"; mid if left out
 * @param source Who says it, such as "USGS", "IEA" or "official"; the headline if left out
 * @param asOf What was known on this date, such as "2025-12-31"; the newest data if left out
 * @returns A fraction of world supply: 0.9 is 90%.
 * @accepts Products and countries by name, code or plural; =RE.LIST("products") shows what can be typed.
 * @errors #VALUE! for a name that is not understood; #N/A where there is no figure, with where figures
 *   are.
 * @method As printed by the source, or a country’s output over the printed world total; RE.SOURCE says
 *   which.
 * @example =RE.SHARE("magnets","China") → 0.9
 * @example =RE.SHARE("rare earths","China",2024,,,"2025-12-31") → 0.6923
 */
export function share(
  product: string,
  country: string,
  year?: unknown,
  estimate?: string,
  source?: string,
  asOf?: unknown,
): number | FormattedNumber {
  return numberCell("SHARE", [product, country, year, estimate, source, asOf]);
}
