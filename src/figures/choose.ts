import type { Day } from "../dates/day";
import { comparePeriods } from "../dates/period";
import { isForecast, knownOn, newestRow, periodOf, seriesFacts, tierOf, vintageOf } from "./series";
import type { Release } from "./release";
import type { SourceFilter } from "./source-filter";

/** A series that could answer, with the rows of it that count. */
export interface Candidate {
  readonly series: number;
  /** Known on the day asked for and let through by the source, oldest period first. */
  readonly rows: readonly number[];
}

export function candidate(
  release: Release,
  series: number,
  asOf: Day,
  source: SourceFilter | undefined,
): Candidate {
  return {
    series,
    rows: knownOn(release, series, asOf, source ? (row) => source.accepts(series, row) : undefined),
  };
}

/**
 * The rule of choice, by which the headlines were decided too: what is not only forecast, then the better tier,
 * the newer period, the newer vintage, value before weight. The last word has the id of the newest document, so that
 * there is always one order, whatever the order of the rows.
 */
export function byRule(release: Release): (one: Candidate, other: Candidate) => number {
  const merit = new Map<number, ReturnType<typeof meritOf>>();
  const of = (series: Candidate) => {
    const known = merit.get(series.series) ?? meritOf(release, series);
    merit.set(series.series, known);
    return known;
  };
  return (one, other) => {
    const [a, b] = [of(one), of(other)];
    return (
      Number(a.onlyForecasts) - Number(b.onlyForecasts) ||
      a.tier - b.tier ||
      comparePeriods(b.period, a.period) ||
      b.vintage - a.vintage ||
      Number(a.isWeight) - Number(b.isWeight) ||
      (a.document < b.document ? -1 : 1)
    );
  };
}

export function onlyForecasts(release: Release, { rows }: Candidate): boolean {
  return rows.every((row) => isForecast(release, row));
}

function meritOf(release: Release, { series, rows }: Candidate) {
  const newest = newestRow(release, rows) ?? 0;
  const { observations, sources } = release.bundle;
  return {
    document: sources.id[observations.source[newest] as number] as string,
    onlyForecasts: rows.every((row) => isForecast(release, row)),
    tier: Math.min(...rows.map((row) => tierOf(release, row))),
    period: periodOf(release, newest),
    vintage: Math.max(...rows.map((row) => vintageOf(release, row))),
    isWeight: /\bweight\b/.test(seriesFacts(release, series).measure),
  };
}
