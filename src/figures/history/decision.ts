import { asOfDay } from "../as-of-day";
import type { Found } from "../found";
import { at, questionKey, type Release } from "../release";
import { headlineOn } from "../select";
import { formatDay } from "../../dates/day";

/** Which series is the headline of a question, and how that was decided. */
export interface Decision {
  /** Row of the series, undefined where the choice is left to the modeler. */
  readonly headline: number | undefined;
  /** As headlines.csv puts it: "only series", "rule", "chosen", "chosen, first stage", "choose". */
  readonly decided: string;
}

/** The decision about the question that a figure answers, as it stood on the day asked for. */
export function decisionOn(found: Found, release: Release): Decision | undefined {
  const { headlines, indicators, products } = release.bundle;
  const key = questionKey(found.indicator, found.product, found.place, found.counterpart);
  const inForce = headlineOn(release.headlines.get(key) ?? [], asOfDay(found, release));
  if (inForce === undefined) return undefined;
  const since = formatDay(inForce.since);
  const line = headlines.series.findIndex(
    (_, row) =>
      at(headlines.place, row) === found.place &&
      at(headlines.counterpart, row) === found.counterpart &&
      at(headlines.since, row) === since &&
      indicators.id[headlines.indicator[row] as number] === found.indicator &&
      products.id[headlines.product[row] as number] === found.product,
  );
  return { headline: inForce.series, decided: at(headlines.decided, line) };
}
