import { known } from "../messages/figures";
import type { Found } from "./found";
import type { Range } from "./range";

const grouping = new Intl.NumberFormat("en-US", { maximumSignificantDigits: 12 });

/** 2.31B for 2,310,000,000: every digit stays, the zeros go. */
export const compactly = new Intl.NumberFormat("en-US", {
  notation: "compact",
  maximumSignificantDigits: 12,
});

/** A number with its unit as a person writes it: 69.23%, 11,000,000 t REO, 61 USD/kg. */
export function inUnit(value: number, unit: string, writing = grouping): string {
  if (unit !== "fraction") return `${writing.format(value)} ${unit}`;
  return `${writing.format(Number((value * 100).toPrecision(12)))}%`;
}

/** The period as written in the data, and whether it was inferred: "2025 (inferred)". */
export function periodInWords({ period, periodStated }: Pick<Found, "period" | "periodStated">): string {
  return periodStated ? period : known.inferred(period);
}

/** The value with its bound in words: "about 90%", "20% to 30%", "700 to 1,000 USD/kg", "at least 75%". */
export function boundInWords(
  bound: Found["bound"],
  { low, mid, high }: Range,
  unit: string,
  writing = grouping,
): string {
  const written = (value: number | undefined) => (value === undefined ? "?" : inUnit(value, unit, writing));
  switch (bound) {
    case "exact":
      return written(mid);
    case "approx":
      return known.about(written(mid));
    case "range":
      // The unit once, but a percent sign at each end.
      return known.between(written(low).replace(` ${unit}`, ""), written(high));
    case "at_least":
      return known.atLeast(written(mid));
    case "at_most":
      return known.atMost(written(mid));
    case "not_available":
      return known.notAvailable;
    case "redacted":
      return known.redacted;
  }
}
