import type { Day } from "../dates/day";
import { messages } from "../messages/catalogue";
import { isMissing, type Missing } from "../messages/missing";
import { fold } from "../names/fold";
import { byRule, candidate, onlyForecasts, type Candidate } from "./choose";
import { elsewhere } from "./elsewhere";
import type { Why } from "./found";
import { asked } from "./phrasing";
import type { Question } from "./question";
import { questionKey, type Headline, type Release } from "./release";
import { noFigureInStage, noSuchSource, notYetPublished, originators, typedChoices } from "./select-missing";
import { observationsOf, seriesFacts } from "./series";

/** The series that answers a question, with the rows of it that count. */
export interface Selection extends Candidate {
  readonly why: Why;
  /** Rows of the other series that answer the same question. */
  readonly rivals: readonly number[];
}

interface Chosen {
  readonly series: number;
  readonly why: Why;
}

/**
 * Which series answers: the headline for a short call; with a stage or a source, of the series that match, the
 * headline if it is among them, else the first by the rule. Series of different measure or unit are never chosen
 * between: that is a different number, so it is asked.
 */
export function select(question: Question, release: Release, asOf: Day): Selection | Missing {
  const key = questionKey(question.indicator, question.product, question.place, question.counterpart);
  const all = release.questions.get(key) ?? [];
  const headline = headlineOn(release.headlines.get(key) ?? [], asOf);
  if (headline === undefined)
    return messages.noSeries(asked(question, release), elsewhere(question, release));

  const isShort = question.stage === undefined && question.source === undefined;
  const chosen = isShort
    ? chooseHeadline(question, release, headline, all)
    : chooseMatching(question, release, asOf, headline, all);
  if (isMissing(chosen)) return chosen;
  const selected = candidate(release, chosen.series, asOf, question.source);
  return selected.rows.length > 0
    ? { ...selected, why: chosen.why, rivals: all.filter((series) => series !== chosen.series) }
    : notYetPublished(question, release, asOf, chosen.series, all);
}

/** The newest line not after the day; before the first line, the first: what a call means has one beginning. */
export function headlineOn(lines: readonly Headline[], asOf: Day): Headline | undefined {
  return lines.findLast(({ since }) => since <= asOf) ?? lines[0];
}

function chooseHeadline(
  question: Question,
  release: Release,
  { series }: Headline,
  all: readonly number[],
): Chosen | Missing {
  return series === undefined
    ? messages.choose(asked(question, release), typedChoices(all, release, undefined))
    : { series, why: "headline" };
}

function chooseMatching(
  question: Question,
  release: Release,
  asOf: Day,
  headline: Headline,
  all: readonly number[],
): Chosen | Missing {
  const stage = question.stage ?? stageOf(release, headline);
  const inStage = all.filter((series) => stage === undefined || seriesFacts(release, series).stage === stage);
  if (inStage.length === 0) return noFigureInStage(question, release, all);

  const matching = inStage.filter((series) => isFrom(question, release, series));
  const [first] = matching;
  if (first === undefined) {
    const inOtherStages = all.filter((series) => isFrom(question, release, series));
    return inOtherStages.length > 0
      ? noFigureInStage(question, release, inOtherStages)
      : noSuchSource(question, release, inStage);
  }
  const known = matching
    .map((series) => candidate(release, series, asOf, question.source))
    .filter(({ rows }) => rows.length > 0);
  if (known.length === 0) return notYetPublished(question, release, asOf, first, all);

  const names = originators(known, release);
  if (question.source?.isPart && names.length > 1) {
    return messages.ambiguousName("source", question.source.typed, names);
  }
  const isHeadline = known.some(({ series }) => series === headline.series);
  return isHeadline && headline.series !== undefined
    ? { series: headline.series, why: "headline" }
    : chooseAmong(question, release, headline, known);
}

/** One of several series that match and are not the headline. */
function chooseAmong(
  question: Question,
  release: Release,
  headline: Headline,
  known: readonly Candidate[],
): Chosen | Missing {
  const observed = known.filter((series) => !onlyForecasts(release, series));
  const left = ofOneMeasure(question, release, headline, observed.length > 0 ? observed : known);
  const [first] = [...left].sort(byRule(release));
  const measures = new Set(left.map(({ series }) => measureOf(release, series)));
  if (first !== undefined && measures.size === 1) {
    return { series: first.series, why: left.length === 1 ? "only match" : "rule" };
  }
  const rows = left.map(({ series }) => series);
  const typed = typedChoices(rows, release, headline.series);
  return question.source === undefined
    ? messages.choose(asked(question, release), typed)
    : messages.chooseMeasure(asked(question, release), question.source.typed, typed);
}

/**
 * A measure that is a word of several ("weight") means the headline's own publication if that has it, else the
 * measure that is called exactly so.
 */
function ofOneMeasure(
  { source }: Question,
  release: Release,
  headline: Headline,
  candidates: readonly Candidate[],
): readonly Candidate[] {
  if (source?.measure === undefined) return candidates;
  const facts = ({ series }: Candidate) => seriesFacts(release, series);
  const publication = headline.series === undefined ? "" : seriesFacts(release, headline.series).publication;
  const sameAsHeadline = candidates.filter((series) => facts(series).publication === publication);
  if (sameAsHeadline.length > 0) return sameAsHeadline;
  const exact = candidates.filter((series) => fold(facts(series).measure) === source.measure);
  return exact.length > 0 ? exact : candidates;
}

function stageOf(release: Release, { series }: Headline): string | undefined {
  return series === undefined ? undefined : seriesFacts(release, series).stage;
}

function isFrom({ source }: Question, release: Release, series: number): boolean {
  return source === undefined || observationsOf(release, series).some((row) => source.accepts(series, row));
}

function measureOf(release: Release, series: number): string {
  const { measure, unit } = seriesFacts(release, series);
  return `${measure}|${unit}`;
}
