import type { FormattedNumber } from "../src/figures/card";
import { numberCell } from "./cell";

/**
 * The as-of date of the data in force in this workbook.
 * @customfunction ASOF
 * @helpurl https://localhost:3000/help/functions.html#RE.ASOF
 * @returns An Excel date: format the cell as a date.
 * @accepts No arguments.
 * @errors None.
 * @method From the data in force.
 * @example =RE.ASOF()
 */
export function asOf(): number | FormattedNumber {
  return numberCell("ASOF", []);
}
