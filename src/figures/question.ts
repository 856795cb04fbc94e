import { formatDay, type Day } from "../dates/day";
import type { Period } from "../dates/period";
import { isMissing, type Missing } from "../messages/missing";
import { messages } from "../messages/catalogue";
import { optionalText, readAsOf, requiredText } from "../names/arguments";
import type { Release } from "./release";
import { readSource, type SourceFilter } from "./source-filter";

/** A question as it is understood: ids, no texts. */
export interface Question {
  readonly indicator: string;
  readonly product: string;
  /** The stage that was said, undefined for the bare product. */
  readonly stage: string | undefined;
  readonly place: string;
  /** "" for none. */
  readonly counterpart: string;
  /** Undefined for the newest. */
  readonly period: Period | undefined;
  readonly source: SourceFilter | undefined;
}

/** The last arguments of most functions, as a sheet hands them over. */
export interface Tail {
  readonly year?: unknown;
  readonly estimate?: unknown;
  readonly source?: unknown;
  readonly asOf?: unknown;
}

export function readProduct(argument: unknown, release: Release) {
  const typed = requiredText(argument, "product");
  return isMissing(typed) ? typed : release.vocabulary.product(typed);
}

export function readPlace(argument: unknown, name: string, release: Release): string | Missing {
  const typed = requiredText(argument, name);
  return isMissing(typed) ? typed : release.vocabulary.place(typed);
}

/** The place that an optional argument names, undefined when it is left out. */
export function readOptionalPlace(
  argument: unknown,
  name: string,
  release: Release,
): string | undefined | Missing {
  const typed = optionalText(argument, name);
  return typed === undefined || isMissing(typed) ? typed : release.vocabulary.place(typed);
}

export function readSourceFilter(argument: unknown, release: Release): SourceFilter | undefined | Missing {
  const typed = optionalText(argument, "source");
  return typed === undefined || isMissing(typed) ? typed : readSource(typed, release);
}

/** The day to answer for: the release's own when none is given, and never a later one. */
export function readAsOfDay(argument: unknown, release: Release): Day | Missing {
  const day = readAsOf(argument);
  if (day === undefined) return release.asOf;
  if (isMissing(day) || day <= release.asOf) return day;
  return messages.asOfTooLate(formatDay(day), release.bundle.asOf);
}

/** The counterpart meant when none is typed: World for shares, China for dependence and cost premium. */
export function defaultCounterpart({ bundle }: Release, indicator: string): string {
  return bundle.indicators.counterpart[bundle.indicators.id.indexOf(indicator)] ?? "";
}
