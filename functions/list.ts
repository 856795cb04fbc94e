import { spill } from "./cell";

/**
 * What can be typed: products, countries, indicators or sources.
 * @customfunction LIST
 * @helpurl https://localhost:3000/help/functions.html#RE.LIST
 * @param kind Which list, such as "products", "countries", "indicators" or "sources"
 * @returns Three columns: what to type, its label, and how many questions it answers.
 * @accepts products, countries, indicators, sources.
 * @errors #VALUE! for another word.
 * @method From the data in force.
 * @example =RE.LIST("indicators")
 */
export function list(kind: string): unknown[][] {
  return spill("LIST", [kind]);
}
