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
export function scorer(haystack: Haystack, terms: readonly string[]): (entry: Entry) => Score {
  const isForgiven = forgivenAmongFigures(haystack);
  const reader = (shelf: Shelf, weight: number, weightOfName = weight) =>
    readerOf(shelf, shelf.column.read(terms, isForgiven), weight, weightOfName);
  const indicators = reader(haystack.indicators, 1);
  const products = reader(haystack.products, 1);
  const places = reader(haystack.places, 1);
  const counterparts = reader(haystack.places, AGAINST);
  // Of these it is not told how much of the name they are: they only let an entry through.
  const stages = reader(haystack.stages, AGAINST, 0);
  const originators = reader(haystack.originators, AGAINST, 0);

  return ({ subject, answer }) => {
    const parts = [indicators(subject.indicator), products(subject.product), places(subject.place)];
    // "of the world" is in the name of the indicator already.
    if (subject.counterpart !== "WLD") parts.push(counterparts(subject.counterpart));
    if (!isMissing(answer)) parts.push(stages(answer.stage), originators(answer.originator));
    const holders = terms.map((_, term) => holderOf(term, parts));
    return {
      terms: holders.filter((part) => part !== undefined).length,
      merit:
        sum(holders.map((part, term) => part?.fits[term] ?? 0)) +
        sum([...new Set(holders)].map((part) => part?.named ?? 0)) * NAMED,
    };
  };
}

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

const NOTHING: Part = { fits: [], named: 0 };

function readerOf(
  { ids }: Shelf,
  { fits, named }: Reading,
  weight: number,
  weightOfName: number,
): (id: string) => Part {
  const parts = new Map(
    ids.map((id, thing) => [
      id,
      { fits: fits.map((fit) => (fit.get(thing) ?? 0) * weight), named: named(thing) * weightOfName },
    ]),
  );
  return (id) => parts.get(id) ?? NOTHING;
}

type Forgiving = (term: string) => boolean;

/** A term that is the beginning of some name is not taken for a mistyped one of another. */
export function forgivenIn(columns: readonly Column[]): Forgiving {
  return (term) => !columns.some((column) => column.knows(term));
}

/** The same for all names that figures go by. */
export function forgivenAmongFigures(haystack: Haystack): Forgiving {
  const { indicators, products, places, stages, originators } = haystack;
  return forgivenIn([indicators, products, places, stages, originators].map(({ column }) => column));
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
