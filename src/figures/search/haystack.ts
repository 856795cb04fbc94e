import { isMissing } from "../../messages/missing";
import { catalogueInSteps, type Entry } from "../catalogue";
import { sourceRecord } from "../citation";
import { groupBy } from "../directory";
import { at, type Release } from "../release";
import type { Steps } from "../steps";
import { createColumn, type Column } from "./column";

/** Things of one kind that can be found by name. */
export interface Shelf {
  readonly ids: readonly string[];
  readonly column: Column;
  /** The same things in the order of their labels. */
  readonly byLabel: readonly { readonly id: string; readonly label: string }[];
}

/** All that is searched in. */
export interface Haystack {
  readonly entries: readonly Entry[];
  readonly indicators: Shelf;
  readonly products: Shelf;
  readonly places: Shelf;
  /** Stages as people say them, and who says a figure. */
  readonly stages: Shelf;
  readonly originators: Shelf;
  readonly sources: Column;
  readonly events: Column;
}

const stageWords: Readonly<Record<string, readonly string[]>> = {
  mining: ["mining", "mined", "mine"],
  refining: ["refining", "refined", "processing", "separation"],
  manufacturing: ["manufacturing", "manufactured"],
  trade: ["trade", "traded"],
};

export function* haystackOf(release: Release): Steps<Haystack> {
  const { bundle, vocabulary } = release;
  const { indicators, products } = bundle;
  const entries = yield* catalogueInSteps(release);
  const placeNames = groupBy(vocabulary.places.names, ([, id]) => id);
  const placeIds = distinct(entries.flatMap(({ subject }) => [subject.place, subject.counterpart]));
  const originators = distinct(entries.map(({ answer }) => (isMissing(answer) ? "" : answer.originator)));
  return {
    entries,
    indicators: yield* shelf(indicators.id, indicators.label, (row) => indicators.aliases[row] ?? []),
    products: yield* shelf(products.id, products.label, (row) => products.aliases[row] ?? []),
    places: yield* shelf(
      placeIds,
      placeIds.map((id) => vocabulary.places.label(id)),
      (row) => (placeNames.get(placeIds[row] as string) ?? []).map(([name]) => name),
    ),
    stages: yield* shelf(
      Object.keys(stageWords),
      Object.keys(stageWords),
      (row) => Object.values(stageWords)[row] ?? [],
    ),
    originators: yield* shelf(originators, originators, () => []),
    sources: yield* createColumn(bundle.sources.id.map((_, row) => sourceTexts(row, release))),
    events: yield* createColumn(bundle.events.id.map((_, row) => eventTexts(row, release))),
  };
}

function* shelf(
  ids: readonly string[],
  labels: readonly string[],
  aliasesOf: (row: number) => readonly string[],
): Steps<Shelf> {
  const labelled = ids.map((id, row) => ({ id, label: labels[row] as string }));
  const names = labelled.map(({ id, label }, row) => [...new Set([label, ...aliasesOf(row), id])]);
  return {
    ids,
    column: yield* createColumn(names),
    byLabel: labelled.sort((one, other) => one.label.localeCompare(other.label, "en")),
  };
}

function sourceTexts(row: number, release: Release): string[] {
  const { title, originator, publisher, author, published, kind } = sourceRecord(release, row);
  return [title, originator, publisher, author, published, kind];
}

function eventTexts(row: number, release: Release): string[] {
  const { events } = release.bundle;
  const parties = [...(events.actor[row] ?? []), ...(events.target[row] ?? [])];
  return [
    events.title[row] as string,
    events.description[row] as string,
    events.date[row] as string,
    at(events.kind, row),
    ...parties.map((id) => release.vocabulary.places.label(id)),
  ];
}

function distinct(ids: readonly string[]): string[] {
  return [...new Set(ids)].filter((id) => id !== "");
}
