import type { Day } from "../../dates/day";
import { messages } from "../../messages/catalogue";
import { units as unitNames } from "../../messages/figures";
import { isMissing, type Missing } from "../../messages/missing";
import { readEstimate, readYear, type Estimate } from "../../names/arguments";
import { answer } from "../answer";
import type { Found } from "../found";
import type { Outcome } from "../outcome";
import { asked, valueCall } from "../phrasing";
import { readAsOfDay, readSourceFilter, type Question, type Tail } from "../question";
import type { Release } from "../release";
import { boundInWords } from "../wording";

/** Units that a function answers in; the others are a different number. */
export interface Units {
  readonly name: string;
  includes(unit: string): boolean;
}

export const FRACTIONS: Units = { name: unitNames.fraction, includes: (unit) => unit === "fraction" };
export const TONNES: Units = {
  name: unitNames.tonnes,
  includes: (unit) => unit === "t" || unit.startsWith("t "),
};
export const DOLLARS: Units = { name: unitNames.dollars, includes: (unit) => unit.startsWith("USD/") };

/** What a call asks about, before its last arguments are read. */
export type Subject = Pick<Question, "indicator" | "product" | "stage" | "place" | "counterpart">;

interface Asked {
  readonly question: Question;
  readonly asOf: Day;
  readonly estimate: Estimate;
}

/** Reads the last arguments in their order; the first that is not understood is the answer. */
export function readTail(subject: Subject | Missing, tail: Tail, release: Release): Asked | Missing {
  if (isMissing(subject)) return subject;
  const period = readYear(tail.year);
  if (isMissing(period)) return period;
  const estimate = readEstimate(tail.estimate);
  if (isMissing(estimate)) return estimate;
  const source = readSourceFilter(tail.source, release);
  if (isMissing(source)) return source;
  const asOf = readAsOfDay(tail.asOf, release);
  if (isMissing(asOf)) return asOf;
  return { question: { ...subject, period, source }, asOf, estimate };
}

/** The number that answers a question, in one of the units that the function speaks. */
export function numberOutcome(
  subject: Subject | Missing,
  tail: Tail,
  release: Release,
  units?: Units,
): Outcome {
  const read = readTail(subject, tail, release);
  if (isMissing(read)) return read;
  const { question, asOf, estimate } = read;
  const figure = answer(question, release, asOf);
  if (isMissing(figure)) return figure;
  if (units !== undefined && !units.includes(figure.unit)) {
    return messages.wrongUnit(
      asked(question, release),
      figure.unit,
      units.name,
      valueCall(question, release),
    );
  }
  const value = figure[estimate];
  return value === undefined
    ? noEstimate(question, figure, estimate, release)
    : { kind: "number", value, figure };
}

function noEstimate(question: Question, figure: Found, estimate: Estimate, release: Release): Missing {
  const said = boundInWords(figure.bound, figure, figure.unit);
  return messages.noEstimate(asked(question, release), estimate === "low" ? "low" : "high", said);
}
