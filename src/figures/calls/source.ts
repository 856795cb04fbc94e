import { messages } from "../../messages/catalogue";
import { isMissing } from "../../messages/missing";
import { optionalText } from "../../names/arguments";
import { fold } from "../../names/fold";
import { answer } from "../answer";
import { citation, sourceOf } from "../citation";
import type { Found } from "../found";
import type { Outcome } from "../outcome";
import { asked } from "../phrasing";
import type { Release } from "../release";
import { boundInWords, periodInWords } from "../wording";
import { readTail } from "./read";
import { readAnySubject } from "./subject";

/** What RE.SOURCE can say of a figure. */
const FIELDS: Readonly<Record<string, (found: Found, release: Release) => string | number | undefined>> = {
  citation,
  originator: ({ originator }) => originator,
  url: (found, release) => sourceOf(found, release).url,
  locator: ({ locator }) => locator,
  period: periodInWords,
  asof: ({ vintage }) => vintage,
  unit: ({ unit }) => unit,
  bound: (found) => boundInWords(found.bound, found, found.unit),
  low: ({ low }) => low,
  high: ({ high }) => high,
  note: ({ note, footnote }) => [footnote, note].filter((part) => part !== "").join("; "),
};

/** Where exactly the figure that RE.VALUE returns comes from. */
export function source(release: Release, args: readonly unknown[]): Outcome {
  const [indicator, product, place, counterpart, year, estimate, from, asOf, field] = args;
  const subject = readAnySubject(indicator, product, place, counterpart, release);
  const read = readTail(subject, { year, estimate, source: from, asOf }, release);
  if (isMissing(read)) return read;
  const typed = optionalText(field, "field") ?? "citation";
  if (isMissing(typed)) return typed;
  const name = fold(typed).replaceAll(" ", "");
  const say = Object.hasOwn(FIELDS, name) ? FIELDS[name] : undefined;
  if (say === undefined) return messages.badField(typed, Object.keys(FIELDS));

  const figure = answer(read.question, release, read.asOf);
  if (isMissing(figure)) return figure;
  const estimateLacks = figure[read.estimate] === undefined ? read.estimate : undefined;
  const said = say(figure, release);
  if (estimateLacks !== undefined || said === undefined) {
    const lacking = estimateLacks ?? name;
    const words = boundInWords(figure.bound, figure, figure.unit);
    return messages.noEstimate(asked(read.question, release), lacking === "low" ? "low" : "high", words);
  }
  return typeof said === "number"
    ? { kind: "number", value: said, figure }
    : { kind: "text", value: said, figure };
}
