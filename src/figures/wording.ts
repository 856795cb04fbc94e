import type { Found } from "./found";
import type { Range } from "./range";

/** A number with its unit as a person writes it: 69.23%, 11,000,000 t REO, 61 USD/kg. */
export function inUnit(value: number, unit: string): string {
  if (unit !== "fraction") return `${grouped(value)} ${unit}`;
  return `${grouped(Number((value * 100).toPrecision(12)))}%`;
}

const grouping = new Intl.NumberFormat("en-US", { maximumSignificantDigits: 12 });
const grouped = (value: number) => grouping.format(value);

/** The value with its bound in words: "about 90%", "20% to 30%", "at least 75%". */
export function boundInWords(bound: Found["bound"], { low, mid, high }: Range, unit: string): string {
  const written = (value: number | undefined) => (value === undefined ? "?" : inUnit(value, unit));
  switch (bound) {
    case "exact":
      return written(mid);
    case "approx":
      return `about ${written(mid)}`;
    case "range":
      return `${written(low)} to ${written(high)}`;
    case "at_least":
      return `at least ${written(mid)}`;
    case "at_most":
      return `at most ${written(mid)}`;
    case "not_available":
      return "not available";
    case "redacted":
      return "no longer published";
  }
}
