import { messages } from "../messages/catalogue";
import type { Missing } from "../messages/missing";
import { createLexicon, type Lexicon, type Named } from "./lexicon";
import { createPlaces, type PlaceEntry, type Places } from "./places";
import { createProducts, type ProductEntry, type ProductMeant, type Products } from "./products";
import { nearest } from "./suggestions";

/** All that can be named in a release, and what each text means. Each text is resolved once. */
export interface Vocabulary {
  /** The id of the indicator. */
  indicator(typed: string): string | Missing;
  product(typed: string): ProductMeant | Missing;
  /** The id of the country, region or company. */
  place(typed: string): string | Missing;
  readonly indicators: Pick<Lexicon, "find" | "words">;
  readonly products: Products;
  readonly places: Places;
}

export function createVocabulary(
  indicators: readonly Named[],
  products: readonly ProductEntry[],
  places: readonly PlaceEntry[],
): Vocabulary {
  const indicatorNames = createLexicon(indicators);
  const productNames = createProducts(products);
  const placeNames = createPlaces(places);
  const labels = new Map(indicators.map(({ id, label }) => [id, label]));

  function one(kind: "indicator" | "place", typed: string): string | Missing {
    const { find, names } = kind === "indicator" ? indicatorNames : placeNames;
    const ids = find(typed);
    const label = kind === "indicator" ? (id: string) => labels.get(id) ?? id : placeNames.label;
    if (ids.length > 1) return messages.ambiguousName(kind, typed, ids.map(label));
    return ids[0] ?? messages.unknownName(kind, typed, nearest(typed, names, label));
  }

  return {
    indicator: remember((typed) => one("indicator", typed)),
    product: remember((typed) => productNames.resolve(typed)),
    place: remember((typed) => one("place", typed)),
    indicators: indicatorNames,
    products: productNames,
    places: placeNames,
  };
}

/** People type a few hundred different texts; more than this is a loop over made-up ones. */
const MOST_TEXTS = 20_000;

/** Resolves each text once. */
function remember<Meaning>(resolve: (typed: string) => Meaning): (typed: string) => Meaning {
  const known = new Map<string, Meaning>();
  return (typed) => {
    let meaning = known.get(typed);
    if (meaning === undefined) {
      meaning = resolve(typed);
      if (known.size >= MOST_TEXTS) known.clear();
      known.set(typed, meaning);
    }
    return meaning;
  };
}
