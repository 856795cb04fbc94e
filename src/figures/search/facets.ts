import type { Entry } from "../catalogue";
import type { Haystack, Shelf } from "./haystack";
import { facetNames, type FacetName, type Facets, type FacetValue, type Filters } from "./results";

/** What an entry is under a facet. */
const valuesOf: Readonly<Record<FacetName, (entry: Entry) => readonly string[]>> = {
  indicator: ({ subject }) => [subject.indicator],
  product: ({ subject }) => [subject.product],
  place: ({ subject: { place, counterpart } }) =>
    counterpart === "" || counterpart === "WLD" || counterpart === place ? [place] : [place, counterpart],
};

/** Whether an entry is let through, by all filters or by all but one. */
export function passes(entry: Entry, filters: Filters, but?: FacetName): boolean {
  return facetNames.every((name) => {
    const wanted = filters[name];
    return wanted === undefined || name === but || valuesOf[name](entry).includes(wanted);
  });
}

/** For each facet what one can choose while the other filters stay as they are, the commonest first. */
export function facetsOf(entries: readonly Entry[], filters: Filters, haystack: Haystack): Facets {
  const facet = (name: FacetName) =>
    countedBy(
      entries.filter((entry) => passes(entry, filters, name)),
      name,
      shelfOf(haystack, name),
    );
  return { indicator: facet("indicator"), product: facet("product"), place: facet("place") };
}

/** How many of the entries are under each value of a facet; values without an entry are left out. */
export function countedBy(entries: readonly Entry[], name: FacetName, { byLabel }: Shelf): FacetValue[] {
  const counts = new Map<string, number>();
  for (const entry of entries) {
    for (const id of valuesOf[name](entry)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return byLabel
    .map(({ id, label }) => ({ id, label, count: counts.get(id) ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count);
}

export function shelfOf(haystack: Haystack, name: FacetName): Shelf {
  return haystack[({ indicator: "indicators", product: "products", place: "places" } as const)[name]];
}
