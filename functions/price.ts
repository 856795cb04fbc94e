import type { FormattedNumber } from "../src/figures/card";
import { numberCell } from "./cell";

/**
 * The price of a product, in US dollars per the unit that RE.SOURCE names.
 * @customfunction PRICE
 * @helpurl https://localhost:3000/help/functions.html#RE.PRICE
 * @param product What is priced, such as "neodymium oxide" or "battery packs"
 * @param market Where, such as "China" or "Europe"; the usual market if left out
 * @param year Year or period, such as 2024 or "FY2024-25"; the newest if left out
 * @param estimate "low", "mid" or "high", such as "high"; mid if left out
 * @param source Who says it, such as "USGS", "IEA" or "official"; the headline if left out
 * @param asOf What was known on this date, such as "2025-12-31"; the newest data if left out
 * @returns US dollars per kg, t, lb or kWh: =RE.SOURCE("price",product,market,,,,,,"unit") names it.
 * @accepts Products by name; elements are priced as oxides or metals.
 * @errors #VALUE! for a name that is not understood; #N/A where there is no price or it is not in US
 *   dollars.
 * @method As printed by the source.
 * @example =RE.PRICE("neodymium oxide")
 */
export function price(
  product: string,
  market?: string,
  year?: unknown,
  estimate?: string,
  source?: string,
  asOf?: unknown,
): number | FormattedNumber {
  return numberCell("PRICE", [product, market, year, estimate, source, asOf]);
}
