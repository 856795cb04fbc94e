import type { Release } from "../../figures/release";

/** Something that can be typed for an argument. */
export interface Choice {
  /** What to type, as a person would. */
  readonly typed: string;
  /** What it is called, "" where that says no more than what is typed. */
  readonly label: string;
  /** How many figures are behind it; none for what the data have no say in. */
  readonly figures?: number;
  /** What else people type for it. */
  readonly names?: readonly string[];
  /** Whether a text means it by a name that is in no list, such as that of a country in another language. */
  readonly isMeantBy?: (typed: string) => boolean;
}

/** Counts things under their names, most first; those that are named equally often stay in the order in which they came. */
export function tally(names: Iterable<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return new Map([...counts].sort(([, one], [, other]) => other - one));
}

/** Whether a text means a place, by whichever of the names that the functions understand. */
export function meaning(place: string, { vocabulary }: Release): (typed: string) => boolean {
  return (typed) => vocabulary.places.find(typed).includes(place);
}
