import { parseDay, type Day } from "../dates/day";
import { parsePeriod, type Period } from "../dates/period";
import { createVocabulary, type Vocabulary } from "../names/vocabulary";
import type { Bundle, Interned } from "./bundle";

/** A line of headlines.csv: from a day on, the series that answers a question; undefined is "choose". */
export interface Headline {
  readonly since: Day;
  readonly series: number | undefined;
}

/** A release in memory, indexed once. Everything that a call needs is one look into a map or an array away. */
export interface Release {
  readonly bundle: Bundle;
  readonly asOf: Day;
  /** Rows of the series that answer a question, by questionKey. */
  readonly questions: ReadonlyMap<string, readonly number[]>;
  /** Oldest first, by questionKey. */
  readonly headlines: ReadonlyMap<string, readonly Headline[]>;
  /** Row of the first observation of each series, and one more for the end of the last. */
  readonly firstObservation: Int32Array;
  /** By the interned number of a period or vintage, so that no date is parsed twice. */
  readonly periods: readonly Period[];
  readonly vintages: readonly Day[];
  /** Row of a document by its id. */
  readonly sourceRow: ReadonlyMap<string, number>;
  readonly vocabulary: Vocabulary;
}

export function questionKey(indicator: string, product: string, place: string, counterpart: string): string {
  return `${indicator}|${product}|${place}|${counterpart}`;
}

export function at<T>(column: Interned<T>, row: number): T {
  return column.of[column.at[row] as number] as T;
}

/** Indexes a release that is known to be sound: the bundled one, or one that was verified. */
export function openRelease(bundle: Bundle): Release {
  const { indicators, products, places, series, observations, headlines, sources } = bundle;
  const questions = new Map<string, number[]>();
  const firstObservation = new Int32Array(series.count.length + 1);
  series.count.forEach((count, row) => {
    firstObservation[row + 1] = (firstObservation[row] as number) + count;
    const key = questionKey(
      indicators.id[series.indicator[row] as number] as string,
      products.id[series.product[row] as number] as string,
      at(series.place, row),
      at(series.counterpart, row),
    );
    const rows = questions.get(key);
    if (rows === undefined) questions.set(key, [row]);
    else rows.push(row);
  });
  return {
    bundle,
    asOf: day(bundle.asOf),
    questions,
    headlines: indexHeadlines(),
    firstObservation,
    periods: observations.period.of.map((text) => parsePeriod(text) ?? unreadable(text)),
    vintages: observations.vintage.of.map(day),
    sourceRow: new Map(sources.id.map((id, row) => [id, row])),
    vocabulary: createVocabulary(
      indicators.id.map((id, row) => ({
        id,
        label: indicators.label[row] as string,
        aliases: indicators.aliases[row] as string[],
      })),
      products.id.map((id, row) => ({
        id,
        label: products.label[row] as string,
        aliases: products.aliases[row] as string[],
        stages: products.stages[row] as string[],
      })),
      places.id.map((id, row) => ({
        id,
        label: places.label[row] as string,
        aliases: places.aliases[row] as string[],
        kind: places.kind[row] as "country" | "region" | "company",
      })),
    ),
  };

  function indexHeadlines(): Map<string, Headline[]> {
    const lines = new Map<string, Headline[]>();
    headlines.series.forEach((seriesRow, row) => {
      const key = questionKey(
        indicators.id[headlines.indicator[row] as number] as string,
        products.id[headlines.product[row] as number] as string,
        at(headlines.place, row),
        at(headlines.counterpart, row),
      );
      const line = { since: day(at(headlines.since, row)), series: seriesRow < 0 ? undefined : seriesRow };
      lines.set(
        key,
        [...(lines.get(key) ?? []), line].sort((one, other) => one.since - other.since),
      );
    });
    return lines;
  }
}

function day(text: string): Day {
  return parseDay(text) ?? unreadable(text);
}

function unreadable(text: string): never {
  throw new Error(`"${text}" in the release is neither a period nor a date.`);
}
