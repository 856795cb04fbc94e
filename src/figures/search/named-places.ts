import type { Places } from "../../names/places";
import type { Column } from "./column";
import type { Shelf } from "./haystack";
import { namesIn } from "./terms";

/**
 * The shelf of places for one query. What the functions would take for a place is that place here too, in whatever
 * language it is written ("Chine", "中国"), and it goes before the places whose names only begin so or come near.
 */
export function withNamedPlaces(shelf: Shelf, query: string, places: Places): Shelf {
  const meant = thingsMeant(shelf, query, places);
  return meant.size === 0 ? shelf : { ...shelf, column: withThings(shelf.column, meant) };
}

type Meant = ReadonlyMap<string, ReadonlySet<number>>;

/** For each term that is a part of the name of a place: that place. */
function thingsMeant({ ids }: Shelf, query: string, places: Places): Meant {
  const meant = new Map<string, Set<number>>();
  for (const { text, terms } of namesIn(query, (text) => places.find(text).length > 0)) {
    const things = places
      .find(text)
      .map((id) => ids.indexOf(id))
      .filter((thing) => thing >= 0);
    for (const term of things.length === 0 ? [] : terms) {
      meant.set(term, new Set([...(meant.get(term) ?? []), ...things]));
    }
  }
  return meant;
}

function withThings(column: Column, meant: Meant): Column {
  const named = new Set([...meant.values()].flatMap((things) => [...things]));
  return {
    knows: (term) => meant.has(term) || column.knows(term),
    read(terms, isForgiven) {
      const reading = column.read(terms, isForgiven);
      const fits = reading.fits.map((fit, index) => {
        const things = [...(meant.get(terms[index] ?? "") ?? [])];
        return new Map([...fit, ...things.map((thing) => [thing, 1] as const)]);
      });
      return { fits, named: (thing) => (named.has(thing) ? 1 : reading.named(thing)) };
    },
  };
}
