import { isMissing } from "../../messages/missing";
import type { Entry } from "../catalogue";
import type { Column, Reading } from "./column";
import type { Haystack, Shelf } from "./haystack";

/** How well an entry is what was typed. */
export interface Score {
  /** How many of the terms it has. */
  readonly terms: number;
  readonly merit: number;
}

/** What an entry has for each term, and how much of a name it is named by. */
interface Part {
  readonly fits: readonly number[];
  readonly named: number;
}

/** A thing that is named in full counts as much as two words that fit. */
const NAMED = 2;
/** The place that a figure is set against counts less than the one that it is about. */
const AGAINST = 0.5;

/** Scores entries for some terms; what is the same for several of them is worked out once. */
export function scorer(
  haystack: Haystack,
  terms: readonly string[],
  isForgiven: Forgiving,
): (entry: Entry) => Score {
  const read = ({ column }: Shelf) => column.read(terms, isForgiven);
  const placesRead = read(haystack.places);
  const indicators = parts(haystack.indicators, read(haystack.indicators), 1, 1);
  const products = parts(haystack.products, read(haystack.products), 1, 1);
  const places = parts(haystack.places, placesRead, 1, 1);
  const counterparts = parts(haystack.places, placesRead, AGAINST, AGAINST);
  // Of these it is not told how much of the name they are: they only let an entry through.
  const stages = parts(haystack.stages, read(haystack.stages), AGAINST, 0);
  const originators = parts(haystack.originators, read(haystack.originators), AGAINST, 0);

  return ({ subject, answer }) => {
    const found = [
      indicators.get(subject.indicator),
      products.get(subject.product),
      places.get(subject.place),
      // "of the world" is in the name of the indicator already.
      subject.counterpart === "WLD" ? undefined : counterparts.get(subject.counterpart),
      ...(isMissing(answer) ? [] : [stages.get(answer.stage), originators.get(answer.originator)]),
    ].filter((part) => part !== undefined);
    if (found.length === 0) return NOTHING;
    const holders = terms.map((_, term) => holderOf(term, found));
    return {
      terms: holders.filter((part) => part !== undefined).length,
      merit:
        sum(holders.map((part, term) => part?.fits[term] ?? 0)) +
        sum([...new Set(holders)].map((part) => part?.named ?? 0)) * NAMED,
    };
  };
}

const NOTHING: Score = { terms: 0, merit: 0 };

/** Of the parts that have a term the one that is named by it most: a word of a product is no word of the indicator. */
function holderOf(term: number, parts: readonly Part[]): Part | undefined {
  let holder: Part | undefined;
  for (const part of parts) {
    const fit = part.fits[term] ?? 0;
    if (fit > 0 && (holder === undefined || fit + part.named > (holder.fits[term] ?? 0) + holder.named)) {
      holder = part;
    }
  }
  return holder;
}

/** What the things of a shelf have for some terms, by their ids; those that have nothing are left out. */
function parts(
  { ids }: Shelf,
  { fits, named }: Reading,
  weight: number,
  weightOfName: number,
): ReadonlyMap<string, Part> {
  const things = new Set(fits.flatMap((fit) => [...fit.keys()]));
  return new Map(
    [...things].map((thing) => [
      ids[thing] as string,
      { fits: fits.map((fit) => (fit.get(thing) ?? 0) * weight), named: named(thing) * weightOfName },
    ]),
  );
}

/** Whether a word with a letter wrong counts for a term too. */
export type Forgiving = (term: string) => boolean;

/** A term that is the beginning of some name is not taken for a mistyped one of another. */
function forgivenIn(columns: readonly Column[], terms: readonly string[]): Forgiving {
  const forgiven = new Set(terms.filter((term) => !columns.some((column) => column.knows(term))));
  return (term) => forgiven.has(term);
}

/** The same for all names that figures go by. */
export function forgivenAmongFigures(haystack: Haystack, terms: readonly string[]): Forgiving {
  const { indicators, products, places, stages, originators } = haystack;
  const shelves = [indicators, products, places, stages, originators];
  return forgivenIn(
    shelves.map(({ column }) => column),
    terms,
  );
}

/** Among documents the same, unless it is a word that figures go by: "nickel" is no mistyped "Nikkei". */
export function forgivenInDocuments(
  column: Column,
  terms: readonly string[],
  isForgivenAmongFigures: Forgiving,
): Forgiving {
  const isForgiven = forgivenIn([column], terms);
  return (term) => isForgiven(term) && isForgivenAmongFigures(term);
}

/** The things of a column that have every term, the best first. */
export function ranked(column: Column, terms: readonly string[], isForgiven: Forgiving): number[] {
  const { fits, named } = column.read(terms, isForgiven);
  const [first, ...others] = fits;
  if (first === undefined) return [];
  return [...first.keys()]
    .filter((thing) => others.every((fit) => fit.has(thing)))
    .map((thing) => ({ thing, merit: sum(fits.map((fit) => fit.get(thing) ?? 0)) + named(thing) * NAMED }))
    .sort((one, other) => other.merit - one.merit || one.thing - other.thing)
    .map(({ thing }) => thing);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
