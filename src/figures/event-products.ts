import { fold, singular } from "../names/fold";
import type { Bundle } from "./bundle";
import type { Release } from "./release";

const namedProducts = new WeakMap<Release, readonly (readonly string[])[]>();

/**
 * The products that the title or the description of each event names, by row of events. The table has places but no
 * products, so they are read from its words. Built when first needed.
 */
export function productsOfEvents(release: Release): readonly (readonly string[])[] {
  let named = namedProducts.get(release);
  if (named === undefined) {
    const { events, products } = release.bundle;
    const find = finder(products);
    named = events.id.map((_, row) =>
      find(`${String(events.title[row])}. ${String(events.description[row])}`),
    );
    namedProducts.set(release, named);
  }
  return named;
}

/** A product with all that it is a part of and all of its own parts: a rule for rare earths is one for dysprosium. */
export function productFamily(product: string, { bundle: { products } }: Release): readonly string[] {
  const up = (id: string): string[] => {
    const parent = products.id[products.parent[products.id.indexOf(id)] ?? -1];
    return parent === undefined ? [id] : [id, ...up(parent)];
  };
  return [...new Set([...up(product), ...products.id.filter((id) => up(id).includes(product))])];
}

/** Symbols of elements ("Y", "Li", "Co") are letters of other words too often. */
const SHORTEST_NAME = 3;

interface Name {
  readonly words: readonly string[];
  readonly id: string;
}

/** Finds the products that a text names. Where several names begin at a word the longest is meant. */
function finder({ id, label, aliases }: Bundle["products"]): (text: string) => readonly string[] {
  const byFirstWord = new Map<string, Name[]>();
  id.forEach((product, row) => {
    for (const name of new Set([label[row] ?? "", ...(aliases[row] ?? [])])) {
      const words = wordsOf(name);
      const [first = ""] = words;
      if (words.join(" ").length < SHORTEST_NAME) continue;
      byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), { words, id: product }]);
    }
  });

  return (text) => {
    const words = wordsOf(text);
    const found = new Set<string>();
    for (let at = 0; at < words.length; at++) {
      const names = (byFirstWord.get(words[at] as string) ?? []).filter((name) =>
        name.words.every((word, index) => words[at + index] === word),
      );
      const longest = Math.max(0, ...names.map((name) => name.words.length));
      for (const name of names) if (name.words.length === longest) found.add(name.id);
      at += Math.max(longest - 1, 0);
    }
    return [...found];
  };
}

/** As names are compared: "Rare-earth" and "rare earths" are the same two words. */
const wordsOf = (text: string) => singular(fold(text)).split(" ");
