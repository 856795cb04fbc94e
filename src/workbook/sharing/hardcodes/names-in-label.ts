import { fold, singular } from "../../../names/fold";
import { longestNames } from "../../../names/longest-name";
import type { ProductMeant } from "../../../names/products";
import { stageNames } from "../../../names/stages";
import type { Vocabulary } from "../../../names/vocabulary";

/** The things that a text names. */
export interface Names {
  readonly products: readonly ProductMeant[];
  readonly places: readonly string[];
  readonly indicators: readonly string[];
}

/**
 * Reads all names in a label: "China: share of rare-earth magnets" has three. From each word on the longest name counts,
 * so that these are magnets and not rare earths.
 */
export function nameReader(vocabulary: Vocabulary): (label: string) => Names {
  const known = wordsOfNames(vocabulary);
  return (label) => {
    const whole = namedBy(label, vocabulary);
    if (hasName(whole)) return whole;
    const found = runsOf(wordsOf(label)).flatMap((run) => {
      const folded = run.map((word) => word.folded);
      const names = longestNames(folded, (text) => hasName(namedBy(text, vocabulary)));
      return [...names]
        .filter(({ at, name }) => !isChance(name, run[at]))
        .map(({ name }) => namedBy(name.join(" "), vocabulary));
    });
    return {
      products: found.flatMap(({ products }) => products),
      places: found.flatMap(({ places }) => places),
      indicators: found.flatMap(({ indicators }) => indicators),
    };
  };

  /** Most words of a sheet are in no name, and no name reaches over them: there is no need to look what they begin. */
  function runsOf(words: readonly Word[]): readonly (readonly Word[])[] {
    const runs: Word[][] = [[]];
    for (const word of words) {
      if (known.has(singular(word.folded))) runs.at(-1)?.push(word);
      else runs.push([]);
    }
    return runs;
  }
}

function wordsOfNames({ products, places, indicators }: Vocabulary): ReadonlySet<string> {
  const words = [products, places, indicators].flatMap((lexicon) => [...lexicon.words()]);
  return new Set([...words, ...stageNames.flatMap((name) => singular(name).split(" "))]);
}

/** A text that names one thing of a kind. What may mean several is no name. */
function namedBy(text: string, { products, places, indicators }: Vocabulary): Names {
  const one = <T>(found: readonly T[]) => (found.length === 1 ? found : []);
  return {
    products: one(products.find(text)),
    places: one(places.find(text)),
    indicators: one(indicators.find(text)),
  };
}

function hasName({ products, places, indicators }: Names): boolean {
  return products.length + places.length + indicators.length > 0;
}

interface Word {
  readonly folded: string;
  /** "in", "to" and "no" are codes of countries, and "co" is cobalt: so short a word is a name in capitals only. */
  readonly mayBeAnything: boolean;
}

function isChance(name: readonly string[], first: Word | undefined): boolean {
  return name.length === 1 && first?.mayBeAnything === true;
}

const SHORT = 3;

function wordsOf(label: string): readonly Word[] {
  const isAllCapitals = label === label.toUpperCase() && label !== label.toLowerCase();
  return label
    .replace(/['’]s\b/g, "")
    .split(/[^\p{L}\p{N}.%+]+/u)
    .map((word) => ({
      folded: fold(word),
      mayBeAnything: word.length <= SHORT && (isAllCapitals || word !== word.toUpperCase()),
    }))
    .filter(({ folded }) => /[\p{L}\p{N}]/u.test(folded));
}
