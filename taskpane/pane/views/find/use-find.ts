import { useDeferredValue, useMemo, useState, type Dispatch, type SetStateAction } from "react";
import type { Entry } from "../../../../src/figures/catalogue";
import type { Release } from "../../../../src/figures/release";
import type { Search } from "../../../../src/figures/search";
import { isOfTexts, kept, useKeeping } from "../../parts/kept";
import {
  facetNames,
  type FacetName,
  type Filters,
  type Results,
} from "../../../../src/figures/search/results";
import { useSearch, type Preparing } from "./use-search";
import { groupsOf, type Group, type GroupName, type Option, type Widened } from "./options";

/** What is looked for and what was found. */
export interface Find extends FindActions {
  readonly search: Search;
  /** How the search is being built; until then nothing is found, and what is typed is kept. */
  readonly preparing: Preparing;
  readonly query: string;
  readonly filters: Filters;
  /** The query that the results are for: a moment behind while one types, so that the letters never wait for them. */
  readonly sought: string;
  readonly results: Results;
  readonly groups: readonly Group[];
  /** The options of all groups, one after the other. */
  readonly options: readonly Option[];
  /** Which of them is next to be acted on, -1 for none: one is in the box. */
  readonly active: number;
  /** The figure that is meant by what is typed by now; undefined where nothing is or no figure has all of it. */
  readonly best: () => Entry | undefined;
}

/** The same functions for as long as the view stands. */
export interface FindActions {
  readonly setActive: (active: number) => void;
  readonly type: (query: string) => void;
  /** Leaves a filter out when it has no value. */
  readonly filter: (name: FacetName, id: string | undefined) => void;
  /** The figures of something that was found, in place of what was typed. */
  readonly narrow: (name: FacetName, id: string) => void;
  readonly clearFilters: () => void;
  readonly widen: (group: GroupName) => void;
}

interface Question {
  readonly query: string;
  readonly filters: Filters;
}

interface State {
  readonly question: Question;
  readonly widened: Widened;
  readonly active: number;
  /** Whether the results have to keep up: whoever goes into the list goes into that of what is typed by now. */
  readonly isSettled: boolean;
}

const blank: Question = { query: "", filters: {} };

function isQuestion(value: unknown): value is Question {
  if (typeof value !== "object" || value === null || !("query" in value && "filters" in value)) return false;
  return typeof value.query === "string" && isOfTexts(value.filters, facetNames);
}

/** Another question begins with its first results and no one of them. */
const anew = { widened: {}, active: -1 } as const;

/** What stands for the search until it is built. */
const notYet: Search = {
  indicators: [],
  find: () => nothing,
  entry: () => undefined,
  label: (_, id) => id,
  nearest: () => [],
};
const nothing: Results = {
  figures: [],
  areNearest: false,
  products: [],
  places: [],
  sources: [],
  events: [],
  facets: { indicator: [], product: [], place: [] },
};

export function useFind(release: Release): Find {
  const preparing = useSearch(release);
  const search = preparing.search ?? notYet;
  const [state, setState] = useState<State>(() => ({
    question: kept("find", isQuestion) ?? blank,
    isSettled: true,
    ...anew,
  }));
  const { question, widened, active, isSettled } = state;
  useKeeping("find", question);
  const deferred = useDeferredValue(question);
  const sought = isSettled ? question : deferred;
  const results = useMemo(() => search.find(sought.query, sought.filters), [search, sought]);
  const groups = useMemo(() => groupsOf(results, widened), [results, widened]);
  const options = useMemo(() => groups.flatMap((group) => group.options), [groups]);

  const actions = useMemo(() => actionsOn(setState), []);
  return {
    search,
    preparing,
    ...question,
    sought: sought.query,
    results,
    groups,
    options,
    active,
    best() {
      if (question.query.trim() === "") return undefined;
      const { figures, areNearest } = search.find(question.query, question.filters);
      return areNearest ? undefined : figures[0];
    },
    ...actions,
  };
}

function actionsOn(setState: Dispatch<SetStateAction<State>>): FindActions {
  const change = (part: (before: State) => Partial<State>) =>
    setState((before) => ({ ...before, isSettled: true, ...part(before) }));
  const ask = (next: (before: Question) => Question, isSettled = true) =>
    change(({ question }) => ({ question: next(question), isSettled, ...anew }));
  return {
    setActive: (active) => change(() => ({ active })),
    type: (query) => ask(({ filters }) => ({ query, filters }), false),
    filter: (name, id) => ask(({ query, filters }) => ({ query, filters: filtered(filters, name, id) })),
    narrow: (name, id) => ask(() => ({ query: "", filters: { [name]: id } })),
    clearFilters: () => ask(({ query }) => ({ query, filters: {} })),
    widen: (group) =>
      change(({ widened }) => ({ widened: { ...widened, [group]: (widened[group] ?? 0) + 1 } })),
  };
}

function filtered(filters: Filters, name: FacetName, id: string | undefined): Filters {
  const set = Object.entries({ ...filters, [name]: id }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(set) as Filters;
}
