import { placeName } from "../../figures/phrasing";
import type { Release } from "../../figures/release";
import { meaning, tally, type Choice } from "./choice";

/** The countries and regions that acted or were meant, most events first. */
export function eventPlaces(release: Release): readonly Choice[] {
  const { actor, target } = release.bundle.events;
  const ids = [...actor, ...target].flat();
  // An actor can be an organisation, which is written out and is no place.
  const places = ids.filter((id) => release.vocabulary.place(id) === id);
  return [...tally(places)].map(([id, figures]) => ({
    typed: placeName(release, id),
    label: "",
    figures,
    names: [id],
    isMeantBy: meaning(id, release),
  }));
}

/** The years with an event, newest first. */
export function eventYears(release: Release): readonly Choice[] {
  const years = tally(release.bundle.events.date.map((date) => date.slice(0, 4)));
  return [...years]
    .map(([typed, figures]) => ({ typed, label: "", figures }))
    .sort((one, other) => Number(other.typed) - Number(one.typed));
}
