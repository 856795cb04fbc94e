import { readForeignNames } from "../../names/foreign-names";
import type { Places } from "../../names/places";
import { nearest } from "../../names/suggestions";
import type { Entry } from "../catalogue";
import type { Release } from "../release";
import { finish, type Steps } from "../steps";
import type { Column } from "./column";
import { countedBy, facetsOf, passes, shelfOf } from "./facets";
import { haystackOf, type Haystack, type Shelf } from "./haystack";
import type { FacetName, FacetValue, Filters, Results } from "./results";
import { forgivenAmongFigures, forgivenInDocuments, ranked, scorer, type Forgiving } from "./score";
import { withNamedPlaces } from "./named-places";
import { termsOf } from "./terms";

/** Searches a release as someone types. */
export interface Search {
  /** Without a text everything that passes the filters, in the order of the catalogue. */
  find(query: string, filters: Filters): Results;
  entry(key: string): Entry | undefined;
  /** What a value of a facet is called. */
  label(name: FacetName, id: string): string;
  /** Names that are near to a text with which nothing was found. */
  nearest(query: string): readonly string[];
  /** Everything there is, by indicator. */
  readonly indicators: readonly FacetValue[];
}

const searches = new WeakMap<Release, Search>();

/** Built when first needed. */
export function searchOf(release: Release): Search {
  return finish(searchInSteps(release));
}

/** The same in small steps, since all of them together take longer than a person who types should wait. */
export function* searchInSteps(release: Release): Steps<Search> {
  let search = searches.get(release);
  if (search === undefined) {
    const haystack = yield* haystackOf(release);
    yield* readForeignNames();
    search = build(haystack, release.vocabulary.places);
    searches.set(release, search);
  }
  return search;
}

/** The search where it is built already. */
export function builtSearch(release: Release): Search | undefined {
  return searches.get(release);
}

function build(all: Haystack, knownPlaces: Places): Search {
  const { entries } = all;
  const byKey = new Map(entries.map((entry) => [entry.key, entry]));
  const values = (name: FacetName) => countedBy(entries, name, shelfOf(all, name));
  const indicators = values("indicator");
  const products = new Map(values("product").map((value) => [value.id, value]));
  const places = new Map(values("place").map((value) => [value.id, value]));
  const names = namesOf(all);

  return {
    indicators,
    entry: (key) => byKey.get(key),
    label: (name, id) => shelfOf(all, name).byLabel.find((thing) => thing.id === id)?.label ?? id,
    nearest: (query) => nearest(query, names, (name) => name),
    find(query, filters) {
      const terms = termsOf(query);
      const haystack = { ...all, places: withNamedPlaces(all.places, query, knownPlaces) };
      const isForgiven = forgivenAmongFigures(haystack, terms);
      const { figures, areNearest } = figuresFor(terms, haystack, isForgiven);
      const isNarrowed = Object.values(filters).some((value) => value !== undefined);
      const named = ({ column, ids }: Shelf, values: ReadonlyMap<string, FacetValue>) =>
        ranked(column, terms, isForgiven).flatMap((thing) => values.get(ids[thing] as string) ?? []);
      const documents = (column: Column) =>
        ranked(column, terms, forgivenInDocuments(column, terms, isForgiven));
      const other = <T>(found: () => readonly T[]) => (isNarrowed ? [] : found());
      return {
        figures: figures.filter((entry) => passes(entry, filters)),
        areNearest,
        facets: facetsOf(figures, filters, haystack),
        products: other(() => named(haystack.products, products)),
        places: other(() => named(haystack.places, places)),
        sources: other(() => documents(haystack.sources)),
        events: other(() => documents(haystack.events)),
      };
    },
  };
}

/** The entries that have all terms; where there is none, those that have most of them. */
function figuresFor(terms: readonly string[], haystack: Haystack, isForgiven: Forgiving) {
  const { entries } = haystack;
  if (terms.length === 0) return { figures: entries, areNearest: false };
  const score = scorer(haystack, terms, isForgiven);
  const scored = entries.map((entry) => ({ entry, score: score(entry) }));
  const most = Math.max(...scored.map(({ score }) => score.terms));
  const found = scored
    .filter(({ score }) => most > 0 && score.terms === most)
    // The order of the catalogue where merits are equal: sorting is stable.
    .sort((one, other) => other.score.merit - one.score.merit);
  return { figures: found.map(({ entry }) => entry), areNearest: most > 0 && most < terms.length };
}

function namesOf(haystack: Haystack): (readonly [string, string])[] {
  return [haystack.products, haystack.places, haystack.indicators].flatMap(({ byLabel }) =>
    byLabel.map(({ label }) => [label, label] as const),
  );
}
