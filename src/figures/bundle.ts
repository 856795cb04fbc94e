/**
 * The form in which a release travels: one JSON document, a table as columns, a column either plain values or
 * interned ones. docs/bundle-format.md describes it for people and bundle.schema.json for machines;
 * `npm run data` writes it and openRelease (release.ts) indexes it.
 */

/** An interned column: row i holds `of[at[i]]`. */
export interface Interned<T> {
  readonly of: readonly T[];
  readonly at: readonly number[];
}

export type Optional<T> = T | null;

export interface Bundle {
  readonly format: 1;
  /** Counts releases upwards from 1. */
  readonly release: number;
  /** The as-of date of the release, yyyy-mm-dd: nothing in it became public later. */
  readonly asOf: string;
  readonly indicators: IndicatorColumns;
  readonly products: ProductColumns;
  readonly places: PlaceColumns;
  readonly sources: SourceColumns;
  readonly series: SeriesColumns;
  readonly observations: ObservationColumns;
  readonly headlines: HeadlineColumns;
  readonly events: EventColumns;
}

export interface IndicatorColumns {
  readonly id: readonly string[];
  readonly label: readonly string[];
  /** What people type besides id and label. */
  readonly aliases: readonly (readonly string[])[];
  /** The place id of the counterpart meant when none is given, "" for none. */
  readonly counterpart: readonly string[];
  /** What it measures, in one line. */
  readonly description: readonly string[];
}

export interface ProductColumns {
  readonly id: readonly string[];
  readonly label: readonly string[];
  readonly aliases: readonly (readonly string[])[];
  readonly hs: readonly (readonly string[])[];
  /** In the order of the chain; the bare name means the first. */
  readonly stages: readonly (readonly string[])[];
  /** Row of the product this one is part of, -1 for none. */
  readonly parent: readonly number[];
  readonly note: readonly string[];
  /** Place id of the market that a price without a market means, "" where only one market is priced. */
  readonly priceMarket: readonly string[];
}

/** What ISO 3166 does not name, and further names of countries. */
export interface PlaceColumns {
  /** Alpha-2 code of a country, else an id of our own (WLD, EU27, X-EUROPE, IREL). */
  readonly id: readonly string[];
  /** "" for a country whose English name comes from ISO 3166. */
  readonly label: readonly string[];
  readonly kind: readonly ("country" | "region" | "company")[];
  readonly aliases: readonly (readonly string[])[];
}

export interface SourceColumns {
  readonly id: readonly string[];
  readonly title: readonly string[];
  /** Who says it. */
  readonly originator: Interned<string>;
  /** Where it was read. */
  readonly publisher: Interned<string>;
  readonly author: Interned<string>;
  /** yyyy, yyyy-mm, yyyy-mm-dd or "" where the document bears no date. */
  readonly published: readonly string[];
  readonly url: readonly string[];
  readonly kind: Interned<string>;
  /** 1 official statistic or law, 2 intergovernmental or re-compiled, 3 press or company. */
  readonly tier: readonly number[];
  readonly licence: Interned<string>;
  readonly redistribution: Interned<string>;
}

/** One line of figures. Its id in seeds/ is made of these and does not travel. */
export interface SeriesColumns {
  readonly indicator: readonly number[];
  readonly product: readonly number[];
  readonly stage: Interned<string>;
  /** Place ids. */
  readonly place: Interned<string>;
  readonly counterpart: Interned<string>;
  readonly unit: Interned<string>;
  readonly measure: Interned<string>;
  readonly publication: Interned<string>;
  /** How many rows of observations the series has; they stand in the order of the series. */
  readonly count: readonly number[];
}

export type Bound =
  | "exact"
  | "approx"
  | "range"
  | "at_least"
  | "at_most"
  | "not_available"
  /** A row that may no longer be published: its values are gone, its place is kept. */
  | "redacted";

export type Status = "estimate" | "reported" | "final" | "forecast";
export type Precision = "day" | "month" | "year" | "unknown";
export type Confidence = "high" | "medium" | "low";

/**
 * Sorted by series, then period (comparePeriods), then vintage. Where two documents restate one value of one
 * vintage, that of the better tier stands last.
 */
export interface ObservationColumns {
  readonly period: Interned<string>;
  /** 1 where the source names the period, 0 where it is inferred. */
  readonly periodStated: readonly (0 | 1)[];
  readonly value: readonly Optional<number>[];
  readonly low: readonly Optional<number>[];
  readonly high: readonly Optional<number>[];
  readonly bound: Interned<Bound>;
  readonly status: Interned<Status>;
  /** 1 where the figure is arithmetic on printed figures, explained in the note. */
  readonly derived: readonly (0 | 1)[];
  readonly edition: Interned<string>;
  /** yyyy-mm-dd */
  readonly vintage: Interned<string>;
  readonly vintagePrecision: Interned<Precision>;
  /** Row of the document. */
  readonly source: readonly number[];
  readonly originator: Interned<string>;
  readonly locator: Interned<string>;
  readonly footnote: Interned<string>;
  readonly note: Interned<string>;
  readonly confidence: Interned<Confidence>;
}

/** Sorted by question, then date. */
export interface HeadlineColumns {
  readonly indicator: readonly number[];
  readonly product: readonly number[];
  readonly place: Interned<string>;
  readonly counterpart: Interned<string>;
  /** Row of the series, -1 for "choose". */
  readonly series: readonly number[];
  readonly since: Interned<string>;
  /** How it was decided: "only series", "rule", "chosen", "chosen, first stage", "choose". */
  readonly decided: Interned<string>;
}

export interface EventColumns {
  readonly id: readonly string[];
  /** yyyy, yyyy-mm, yyyy-Qn or yyyy-mm-dd: as precise as it is known. */
  readonly date: readonly string[];
  /** Place ids or names of organisations, several possible. */
  readonly actor: readonly (readonly string[])[];
  readonly target: readonly (readonly string[])[];
  readonly kind: Interned<string>;
  readonly title: readonly string[];
  readonly description: readonly string[];
  /** Row of the document. */
  readonly source: readonly number[];
  readonly locator: readonly string[];
}
