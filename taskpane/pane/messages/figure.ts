import { writeCount } from "../wording/counted";

/** Texts of one figure: what it is, its rivals, its source. */

/** What stands between a place and its counterpart: Japan's imports from China, India's premium over China. */
const beforeCounterpart: Readonly<Record<string, string>> = {
  dependence: "on",
  cost_premium: "over",
  imports: "from",
  exports: "to",
};

const stages: Readonly<Record<string, string>> = {
  mining: "Mining",
  refining: "Refining",
  manufacturing: "Manufacturing",
  trade: "Trade",
};

export const figure = {
  versus: (indicator: string, counterpart: string) =>
    `${beforeCounterpart[indicator] ?? "against"} ${counterpart}`,
  inferred: (period: string) => `${period}, inferred: the source names no period`,
  facts: "About this figure",
  inCell: "This call gives",
  ends: { low: "the low end", mid: "the middle", high: "the high end" },
  published: "Public since",
  status: "Status",
  statusOf: (status: string, isDerived: boolean) => (isDerived ? `${status}, derived` : status),
  confidence: "Confidence",
  unit: "Unit",
  stage: "Stage",
  stages,
  measure: "Measured as",
  edition: "Edition",
  locator: "Found at",
  footnote: "Remark",
  note: "Our note",
} as const;

export const rivals = {
  title: "Rival figures",
  count: (count: number, asOf: string) =>
    count === 0 ? `None, as of ${asOf}` : `${writeCount(count)}, as of ${asOf}`,
} as const;

export const source = {
  label: "Source",
  undated: "undated",
  tier: (tier: number) => `Tier ${String(tier)}`,
  opensOutside: "opens in the browser",
  licence: "Licence",
} as const;
