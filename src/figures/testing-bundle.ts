import type { Bound, Bundle, Status } from "./bundle";
import { intern } from "./intern";

/** For tests and benchmarks: a small release written as rows, with everything not said left at a plain default. */

export interface SeriesRow {
  readonly indicator?: string;
  readonly product?: string;
  readonly stage?: string;
  readonly place?: string;
  readonly counterpart?: string;
  readonly unit?: string;
  readonly measure?: string;
  readonly publication?: string;
  readonly rows: readonly ObservationRow[];
}

export interface ObservationRow {
  readonly period: string;
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  readonly bound?: Bound;
  readonly status?: Status;
  readonly vintage?: string;
  readonly source?: string;
  readonly originator?: string;
}

export interface HeadlineRow {
  /** Row of the series, "choose" where the data leave it to the modeler. */
  readonly series: number | "choose";
  readonly since?: string;
  /** The question where the series does not say it. */
  readonly of?: number;
}

export interface Products {
  readonly id: string;
  readonly stages?: readonly string[];
  readonly priceMarket?: string;
}

const AS_OF = "2026-11-22";
const INDICATORS = { share: "WLD", price: "", production: "", cost_premium: "CN" } as const;

export function bundleOf(
  series: readonly SeriesRow[],
  headlines: readonly HeadlineRow[],
  products: readonly Products[] = [{ id: "magnets" }],
): Bundle {
  const indicators = Object.keys(INDICATORS);
  const observations = series.flatMap(({ rows }) => rows);
  const sources = [...new Set(observations.map(({ source = "document" }) => source))];
  const indicatorOf = (row: SeriesRow) => indicators.indexOf(row.indicator ?? "share");
  const productRows = new Map(products.map(({ id }, row) => [id, row]));
  const productOf = ({ product }: SeriesRow) =>
    product === undefined ? 0 : (productRows.get(product) ?? -1);
  const counterpartOf = (row: SeriesRow) =>
    row.counterpart ?? INDICATORS[(row.indicator ?? "share") as keyof typeof INDICATORS];
  const question = ({ series: row, of = row === "choose" ? 0 : row }: HeadlineRow) => series[of] as SeriesRow;
  return {
    format: 1,
    release: 1,
    asOf: AS_OF,
    indicators: {
      id: indicators,
      label: indicators,
      aliases: indicators.map(() => []),
      counterpart: Object.values(INDICATORS),
      description: indicators.map(() => ""),
    },
    products: {
      id: products.map(({ id }) => id),
      label: products.map(({ id }) => id),
      aliases: products.map(() => []),
      hs: products.map(() => []),
      stages: products.map(({ stages = [] }) => stages),
      parent: products.map(() => -1),
      note: products.map(() => ""),
      priceMarket: products.map(({ priceMarket = "" }) => priceMarket),
    },
    places: { id: ["WLD"], label: ["World"], kind: ["region"], aliases: [[]] },
    sources: {
      id: sources,
      title: sources.map((id) => `Title of ${id}`),
      originator: intern(sources.map(() => "Originator")),
      publisher: intern(sources.map(() => "Publisher")),
      author: intern(sources.map(() => "")),
      published: sources.map(() => "2025"),
      url: sources.map((id) => `https://example.org/${id}`),
      kind: intern(sources.map(() => "news")),
      tier: sources.map(() => 3),
      licence: intern(sources.map(() => "")),
      redistribution: intern(sources.map(() => "free")),
    },
    series: {
      indicator: series.map(indicatorOf),
      product: series.map(productOf),
      stage: intern(series.map(({ stage = "n/a" }) => stage)),
      place: intern(series.map(({ place = "CN" }) => place)),
      counterpart: intern(series.map(counterpartOf)),
      unit: intern(series.map(({ unit = "fraction" }) => unit)),
      measure: intern(series.map(({ measure = "" }) => measure)),
      publication: intern(series.map(({ publication = "Publication" }) => publication)),
      count: series.map(({ rows }) => rows.length),
    },
    observations: {
      period: intern(observations.map(({ period }) => period)),
      periodStated: observations.map(() => 1),
      value: observations.map(({ value }) => value ?? null),
      low: observations.map(({ low }) => low ?? null),
      high: observations.map(({ high }) => high ?? null),
      bound: intern(observations.map(({ bound = "exact" }) => bound)),
      status: intern(observations.map(({ status = "reported" }) => status)),
      derived: observations.map(() => 0),
      edition: intern(observations.map(() => "")),
      vintage: intern(observations.map(({ vintage = "2025-01-01" }) => vintage)),
      vintagePrecision: intern(observations.map(() => "day")),
      source: observations.map(({ source = "document" }) => sources.indexOf(source)),
      originator: intern(observations.map(({ originator = "Originator" }) => originator)),
      locator: intern(observations.map(() => "p. 1")),
      footnote: intern(observations.map(() => "")),
      note: intern(observations.map(() => "")),
      confidence: intern(observations.map(() => "high")),
    },
    headlines: {
      indicator: headlines.map((line) => indicatorOf(question(line))),
      product: headlines.map((line) => productOf(question(line))),
      place: intern(headlines.map((line) => question(line).place ?? "CN")),
      counterpart: intern(headlines.map((line) => counterpartOf(question(line)))),
      series: headlines.map(({ series: row }) => (row === "choose" ? -1 : row)),
      since: intern(headlines.map(({ since = AS_OF }) => since)),
      decided: intern(headlines.map(() => "rule")),
    },
    events: {
      id: [],
      date: [],
      actor: [],
      target: [],
      kind: { of: [], at: [] },
      title: [],
      description: [],
      source: [],
      locator: [],
    },
  };
}
