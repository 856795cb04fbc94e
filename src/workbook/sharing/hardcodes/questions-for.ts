import { directoryOf, groupBy, type Listed } from "../../../figures/directory";
import { defaultCounterpart } from "../../../figures/question";
import type { Release } from "../../../figures/release";
import type { Asked } from "./known-figures";
import type { Said } from "./said";

/** A price says by its unit what it is. */
const PRICE_UNIT = /\/ ?(?:kg|t|tonne|kWh)\b/i;

/** Gives the questions that labels can mean: of the product that they name, and the place. */
export function questionsFor(release: Release): (said: Said) => readonly Asked[] {
  const directory = directoryOf(release);
  const ofProduct = groupBy(directory.all, ({ product }) => product);
  return (said) => {
    const places = said.places.map((place) => place.said);
    if (said.products.length === 0) {
      // Of what the premium is may be left out, as it is with RE.COSTPREMIUM.
      const premiums = isAsked("cost_premium", said) ? places : [];
      return premiums
        .flatMap((place) => directory.ofPlace("cost_premium", place))
        .map((question) => ({ ...question, stage: undefined }));
    }
    return said.products.flatMap(({ said: { id, stage } }) => {
      const questions =
        places.length > 0
          ? (ofProduct.get(id) ?? []).filter((question) => isAbout(question, places, said.own))
          : pricesOf(id, said);
      return questions.map((question) => ({ ...question, stage }));
    });
  };

  function isAbout(
    { indicator, place, counterpart }: Listed,
    places: readonly string[],
    own = places,
  ): boolean {
    const isUsual = counterpart === "" || counterpart === defaultCounterpart(release, indicator);
    return (
      places.includes(place) &&
      (isUsual || places.includes(counterpart)) &&
      (own.includes(place) || own.includes(counterpart))
    );
  }

  /** Where a price is from may be left out too. */
  function pricesOf(product: string, said: Said): readonly Listed[] {
    const isPrice = isAsked("price", said) || said.texts.some((text) => PRICE_UNIT.test(text));
    return isPrice ? directory.ofProduct("price", product) : [];
  }
}

function isAsked(indicator: string, { indicators }: Said): boolean {
  return indicators.some(({ said }) => said === indicator);
}
