import { serialOf } from "../../dates/day";
import type { Outcome } from "../outcome";
import type { Tail } from "../question";
import type { Release } from "../release";
import { events } from "./events";
import { list } from "./list";
import { DOLLARS, FRACTIONS, numberOutcome, TONNES } from "./read";
import { series } from "./series";
import { source } from "./source";
import { readAnySubject, readPremium, readPrice, readSubject } from "./subject";
import { hhi, top } from "./suppliers";

type Call = (release: Release, args: readonly unknown[]) => Outcome;

const tail = ([year, estimate, source, asOf]: readonly unknown[]): Tail => ({ year, estimate, source, asOf });
const country = { place: "country", counterpart: "supplier" };

/** What each function answers, by its name. Arguments are positional, as in a cell; their order is a contract. */
const calls = {
  SHARE: (release, [product, place, ...rest]) =>
    numberOutcome(
      readSubject("share", product, place, undefined, release, country),
      tail(rest),
      release,
      FRACTIONS,
    ),
  COSTPREMIUM: (release, [place, product, benchmark, ...rest]) =>
    numberOutcome(readPremium(place, product, benchmark, release), tail(rest), release, FRACTIONS),
  DEPENDENCE: (release, [product, place, supplier, ...rest]) =>
    numberOutcome(
      readSubject("dependence", product, place, supplier, release, country),
      tail(rest),
      release,
      FRACTIONS,
    ),
  PRODUCTION: (release, [product, producer, ...rest]) => {
    const subject = readSubject("production", product, producer, undefined, release, {
      ...country,
      place: "producer",
    });
    return numberOutcome(subject, tail(rest), release, TONNES);
  },
  RESERVES: (release, [product, place, ...rest]) =>
    numberOutcome(
      readSubject("reserves", product, place, undefined, release, country),
      tail(rest),
      release,
      TONNES,
    ),
  PRICE: (release, [product, market, ...rest]) =>
    numberOutcome(readPrice(product, market, release), tail(rest), release, DOLLARS),
  VALUE: (release, [indicator, product, place, counterpart, ...rest]) =>
    numberOutcome(readAnySubject(indicator, product, place, counterpart, release), tail(rest), release),
  HHI: hhi,
  TOP: top,
  SERIES: series,
  EVENTS: events,
  SOURCE: source,
  LIST: list,
  ASOF: (release) => ({ kind: "number", value: serialOf(release.asOf) }),
} as const satisfies Record<string, Call>;

export type FunctionName = keyof typeof calls;

export const functionNames = Object.keys(calls) as readonly FunctionName[];

/** What a call comes to: never throws, whatever the arguments are. */
export function call(name: FunctionName, args: readonly unknown[], release: Release): Outcome {
  return (calls[name] as Call)(release, args);
}
