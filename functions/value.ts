import type { FormattedNumber } from "../src/figures/card";
import { numberCell } from "./cell";

/**
 * Any figure of the dataset: the general form of the functions for shares, premiums, output and prices.
 * @customfunction VALUE
 * @helpurl https://localhost:3000/help/functions.html#RE.VALUE
 * @param indicator What is measured, such as "share" or "imports"
 * @param product What the figure is about, such as "magnets" or "refined rare earths"
 * @param place Country, region or company, such as "China"
 * @param counterpart The other side, such as "World"; the usual one if left out
 * @param year Year or period, such as 2024 or "FY2024-25"; the newest if left out
 * @param estimate "low", "mid" or "high", such as "high"; mid if left out
 * @param source Who says it, such as "USGS", "IEA" or "official"; the headline if left out
 * @param asOf What was known on this date, such as "2025-12-31"; the newest data if left out
 * @returns Those of the figure: RE.SOURCE with the field "unit" names them.
 * @accepts =RE.LIST("indicators") shows the indicators. The counterpart left out means the world for
 *   shares, imports and exports, and China for dependence and cost premium.
 * @errors #VALUE! for a name that is not understood; #N/A where there is no figure, with where figures
 *   are.
 * @method As printed by the source; where it is worked out, the note says how.
 * @example =RE.VALUE("cost premium","magnets","Estonia",,,"low") → 10
 */
export function value(
  indicator: string,
  product: string,
  place: string,
  counterpart?: string,
  year?: unknown,
  estimate?: string,
  source?: string,
  asOf?: unknown,
): number | FormattedNumber {
  return numberCell("VALUE", [indicator, product, place, counterpart, year, estimate, source, asOf]);
}
