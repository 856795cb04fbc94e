import type { Found } from "../../../src/figures/found";
import { messages } from "../messages";
import { writeVintage } from "../wording/date";
import { asSentence } from "../wording/sentence";

/** A term and what it is for a figure. */
export type Fact = readonly [term: string, fact: string];

const words = messages.figure;
const isKnown = ([, fact]: Fact) => fact !== "";

/** What can be said in a word or two. */
export function shortFacts(figure: Found): readonly Fact[] {
  const facts: Fact[] = [
    [words.status, words.statusOf(messages.status[figure.status], figure.derived)],
    [words.confidence, messages.confidence[figure.confidence]],
    [words.published, writeVintage(figure.vintage, figure.vintagePrecision)],
    [words.stage, words.stages[figure.stage] ?? ""],
    [words.unit, messages.unit(figure.unit)],
    [words.edition, figure.edition],
  ];
  return facts.filter(isKnown);
}

/** What takes a sentence. */
export function longFacts(figure: Found): readonly Fact[] {
  const facts: Fact[] = [
    [words.measure, asSentence(figure.measure)],
    [words.footnote, asSentence(figure.footnote)],
    [words.note, asSentence(figure.note)],
  ];
  return facts.filter(isKnown);
}
