import { messages } from "../../messages/catalogue";
import { isMissing } from "../../messages/missing";
import { requiredText } from "../../names/arguments";
import { fold } from "../../names/fold";
import { directoryOf, type Listed } from "../directory";
import type { Cell, Outcome } from "../outcome";
import { indicatorName, placeName, productName } from "../phrasing";
import { at, questionKey, type Release } from "../release";
import { observationsOf } from "../series";

type Row = readonly [typed: string, label: string, questions: number];

/** What can be typed, its label, and how many questions it answers. */
const LISTS: Readonly<Record<string, (release: Release) => readonly Row[]>> = {
  products: (release) => {
    const count = counter(directoryOf(release).all, ({ product }) => [product]);
    const { id, label } = release.bundle.products;
    return id.map((product, row) => [productName(release, product), label[row] as string, count(product)]);
  },
  countries: (release) => {
    const count = counter(directoryOf(release).all, ({ place, counterpart }) => [place, counterpart]);
    const { all } = directoryOf(release);
    const ids = new Set(
      all.flatMap(({ place, counterpart }) => [place, counterpart]).filter((id) => id !== ""),
    );
    const rows = [...ids].map((id): Row => [placeName(release, id), kindOf(release, id), count(id)]);
    return rows.sort((one, other) => one[0].localeCompare(other[0], "en"));
  },
  indicators: (release) => {
    const count = counter(directoryOf(release).all, ({ indicator }) => [indicator]);
    const { id, label } = release.bundle.indicators;
    return id.map((indicator, row) => [indicatorName(indicator), label[row] as string, count(indicator)]);
  },
  sources: (release) => [...originatorRows(release), ...documentRows(release)],
};

export function list(release: Release, [kind]: readonly unknown[]): Outcome {
  const typed = requiredText(kind, "list");
  if (isMissing(typed)) return typed;
  const name = Object.keys(LISTS).find((known) => fold(known) === fold(typed));
  const rows = name === undefined ? undefined : LISTS[name]?.(release);
  if (rows === undefined) return messages.badListKind(typed, Object.keys(LISTS));
  return { kind: "table", rows: rows as readonly (readonly Cell[])[] };
}

function counter(questions: readonly Listed[], idsOf: (question: Listed) => readonly string[]) {
  const counts = new Map<string, number>();
  for (const question of questions) {
    for (const id of new Set(idsOf(question))) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return (id: string) => counts.get(id) ?? 0;
}

function kindOf(release: Release, place: string): string {
  const { id, kind } = release.bundle.places;
  return kind[id.indexOf(place)] ?? "country";
}

/** Who says something, with the number of questions that have a figure of theirs. */
function originatorRows(release: Release): Row[] {
  const { observations } = release.bundle;
  const questions = questionsBy(release, (row) => at(observations.originator, row));
  return [...questions].map(([name, count]): Row => [name, "originator", count]).sort(byName);
}

function documentRows(release: Release): Row[] {
  const { observations, sources } = release.bundle;
  const questions = questionsBy(release, (row) => observations.source[row] as number);
  return [...questions]
    .map(([row, count]): Row => [sources.id[row] as string, sources.title[row] as string, count])
    .sort(byName);
}

const byName = (one: Row, other: Row) => one[0].localeCompare(other[0], "en");

function questionsBy<Key>(release: Release, keyOf: (row: number) => Key): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const { indicator, product, place, counterpart } of directoryOf(release).all) {
    const series = release.questions.get(questionKey(indicator, product, place, counterpart)) ?? [];
    const keys = new Set(series.flatMap((row) => observationsOf(release, row).map(keyOf)));
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
