import { spill } from "./cell";

/**
 * Dated acts such as export halts, licence rules and agreements, newest first.
 * @customfunction EVENTS
 * @helpurl https://localhost:3000/help/functions.html#RE.EVENTS
 * @param country Country that acts or is meant, such as "Japan"; all if left out
 * @param from First year or date, such as 2025
 * @param to Last year or date, such as "2025-06-30"; the as-of date if left out
 * @param asOf What was known on this date, such as "2025-12-31"; the newest data if left out
 * @returns Five columns: date (an Excel date; the first day where only the month or year is known), actor,
 *   kind, title, source.
 * @accepts Years, dates and periods for from and to.
 * @errors #VALUE! for a name or date that is not understood; #N/A where no event matches.
 * @method Collected from laws, official notices and press reports; the source column names them.
 * @example =RE.EVENTS("Japan",2010,2010)
 */
export function events(country?: string, from?: unknown, to?: unknown, asOf?: unknown): unknown[][] {
  return spill("EVENTS", [country, from, to, asOf]);
}
