import type { Entry } from "../../../../src/figures/catalogue";
import type { FacetValue, Results } from "../../../../src/figures/search/results";

/** Something in the list of results that can be acted on. */
export type Option =
  | { readonly kind: "figure"; readonly entry: Entry }
  | { readonly kind: "product" | "place"; readonly value: FacetValue }
  /** Row of a document or an event. */
  | { readonly kind: "source" | "event"; readonly row: number }
  /** Shows more of a group. */
  | { readonly kind: "more"; readonly group: GroupName; readonly left: number };

export type GroupName = Exclude<Option["kind"], "more">;

export interface Group {
  readonly name: GroupName;
  readonly options: readonly Option[];
  /** How many were found, of which so many are shown. */
  readonly all: number;
  readonly shown: number;
}

/** How often more of a group was asked for. */
export type Widened = Readonly<Partial<Record<GroupName, number>>>;

/** How many of a group stand there at first, and how many come with each asking. */
const ALONE = 50;
const AMONG_OTHERS = 8;
const OTHERS = 4;
const STEP = 50;

/** What was found as a list: figures first, unless they only come near to what others have in full. */
export function groupsOf(results: Results, widened: Widened): readonly Group[] {
  const { figures, products, places, sources, events, areNearest } = results;
  const others = [
    group("product", products, OTHERS, (value) => ({ kind: "product", value })),
    group("place", places, OTHERS, (value) => ({ kind: "place", value })),
    group("event", events, OTHERS, (row) => ({ kind: "event", row })),
    group("source", sources, OTHERS, (row) => ({ kind: "source", row })),
  ].filter(({ all }) => all > 0);
  const most = others.length === 0 ? ALONE : AMONG_OTHERS;
  const found = group("figure", figures, most, (entry) => ({ kind: "figure", entry }));
  if (found.all === 0) return others;
  return areNearest ? [...others, found] : [found, ...others];

  function group<T>(name: GroupName, items: readonly T[], first: number, option: (item: T) => Option): Group {
    const shown = Math.min(items.length, first + (widened[name] ?? 0) * STEP);
    const left = items.length - shown;
    const more: Option[] = left > 0 ? [{ kind: "more", group: name, left }] : [];
    return { name, options: [...items.slice(0, shown).map(option), ...more], all: items.length, shown };
  }
}

/** What tells an option from all others of a list. */
export function optionKey(option: Option): string {
  switch (option.kind) {
    case "figure":
      return `figure-${option.entry.key}`;
    case "product":
    case "place":
      return `${option.kind}-${option.value.id}`;
    case "source":
    case "event":
      return `${option.kind}-${String(option.row)}`;
    case "more":
      return `more-${option.group}`;
  }
}
