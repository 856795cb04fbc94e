import type { FunctionName } from "../../figures/calls";
import { readSourceFilter } from "../../figures/question";
import { at, type Release } from "../../figures/release";
import { observationsOf, periodOf } from "../../figures/series";
import { isMissing } from "../../messages/missing";
import { tally, type Choice } from "./choice";
import { possible, type Given } from "./subject";

/** The periods for which there is a figure, newest first. */
export function periods(name: FunctionName, given: Given, release: Release): readonly Choice[] {
  const rows = rowsOf(name, given, release);
  const known = new Map(rows.map((row) => [periodOf(release, row).text, periodOf(release, row)]));
  const figures = tally(rows.map((row) => periodOf(release, row).text));
  return [...known.values()]
    .sort((one, other) => other.end - one.end || other.start - one.start)
    .map(({ text }) => ({ typed: text, label: "", figures: figures.get(text) ?? 0 }));
}

/** Who says something, most figures first; the official ones together if there are any. */
export function sources(name: FunctionName, given: Given, release: Release): readonly Choice[] {
  const withoutSource = new Map([...given].filter(([parameter]) => parameter !== "source"));
  const rows = rowsOf(name, withoutSource, release);
  const { observations } = release.bundle;
  const names = [...tally(rows.map((row) => at(observations.originator, row)))];
  const official = officialRows(rows, release);
  return [
    ...names.map(([typed, figures]) => ({ typed, label: "", figures })),
    ...(official > 0 ? [{ typed: "official", label: "", figures: official }] : []),
  ];
}

/** The days on which a figure became public, newest first: between two of them nothing changes. */
export function vintages(name: FunctionName, given: Given, release: Release): readonly Choice[] {
  const { vintage } = release.bundle.observations;
  const days = tally(rowsOf(name, given, release).map((row) => at(vintage, row)));
  return [...days]
    .map(([typed, figures]) => ({ typed, label: "", figures }))
    .sort((one, other) => other.typed.localeCompare(one.typed));
}

function officialRows(rows: readonly number[], release: Release): number {
  const filter = readSourceFilter("official", release);
  if (filter === undefined || isMissing(filter)) return 0;
  return rows.filter((row) => filter.accepts(0, row)).length;
}

/** The observations behind what is chosen so far, a source that is chosen included. */
function rowsOf(name: FunctionName, given: Given, release: Release): readonly number[] {
  const filter = readSourceFilter(given.get("source"), release);
  return possible(name, given, release).flatMap(({ series }) =>
    observationsOf(release, series).filter(
      (row) => filter === undefined || isMissing(filter) || filter.accepts(series, row),
    ),
  );
}
