import type { Document } from "../../../../src/figures/documents";
import { fold } from "../../../../src/names/fold";
import { isOfTexts } from "../../parts/kept";

export interface Filter {
  readonly text: string;
  /** "" for all; so that each is the value of a control as it is. */
  readonly tier: string;
  readonly kind: string;
  /** UNDATED for those that bear no date. */
  readonly year: string;
  readonly order: Order;
}

export type Order = "figures" | "date";
export type Facet = "tier" | "kind" | "year";

export const everything: Filter = { text: "", tier: "", kind: "", year: "", order: "figures" };
export const UNDATED = "undated";

/** Whether a value from outside is a filter. Values that no document has leave nothing, which is said. */
export function isFilter(value: unknown): value is Filter {
  if (!isOfTexts(value, ["text", "tier", "kind", "year", "order"])) return false;
  const { order } = value;
  return Object.keys(value).length === 5 && (order === "figures" || order === "date");
}

/** What a facet can be set to, and how many documents that would leave. */
export interface Choice {
  readonly value: string;
  readonly count: number;
}

const valueOf: Readonly<Record<Facet, (document: Document) => string>> = {
  tier: ({ tier }) => String(tier),
  kind: ({ kind }) => kind,
  year: ({ year }) => (year === undefined ? UNDATED : String(year)),
};
const facets = Object.keys(valueOf) as Facet[];

/** The documents that a filter leaves, in its order. */
export function filterDocuments(documents: readonly Document[], filter: Filter): Document[] {
  const left = documents.filter(fits(filter));
  return left.sort(filter.order === "figures" ? byFigures : byDate);
}

/** Every value of a facet, with how many documents it leaves beside the rest of the filter. */
export function choicesOf(documents: readonly Document[], filter: Filter, facet: Facet): Choice[] {
  const counts = new Map<string, number>();
  for (const document of documents) counts.set(valueOf[facet](document), 0);
  for (const document of documents.filter(fits({ ...filter, [facet]: "" }))) {
    const value = valueOf[facet](document);
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const choices = [...counts].map(([value, count]) => ({ value, count }));
  return choices.sort((one, other) => inOrder[facet](one.value, other.value));
}

/** Whether anything is filtered; the order filters nothing. */
export function isFiltered(filter: Filter): boolean {
  return filter.text.trim() !== "" || facets.some((facet) => filter[facet] !== "");
}

const upwards = (one: string, other: string) => (one < other ? -1 : 1);

/** Newest years first; a year comes before no date at all. */
const inOrder: Readonly<Record<Facet, (one: string, other: string) => number>> = {
  tier: upwards,
  kind: upwards,
  year: (one, other) => Number(one === UNDATED) - Number(other === UNDATED) || Number(other) - Number(one),
};

function fits(filter: Filter): (document: Document) => boolean {
  const words = fold(filter.text).split(" ");
  return (document) =>
    facets.every((facet) => filter[facet] === "" || filter[facet] === valueOf[facet](document)) &&
    words.every((word) => searchText(document).includes(` ${word}`));
}

const folded = new WeakMap<Document, string>();

/** What a text is looked for in: at the beginning of words. */
function searchText(document: Document): string {
  let text = folded.get(document);
  if (text === undefined) {
    const { title, originator, otherOriginators, publisher, author } = document;
    text = ` ${fold([title, originator, ...otherOriginators, publisher, author].join(" "))}`;
    folded.set(document, text);
  }
  return text;
}

function byFigures(one: Document, other: Document): number {
  return other.figures - one.figures || other.events - one.events || byDate(one, other);
}

/** Newest first; of one year those of which more is known are newer, and no date is the oldest. */
function byDate(one: Document, other: Document): number {
  return -upwardsOrSame(one.published, other.published) || upwardsOrSame(one.title, other.title);
}

function upwardsOrSame(one: string, other: string): number {
  return one === other ? 0 : upwards(one, other);
}
