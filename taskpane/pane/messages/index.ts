import type { Bound, Confidence, Status } from "../../../src/figures/bundle";
import type { Why } from "../../../src/figures/found";
import { find } from "./find";
import { history } from "./history";
import { insert } from "./insert";
import { sources } from "./sources";

/**
 * Every text that the pane shows or speaks, but for those that come from the data and the answers of the
 * functions. A second language is a second file of this shape.
 */

const bounds: Readonly<Partial<Record<Bound, string>>> = {
  approx: "about",
  at_least: "at least",
  at_most: "at most",
};

const status: Readonly<Record<Status, string>> = {
  estimate: "Estimate",
  reported: "As reported",
  final: "Final",
  forecast: "Forecast",
};

const confidence: Readonly<Record<Confidence, string>> = {
  high: "High",
  medium: "Medium",
  low: "Low",
};

const why: Readonly<Record<Why, string>> = {
  headline: "It is the headline figure for this question.",
  "only match": "It is the only figure that fits the stage or source asked for.",
  listed: "It stands beside others in a list.",
  rule: "Of several that fit, it comes first: actual before forecast, then the better source, the newer period and the later publication.",
};

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

const tiers: Readonly<Record<number, string>> = {
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

/** What an error means that the spreadsheet itself puts into a cell, and what to do about it. */
const sheetErrors: Readonly<Record<string, string>> = {
  "#NAME?":
    "Excel does not know the function in this cell. Open the cell with F2 and press Enter; if that does not help, check that the add-in is loaded.",
  "#SPILL!": "There is no room for the table. Clear the cells that it has to spill into.",
  "#BUSY!": "Excel is still calculating this cell.",
  "#CALC!": "Excel cannot calculate this formula as a whole, although the call in it has an answer.",
  "#REF!": "The formula refers to a cell that no longer exists.",
};

export const messages = {
  paneName: "Rare Earth Figures",
  viewsName: "Views",
  views: { cell: "Cell", find: "Find", insert: "Insert", sources: "Sources" },
  shell: {
    loading: (view: string) => `Loading ${view} …`,
    notLoaded: (view: string) => `${view} could not be loaded.`,
    notLoadedHint: "Check the connection, then try again. The figures in the sheet are not affected.",
  },
  welcome: {
    title: "Where does a number come from?",
    text: (questions: string, documents: string) =>
      `Here every one has a source: ${questions} questions on rare earths, magnets and batteries, answered from ${documents} documents.`,
    examples: "Three to try",
    find: "Find a figure",
    insertModel: "Insert the example model",
    refresh: (asOf: string) =>
      `The figures come with the add-in, as of ${asOf}. Nothing is fetched while you work.`,
    share:
      "A colleague with the add-in sees the same numbers with their sources; anyone else sees them as they were saved, until Excel calculates them anew.",
  },
  find,
  history,
  insert,
  sources,
  bounds,
  status,
  confidence,
  why,
  tiers,
  noValue: "No value",
  per: (unit: string) => `per ${unit}`,
  unit: (unit: string) => units[unit] ?? unit,

  vintageUnknown: (latest: string) => `Not known; by ${latest} at the latest`,
  periods: {
    half: (year: string, half: string) => `${half === "1" ? "First" : "Second"} half of ${year}`,
    quarter: (year: string, quarter: string) => `Quarter ${quarter} of ${year}`,
    indianFiscalYear: (year: string) => `${year} (April to March)`,
    usFiscalYear: (year: string) => `FY${year} (October to September)`,
    years: (first: string, last: string) => `${first}–${last}`,
    months: (from: string, to: string) => `${from} to ${to}`,
    cumulative: (year: string) => `Everything up to ${year}`,
  },

  cell: {
    reading: "Reading the selected cell …",
    spilledFrom: (address: string) => `Part of the table that ${address} spills`,
    sheetError: (error: string) => sheetErrors[error] ?? `Excel shows ${error} here.`,
    calls: (count: number) => `${String(count)} calls in this formula`,
    unreadable: "The spreadsheet does not answer.",
    unreadableHint: "If a cell is being edited, press Enter or Escape. Then try again.",
  },

  empty: {
    title: "Where does a number come from?",
    text: "Select a cell with a formula such as these, and its figure stands here with its source.",
    examples: [
      { formula: '=RE.SHARE("magnets","China")', what: "Share of the world’s magnets that China makes" },
      { formula: '=RE.COSTPREMIUM("India")', what: "How much dearer India is than China" },
      { formula: '=RE.TOP("rare earths")', what: "A table of the largest suppliers" },
    ],
  },

  figure: {
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
  },

  rivals: {
    title: "Rival figures",
    count: (count: number, asOf: string) =>
      count === 0 ? `None, as of ${asOf}` : `${String(count)}, as of ${asOf}`,
  },

  source: {
    label: "Source",
    undated: "undated",
    tier: (tier: number) => `Tier ${String(tier)}`,
    opensOutside: "opens in the browser",
    licence: "Licence",
  },

  copy: {
    formula: "Copy",
    formulaNamed: (formula: string) => `Copy ${formula}`,
    done: "Copied",
    formulaSpoken: "Formula copied.",
    blocked: "Copying is blocked here. Select the text and press Ctrl+C (⌘C on a Mac).",
    blockedLabel: "Text to copy",
  },

  problem: {
    titles: {
      "#N/A": "No figure",
      "#VALUE!": "Not understood",
      "#NAME?": "Unknown function",
    } as Readonly<Record<string, string>>,
    otherTitle: "An error",
    whatToDo: "What to do",
    errorInArgument: (argument: string, error: string) =>
      `${argument} is ${error}, so this call is ${error} too.`,
    errorInArgumentHint: "Correct that argument first.",
    noSuchFunction: (name: string) => `There is no function RE.${name}.`,
    noSuchFunctionHint: "Type =RE. in a cell to see all functions.",
  },

  notFollowed: {
    short: "worked out",
    title: "Worked out in the sheet",
    text: (count: number) =>
      count === 1
        ? "The spreadsheet works this argument out, so it cannot be told from the formula which figure is meant:"
        : "The spreadsheet works these arguments out, so it cannot be told from the formula which figure is meant:",
    hint: "Put it into a cell of its own and refer to that cell, and the figure is shown here.",
  },

  plain: {
    size: (rows: number, columns: number) =>
      `${String(rows)} ${rows === 1 ? "row" : "rows"} × ${String(columns)} ${columns === 1 ? "column" : "columns"}`,
    what: {
      TOP: "The largest suppliers with their shares, largest first.",
      SERIES: "Period and value of one series, oldest first.",
      EVENTS: "Date, actor, kind, title and source of events, newest first.",
      LIST: "What can be typed, its label and how many questions are answered.",
      HHI: "Herfindahl–Hirschman index of the supplier shares: the sum of the squared percentages, from 0 to 10,000.",
      ASOF: "The day up to which this workbook’s figures are known.",
    } as Readonly<Record<string, string>>,
    source: {
      HHI: "Worked out from several figures. RE.TOP shows them; a RE.SHARE call of its own shows the source of each.",
    } as Readonly<Record<string, string>>,
  },

  table: {
    shown: (shown: number, all: number) =>
      shown < all
        ? `The first ${String(shown)} of ${String(all)} rows`
        : `${String(all)} ${all === 1 ? "row" : "rows"}`,
  },

  spoken: {
    figure: (address: string, what: string, value: string, period: string) =>
      `${address}: ${what}, ${value}, ${period}.`,
    error: (address: string, code: string, message: string) => `${address}: ${code}. ${message}`,
    value: (address: string, call: string, value: string) => `${address}: ${call} gives ${value}.`,
    several: (address: string, count: number) => `${address}: ${String(count)} calls.`,
    none: (address: string) => `${address}: no figure.`,
  },

  cards: {
    label: "Show a card with the source on each figure",
    changed: "Cells follow when they are calculated next. Ctrl+Alt+F9 calculates all.",
  },

  release: (asOf: string, number: number) => `Figures as of ${asOf} · release ${String(number)}`,

  broken: {
    title: "The pane could not show this cell.",
    hint: "The figures in the sheet are not affected. Select another cell, or try again.",
  },
  tryAgain: "Try again",
} as const;
