import type { Bound, Confidence, Status } from "../../../src/figures/bundle";
import type { Why } from "../../../src/figures/found";

/** What the words of the data are called. */

export const bounds: Readonly<Partial<Record<Bound, string>>> = {
  approx: "about",
  at_least: "at least",
  at_most: "at most",
};

export const status: Readonly<Record<Status, string>> = {
  estimate: "Estimate",
  reported: "As reported",
  final: "Final",
  forecast: "Forecast",
};

export const confidence: Readonly<Record<Confidence, string>> = {
  high: "High",
  medium: "Medium",
  low: "Low",
};

export const why: Readonly<Record<Why, string>> = {
  headline: "It is the headline figure for this question.",
  "only match": "It is the only figure that fits the stage or source asked for.",
  listed: "It stands beside others in a list.",
  rule: "Of several that fit, it comes first: actual before forecast, then the better source, the newer period and the later publication.",
};

export const tiers: Readonly<Record<number, string>> = {
  1: "Official statistic or law",
  2: "Intergovernmental or re-compiled",
  3: "Press or company",
};

const units: Readonly<Record<string, string>> = {
  fraction: "Fraction: 1 is 100%",
  t: "Tonnes",
  "t/yr": "Tonnes a year",
  "kg/yr": "Kilograms a year",
  "t REO": "Tonnes of rare-earth oxides (t REO)",
  "t REE": "Tonnes of rare-earth elements (t REE)",
  "t REM": "Tonnes of rare-earth metals (t REM)",
  "t Co": "Tonnes of contained cobalt (t Co)",
  "t Li": "Tonnes of contained lithium (t Li)",
  "t Y2O3": "Tonnes of yttrium oxide (t Y₂O₃)",
  GWh: "Gigawatt-hours",
  TWh: "Terawatt-hours",
  "TWh/yr": "Terawatt-hours a year",
  USD: "US dollars",
  EUR: "Euros",
  INR: "Indian rupees",
  "USD/kg": "US dollars per kilogram",
  "USD/t": "US dollars per tonne",
  "USD/lb": "US dollars per pound",
  "USD/kWh": "US dollars per kilowatt-hour",
  "INR/kg": "Indian rupees per kilogram",
  multiple: "Multiple of the counterpart’s",
};

export const noValue = "No value";
export const per = (unit: string) => `per ${unit}`;
export const unit = (unit: string) => units[unit] ?? unit;
export const vintageUnknown = (latest: string) => `Not known; by ${latest} at the latest`;

export const periods = {
  half: (year: string, half: string) => `${half === "1" ? "First" : "Second"} half of ${year}`,
  quarter: (year: string, quarter: string) => `Quarter ${quarter} of ${year}`,
  indianFiscalYear: (year: string) => `${year} (April to March)`,
  usFiscalYear: (year: string) => `FY${year} (October to September)`,
  years: (first: string, last: string) => `${first}–${last}`,
  months: (from: string, to: string) => `${from} to ${to}`,
  cumulative: (year: string) => `Everything up to ${year}`,
} as const;
