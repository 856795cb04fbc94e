import type { Release } from "./release";

/** A question that has a figure. */
export interface Listed {
  readonly indicator: string;
  readonly product: string;
  readonly place: string;
  readonly counterpart: string;
}

/** All questions that have a figure, by what they share. */
export interface Directory {
  readonly all: readonly Listed[];
  ofIndicator(indicator: string): readonly Listed[];
  ofProduct(indicator: string, product: string): readonly Listed[];
  ofPlace(indicator: string, place: string): readonly Listed[];
}

const directories = new WeakMap<Release, Directory>();

/** Built when first needed: looking up one question never needs it. */
export function directoryOf(release: Release): Directory {
  let directory = directories.get(release);
  if (directory === undefined) {
    directory = build(release);
    directories.set(release, directory);
  }
  return directory;
}

function build({ questions }: Release): Directory {
  const all = [...questions.keys()].map((key) => {
    const [indicator = "", product = "", place = "", counterpart = ""] = key.split("|");
    return { indicator, product, place, counterpart };
  });
  const byIndicator = groupBy(all, ({ indicator }) => indicator);
  const byProduct = groupBy(all, ({ indicator, product }) => `${indicator}|${product}`);
  const byPlace = groupBy(all, ({ indicator, place }) => `${indicator}|${place}`);
  return {
    all,
    ofIndicator: (indicator) => byIndicator.get(indicator) ?? [],
    ofProduct: (indicator, product) => byProduct.get(`${indicator}|${product}`) ?? [],
    ofPlace: (indicator, place) => byPlace.get(`${indicator}|${place}`) ?? [],
  };
}

export function groupBy<T, Key extends string>(items: readonly T[], keyOf: (item: T) => Key): Map<Key, T[]> {
  const groups = new Map<Key, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}
