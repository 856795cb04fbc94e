import type { Bound, Confidence, Precision, Status } from "./bundle";

/** Why a series answers a call. */
export type Why =
  /** It is the headline of the question. */
  | "headline"
  /** The stage or source that was asked for leaves only this one. */
  | "only match"
  /** Of several that match, the one that the rule of choice puts first (choose.ts). */
  | "rule"
  /** It was not chosen but stands in a list, of suppliers or of rivals. */
  | "listed";

/** A figure with everything that says which one it is. Ids and texts, no rows: it can be shown as it is. */
export interface Found {
  readonly kind: "found";
  readonly indicator: string;
  readonly product: string;
  readonly place: string;
  /** "" where the indicator has none. */
  readonly counterpart: string;
  readonly stage: string;
  readonly unit: string;
  /** What makes the series incomparable with others, "" for nothing. */
  readonly measure: string;
  readonly publication: string;

  /** The number to calculate with, and the range; undefined where the source gives none. */
  readonly low: number | undefined;
  readonly mid: number | undefined;
  readonly high: number | undefined;
  readonly bound: Bound;
  readonly status: Status;
  readonly derived: boolean;
  readonly confidence: Confidence;

  /** As written in the data: 2024, 2024-07, 2025-H1, FY2024-25, 2021-2024 ... */
  readonly period: string;
  /** False where the source names no period and it was inferred. */
  readonly periodStated: boolean;
  /** The day on which the figure was public, yyyy-mm-dd, known to this precision. */
  readonly vintage: string;
  readonly vintagePrecision: Precision;
  readonly edition: string;

  /** Id of the document; its row is release.sources. */
  readonly source: string;
  /** Who says it. */
  readonly originator: string;
  readonly tier: number;
  readonly locator: string;
  readonly footnote: string;
  readonly note: string;

  /** The day that was asked for: nothing in the figure became public after it. */
  readonly asOf: string;
  /** Why this series was taken. */
  readonly why: Why;
  /** Row of the series in the release, and rows of the others that answer the same question. */
  readonly series: number;
  readonly rivals: readonly number[];
}
