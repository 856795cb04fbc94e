import { parseDay, type Day } from "../dates/day";
import type { Found } from "./found";
import type { Release } from "./release";

/** The day that a figure was asked for. */
export function asOfDay({ asOf }: Found, release: Release): Day {
  return parseDay(asOf) ?? release.asOf;
}
