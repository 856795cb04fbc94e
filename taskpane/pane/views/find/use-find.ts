import { useMemo, useState, type Dispatch, type SetStateAction } from "react";
import type { Release } from "../../../../src/figures/release";
import { searchOf, type Search } from "../../../../src/figures/search";
import type { FacetName, Filters, Results } from "../../../../src/figures/search/results";
import { groupsOf, type Group, type GroupName, type Option, type Widened } from "./options";

/** What is looked for and what was found. */
export interface Find extends FindActions {
  readonly search: Search;
  readonly query: string;
  readonly filters: Filters;
  readonly results: Results;
  readonly groups: readonly Group[];
  /** The options of all groups, one after the other. */
  readonly options: readonly Option[];
  /** Which of them is next to be acted on, -1 for none: one is in the box. */
  readonly active: number;
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

interface State {
  readonly query: string;
  readonly filters: Filters;
  readonly widened: Widened;
  readonly active: number;
}

/** Another question begins with its first results and no one of them. */
const anew = { widened: {}, active: -1 } as const;

export function useFind(release: Release): Find {
  const search = searchOf(release);
  const [state, setState] = useState<State>({ query: "", filters: {}, ...anew });
  const { query, filters, widened, active } = state;
  const results = useMemo(() => search.find(query, filters), [search, query, filters]);
  const groups = useMemo(() => groupsOf(results, widened), [results, widened]);
  const options = useMemo(() => groups.flatMap((group) => group.options), [groups]);

  const actions = useMemo(() => actionsOn(setState), []);
  return { search, query, filters, results, groups, options, active, ...actions };
}

function actionsOn(setState: Dispatch<SetStateAction<State>>): FindActions {
  const change = (part: (before: State) => Partial<State>) =>
    setState((before) => ({ ...before, ...part(before) }));
  return {
    setActive: (active) => change(() => ({ active })),
    type: (query) => change(() => ({ query, ...anew })),
    filter: (name, id) => change(({ filters }) => ({ filters: filtered(filters, name, id), ...anew })),
    narrow: (name, id) => change(() => ({ query: "", filters: { [name]: id }, ...anew })),
    clearFilters: () => change(() => ({ filters: {}, ...anew })),
    widen: (group) =>
      change(({ widened }) => ({ widened: { ...widened, [group]: (widened[group] ?? 0) + 1 } })),
  };
}

function filtered(filters: Filters, name: FacetName, id: string | undefined): Filters {
  const set = Object.entries({ ...filters, [name]: id }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(set) as Filters;
}
