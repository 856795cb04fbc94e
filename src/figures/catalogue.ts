import { isMissing, type Missing } from "../messages/missing";
import { answer } from "./answer";
import type { Subject } from "./calls/read";
import { directoryOf, type Listed } from "./directory";
import type { Found } from "./found";
import { at, questionKey, type Release } from "./release";
import { headlineOn } from "./select";
import { seriesFacts } from "./series";
import type { Steps } from "./steps";

/** A question with what it comes to today. */
export interface Entry {
  /** The questionKey, and behind it the stage where one has to be said. */
  readonly key: string;
  readonly subject: Subject;
  readonly answer: Found | Missing;
}

const catalogues = new WeakMap<Release, readonly Entry[]>();

/**
 * Every question that a figure is known for, as someone who leafs through would want to meet them: the headlines
 * that were chosen by hand, then the others, then those of another stage than the product's name means by itself,
 * at last those whose figure is withheld or has to be chosen. Built when first needed, a question at a time.
 */
export function* catalogueInSteps(release: Release): Steps<readonly Entry[]> {
  let catalogue = catalogues.get(release);
  if (catalogue === undefined) {
    catalogue = yield* build(release);
    catalogues.set(release, catalogue);
  }
  return catalogue;
}

function* build(release: Release): Steps<Entry[]> {
  const { all } = directoryOf(release);
  yield;
  const { indicators, products } = release.bundle;
  const chosen = chosenByHand(release);
  const indicatorRank = rank(indicators.id);
  const productRank = rank(products.id);
  const placeRank = rank(byFrequency(all.flatMap(({ place, counterpart }) => [place, counterpart])));
  const rankOf = ({ key, subject, answer }: Entry) => {
    const [last, later, late] = [isMissing(answer), subject.stage !== undefined, !chosen.has(key)];
    return asOneNumber(
      Number(last) * 4 + Number(later) * 2 + Number(late),
      indicatorRank(subject.indicator),
      placeRank(subject.place),
      productRank(subject.product),
    );
  };
  const ranked: { readonly found: Entry; readonly rank: number }[] = [];
  for (const listed of all) {
    yield;
    for (const found of [entry(listed, undefined, release), ...staged(listed, release)]) {
      ranked.push({ found, rank: rankOf(found) });
    }
  }
  yield;
  return ranked.sort((one, other) => one.rank - other.rank).map(({ found }) => found);
}

function entry(listed: Listed, stage: string | undefined, release: Release): Entry {
  const { indicator, product, place, counterpart } = listed;
  const key = questionKey(indicator, product, place, counterpart);
  const subject = { ...listed, stage };
  return {
    key: stage === undefined ? key : `${key}|${stage}`,
    subject,
    answer: answer({ ...subject, period: undefined, source: undefined }, release, release.asOf),
  };
}

/** The same question at the stages that its bare product does not mean, where there is a figure. */
function staged(listed: Listed, release: Release): Entry[] {
  const { indicator, product, place, counterpart } = listed;
  const key = questionKey(indicator, product, place, counterpart);
  const rows = release.questions.get(key) ?? [];
  const headline = headlineOn(release.headlines.get(key) ?? [], release.asOf)?.series;
  if (headline === undefined) return [];
  const meant = seriesFacts(release, headline).stage;
  const others = new Set(
    rows.map((row) => seriesFacts(release, row).stage).filter((stage) => stage !== meant),
  );
  return [...others]
    .map((stage) => entry(listed, stage, release))
    .filter((found) => !isMissing(found.answer));
}

/** Keys of the questions whose headline someone decided on, where there was more than one series to choose from. */
function chosenByHand({ bundle }: Release): ReadonlySet<string> {
  const { headlines, indicators, products } = bundle;
  const rows = headlines.indicator.map((_, row) => row).filter((row) => isChosen(at(headlines.decided, row)));
  return new Set(
    rows.map((row) =>
      questionKey(
        indicators.id[headlines.indicator[row] as number] as string,
        products.id[headlines.product[row] as number] as string,
        at(headlines.place, row),
        at(headlines.counterpart, row),
      ),
    ),
  );
}

const isChosen = (decided: string) => decided.startsWith("chosen");

function byFrequency(names: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one).map(([name]) => name);
}

function rank(ids: readonly string[]): (id: string) => number {
  const places = new Map(ids.map((id, place) => [id, place]));
  return (id) => places.get(id) ?? ids.length;
}

/** More than a release has of anything that is ranked. */
const RADIX = 2 ** 16;

/** Ranks of which the first counts most, so that comparing two entries is one subtraction. */
function asOneNumber(...ranks: readonly number[]): number {
  return ranks.reduce((number, rank) => number * RADIX + rank, 0);
}
