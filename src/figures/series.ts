import { comparePeriods } from "../dates/period";
import type { Day } from "../dates/day";
import { at, type Release } from "./release";

/** What a series is about, read from its row. */
export interface SeriesFacts {
  readonly indicator: string;
  readonly product: string;
  readonly stage: string;
  readonly place: string;
  readonly counterpart: string;
  readonly unit: string;
  readonly measure: string;
  readonly publication: string;
}

export function seriesFacts({ bundle }: Release, row: number): SeriesFacts {
  const { series, indicators, products } = bundle;
  return {
    indicator: indicators.id[series.indicator[row] as number] as string,
    product: products.id[series.product[row] as number] as string,
    stage: at(series.stage, row),
    place: at(series.place, row),
    counterpart: at(series.counterpart, row),
    unit: at(series.unit, row),
    measure: at(series.measure, row),
    publication: at(series.publication, row),
  };
}

/** Rows of all observations of a series, in the order of the release. */
export function observationsOf(release: Release, series: number): number[] {
  const first = release.firstObservation[series] as number;
  const end = release.firstObservation[series + 1] as number;
  return Array.from({ length: end - first }, (_, index) => first + index);
}

/**
 * What a series said on a day: of each period the row of the newest vintage that was public then, oldest period
 * first. `accepts` leaves out rows of other sources.
 */
export function knownOn(
  release: Release,
  series: number,
  asOf: Day,
  accepts: (row: number) => boolean = () => true,
): number[] {
  const { period, vintage } = release.bundle.observations;
  const newest = new Map<number, number>();
  for (const row of observationsOf(release, series)) {
    const published = release.vintages[vintage.at[row] as number] as Day;
    if (published > asOf || !accepts(row)) continue;
    const before = newest.get(period.at[row] as number);
    if (before === undefined || vintageOf(release, before) <= published)
      newest.set(period.at[row] as number, row);
  }
  return [...newest.values()].sort((one, other) =>
    comparePeriods(periodOf(release, one), periodOf(release, other)),
  );
}

export function periodOf(release: Release, row: number) {
  return release.periods[release.bundle.observations.period.at[row] as number] as Release["periods"][number];
}

export function vintageOf(release: Release, row: number): Day {
  return release.vintages[release.bundle.observations.vintage.at[row] as number] as Day;
}

export function isForecast({ bundle }: Release, row: number): boolean {
  return at(bundle.observations.status, row) === "forecast";
}

export function tierOf({ bundle }: Release, row: number): number {
  return bundle.sources.tier[bundle.observations.source[row] as number] as number;
}

/** The row that stands for a series: its newest period that is not a forecast, else its newest forecast. */
export function newestRow(release: Release, rows: readonly number[]): number | undefined {
  return rows.findLast((row) => !isForecast(release, row)) ?? rows.at(-1);
}
