import { formatDay, type Day } from "../dates/day";
import { messages } from "../messages/catalogue";
import { elsewhere } from "../messages/figures";
import type { Missing } from "../messages/missing";
import { fold } from "../names/fold";
import { candidate, type Candidate } from "./choose";
import { asked, productName } from "./phrasing";
import type { Question } from "./question";
import { at, type Release } from "./release";
import { observationsOf, seriesFacts, vintageOf } from "./series";
import { hasWords } from "./source-filter";

/** What is said where no series can be selected, and what to type instead. */

/**
 * What to type as the source for each of several series: its measure where that leads to it alone, else its newest
 * document. Beside a headline a measure that is a word of another one leads to the headline's publication.
 */
export function typedChoices(
  rows: readonly number[],
  release: Release,
  headline: number | undefined,
): string[] {
  const measures = rows.map((series) => seriesFacts(release, series).measure);
  return rows.map((series, index) => {
    const measure = measures[index] as string;
    const alike = measures.filter((other) =>
      headline === undefined ? other === measure : hasWords(other, fold(measure)),
    );
    return measure !== "" && alike.length === 1 ? measure : newestDocument(release, series);
  });
}

function newestDocument(release: Release, series: number): string {
  const newest = observationsOf(release, series).at(-1) as number;
  return release.bundle.sources.id[release.bundle.observations.source[newest] as number] as string;
}

export function originators(candidates: readonly Candidate[], { bundle }: Release): string[] {
  const names = candidates.flatMap(({ rows }) => rows.map((row) => at(bundle.observations.originator, row)));
  return [...new Set(names)];
}

/** The series has no row yet; the message names the day of the first, and who had a figure by then. */
export function notYetPublished(
  question: Question,
  release: Release,
  asOf: Day,
  series: number,
  all: readonly number[],
): Missing {
  const rows = observationsOf(release, series).filter((row) => question.source?.accepts(series, row) ?? true);
  const first = formatDay(Math.min(...rows.map((row) => vintageOf(release, row))));
  const { stage } = seriesFacts(release, series);
  const knownThen = all
    .filter((other) => seriesFacts(release, other).stage === stage)
    .map((other) => candidate(release, other, asOf, undefined));
  const others = originators(knownThen, release);
  return messages.notYetPublished(asked(question, release), formatDay(asOf), first, others);
}

export function noFigureInStage(question: Question, release: Release, all: readonly number[]): Missing {
  const stages = [...new Set(all.map((series) => seriesFacts(release, series).stage))];
  const names = stages.map((stage) => productName(release, question.product, stage));
  return messages.noSeries(asked(question, release), [messages.figuresFor(elsewhere.forStages, names)]);
}

export function noSuchSource(question: Question, release: Release, inStage: readonly number[]): Missing {
  const others = inStage.map((series) => ({ series, rows: observationsOf(release, series) }));
  const typed = question.source?.typed ?? "";
  return messages.noSuchSource(asked(question, release), typed, originators(others, release));
}
