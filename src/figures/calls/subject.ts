import { messages } from "../../messages/catalogue";
import { elsewhere, questions } from "../../messages/figures";
import { isMissing, type Missing } from "../../messages/missing";
import { optionalText, requiredText } from "../../names/arguments";
import { directoryOf } from "../directory";
import { relatedFirst } from "../elsewhere";
import { indicatorName, placeName, productName } from "../phrasing";
import { defaultCounterpart, readOptionalPlace, readPlace, readProduct } from "../question";
import type { Release } from "../release";
import type { Subject } from "./read";

/** Product, place and counterpart of a call, read in the order of its arguments. */
export function readSubject(
  indicator: string,
  product: unknown,
  place: unknown,
  counterpart: unknown,
  release: Release,
  names: { readonly place: string; readonly counterpart: string } = {
    place: "place",
    counterpart: "counterpart",
  },
): Subject | Missing {
  const meant = readProduct(product, release);
  if (isMissing(meant)) return meant;
  const where = readPlace(place, names.place, release);
  if (isMissing(where)) return where;
  const against = readOptionalPlace(counterpart, names.counterpart, release);
  if (isMissing(against)) return against;
  return {
    indicator,
    product: meant.id,
    stage: meant.stage,
    place: where,
    counterpart: against ?? defaultCounterpart(release, indicator),
  };
}

export function readIndicator(argument: unknown, release: Release): string | Missing {
  const typed = requiredText(argument, "indicator");
  return isMissing(typed) ? typed : release.vocabulary.indicator(typed);
}

/** Any question, with the indicator typed as well. */
export function readAnySubject(
  indicator: unknown,
  product: unknown,
  place: unknown,
  counterpart: unknown,
  release: Release,
): Subject | Missing {
  const meant = readIndicator(indicator, release);
  return isMissing(meant) ? meant : readSubject(meant, product, place, counterpart, release);
}

/** A cost premium without a product is about the one product for which the country has a figure. */
export function readPremium(
  country: unknown,
  product: unknown,
  benchmark: unknown,
  release: Release,
): Subject | Missing {
  const indicator = "cost_premium";
  const place = readPlace(country, "country", release);
  if (isMissing(place)) return place;
  const typed = optionalText(product, "product");
  if (isMissing(typed)) return typed;
  const meant = typed === undefined ? undefined : release.vocabulary.product(typed);
  if (isMissing(meant)) return meant;
  const against = readOptionalPlace(benchmark, "benchmark", release);
  if (isMissing(against)) return against;
  const counterpart = against ?? defaultCounterpart(release, indicator);
  if (meant !== undefined) return { indicator, product: meant.id, stage: meant.stage, place, counterpart };

  const products = directoryOf(release)
    .ofPlace(indicator, place)
    .filter((question) => question.counterpart === counterpart)
    .map((question) => question.product);
  const [only] = products;
  if (products.length === 1 && only !== undefined)
    return { indicator, product: only, stage: undefined, place, counterpart };
  if (products.length > 1) {
    return messages.chooseProduct(
      premiumAsked(place, counterpart, release),
      products.map((id) => productName(release, id)),
    );
  }
  return messages.noSeries(premiumAsked(place, counterpart, release), premiumsElsewhere(place, release));
}

function premiumAsked(place: string, counterpart: string, release: Release): string {
  return `"${questions.premium(placeName(release, place), placeName(release, counterpart))}"`;
}

function premiumsElsewhere(place: string, release: Release): string[] {
  const directory = directoryOf(release);
  const premiums = directory.ofIndicator("cost_premium");
  const benchmarks = directory.ofPlace("cost_premium", place).map((question) => question.counterpart);
  const names = (ids: readonly string[]) => [...new Set(ids)].map((id) => placeName(release, id));
  return benchmarks.length > 0
    ? [messages.figuresFor(elsewhere.againstBenchmark, names(benchmarks))]
    : [messages.figuresFor(elsewhere.forNames, names(premiums.map((question) => question.place)))];
}

/** A price without a market is about the only one there is, or the one that the data name as the usual one. */
export function readPrice(product: unknown, market: unknown, release: Release): Subject | Missing {
  const indicator = "price";
  const meant = readProduct(product, release);
  if (isMissing(meant)) return meant;
  const typed = readOptionalPlace(market, "market", release);
  if (isMissing(typed)) return typed;
  const about = { indicator, product: meant.id, stage: meant.stage, counterpart: "" };
  if (typed !== undefined) return { ...about, place: typed };

  const directory = directoryOf(release);
  const markets = directory.ofProduct(indicator, meant.id).map((question) => question.place);
  const { id, priceMarket } = release.bundle.products;
  const place = markets.length === 1 ? markets[0] : priceMarket[id.indexOf(meant.id)];
  if (place) return { ...about, place };
  const what = `"${questions.ofProduct(productName(release, meant.id), indicatorName(indicator))}"`;
  if (markets.length > 1)
    return messages.chooseMarket(
      what,
      markets.map((market) => placeName(release, market)),
    );
  const priced = new Set(directory.ofIndicator(indicator).map((question) => question.product));
  const names = relatedFirst(meant.id, [...priced], release).map((id) => productName(release, id));
  return messages.noSeries(what, [messages.figuresFor(elsewhere.forNames, names)]);
}
