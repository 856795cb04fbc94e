import type { Missing } from "./missing";

/**
 * Every message that a call can come to, in one place: what was asked, what is wrong, what to type instead.
 * The core names the case; only here are sentences made.
 */

type Kind = "product" | "place" | "indicator" | "source";

const unknown = (reason: string, message: string, hint: string): Missing => ({
  kind: "missing",
  code: "#VALUE!",
  reason,
  message,
  hint,
});

const none = (reason: string, message: string, hint = ""): Missing => ({
  kind: "missing",
  code: "#N/A",
  reason,
  message,
  hint,
});

const LISTED: Record<Kind, string> = {
  product: "products",
  place: "countries",
  indicator: "indicators",
  source: "sources",
};

const CALLED: Record<Kind, string> = {
  product: "product",
  place: "country, region or company",
  indicator: "indicator",
  source: "source or measure",
};

const quote = (text: string) => `"${shorten(text)}"`;
const LONGEST_ECHO = 60;
const shorten = (text: string) => (text.length > LONGEST_ECHO ? `${text.slice(0, LONGEST_ECHO - 1)}…` : text);
const listAll = (kind: Kind) => `=RE.LIST("${LISTED[kind]}") shows all.`;

/** "a", "a or b", "a, b or c", and how many more. */
export function choices(texts: readonly string[], most = 6): string {
  const shown = texts.slice(0, most);
  const rest = texts.length - shown.length;
  if (rest > 0) return `${shown.join(", ")} and ${String(rest)} more`;
  return shown.length < 2 ? shown.join("") : `${shown.slice(0, -1).join(", ")} or ${shown.at(-1) ?? ""}`;
}

export const messages = {
  // Questions that are not understood: #VALUE!

  blank: (argument: string) =>
    unknown("blank", `The ${argument} is empty.`, `Type it in quotes or refer to a cell that holds it.`),

  notText: (argument: string) =>
    unknown("not text", `The ${argument} is not a text or a number.`, `Refer to a single cell.`),

  unknownName: (kind: Kind, typed: string, nearest: readonly string[]) =>
    unknown(
      "unknown name",
      `No ${CALLED[kind]} is called ${quote(typed)}.`,
      nearest.length > 0 ? `Nearest: ${choices(nearest.map(quote))}.` : listAll(kind),
    ),

  ambiguousName: (kind: Kind, typed: string, names: readonly string[]) =>
    unknown(
      "ambiguous name",
      `${quote(typed)} can mean more than one ${CALLED[kind]}.`,
      `Type ${choices(names.map(quote))}.`,
    ),

  noSuchStage: (product: string, stage: string, stages: readonly string[]) =>
    unknown(
      "no such stage",
      `${quote(stage)} is not a stage of ${product}.`,
      stages.length > 0 ? `Its stages: ${stages.join(", ")}.` : `Type the product without a stage.`,
    ),

  badYear: (typed: string) =>
    unknown(
      "bad year",
      `${quote(typed)} is not a year or a period.`,
      `Type a year such as 2024, or a period such as "FY2024-25", "2025-Q3" or "2025-H1".`,
    ),

  yearIsDate: (typed: string) =>
    unknown("year is a date", `${quote(typed)} is a date, not a year.`, `Type YEAR(…) around it.`),

  badEstimate: (typed: string) =>
    unknown("bad estimate", `${quote(typed)} is not an estimate.`, `Type "low", "mid" or "high".`),

  badAsOf: (typed: string) =>
    unknown(
      "bad as-of date",
      `${quote(typed)} is not an as-of date.`,
      `Type "yyyy-mm-dd" or an Excel date from 2000 on, such as DATE(2025,12,31).`,
    ),

  badDate: (typed: string) =>
    unknown(
      "bad date",
      `${quote(typed)} is not a date or a year.`,
      `Type a year, "yyyy-mm-dd" or an Excel date from 2000 on.`,
    ),

  badCount: (typed: string) =>
    unknown("bad count", `${quote(typed)} is not a number of rows.`, `Type a whole number from 1 on.`),

  badField: (typed: string, fields: readonly string[]) =>
    unknown(
      "bad field",
      `RE.SOURCE has no field ${quote(typed)}.`,
      `Type ${choices(fields.map(quote), 20)}.`,
    ),

  badListKind: (typed: string, kinds: readonly string[]) =>
    unknown("bad list", `RE.LIST has no list ${quote(typed)}.`, `Type ${choices(kinds.map(quote))}.`),

  // Known questions without a figure: #N/A

  partOfName: (typed: string, names: readonly string[]) =>
    none(
      "part of a name",
      `There are no figures for ${quote(typed)} by itself.`,
      `Type ${choices(names.map(quote))}.`,
    ),

  noSeries: (asked: string, elsewhere: readonly string[]) =>
    none("no series", `There is no figure for ${asked}.`, elsewhere.join(" ")),

  figuresFor: (what: string, names: readonly string[]) => `Figures ${what}: ${choices(names)}.`,

  choose: (asked: string, typed: readonly string[]) =>
    none(
      "choose",
      `Several figures answer ${asked} and none of them is the headline.`,
      `Choose one as the source: ${choices(typed.map(quote), 8)}.`,
    ),

  chooseMeasure: (asked: string, source: string, typed: readonly string[]) =>
    none(
      "choose measure",
      `${quote(source)} measures ${asked} in more than one way.`,
      `Choose one as the source: ${choices(typed.map(quote), 8)}.`,
    ),

  chooseProduct: (asked: string, products: readonly string[]) =>
    none(
      "choose product",
      `There are several figures for ${asked}.`,
      `Name the product: ${choices(products.map(quote))}.`,
    ),

  chooseMarket: (asked: string, markets: readonly string[]) =>
    none(
      "choose market",
      `There are several markets for ${asked}.`,
      `Name the market: ${choices(markets.map(quote))}.`,
    ),

  noSuchSource: (asked: string, source: string, others: readonly string[]) =>
    none(
      "no such source",
      `${quote(source)} has no figure for ${asked}.`,
      others.length > 0 ? `Sources that have one: ${choices(others.map(quote))}.` : "",
    ),

  wrongUnit: (asked: string, unit: string, wanted: string, call: string) =>
    none("wrong unit", `The figure for ${asked} is in ${unit}, not ${wanted}.`, `Type ${call} to get it.`),

  asOfTooLate: (typed: string, latest: string) =>
    none(
      "as-of too late",
      `${quote(typed)} is later than the data, which are as of ${latest}.`,
      `Type a date up to ${latest}, or refresh the data.`,
    ),

  notYetPublished: (asked: string, asOf: string, first: string, others: readonly string[]) =>
    none(
      "not yet published",
      `The figure for ${asked} was not yet published on ${asOf}.`,
      `It is known from ${first} on.${others.length > 0 ? ` Known then, as the source: ${choices(others.map(quote))}.` : ""}`,
    ),

  noPeriod: (asked: string, period: string, known: readonly string[]) =>
    none("no period", `There is no figure for ${asked} for ${period}.`, `There is for ${choices(known, 8)}.`),

  onlyForecasts: (asked: string, from: string, to: string) =>
    none(
      "only forecasts",
      `All figures for ${asked} are forecasts.`,
      `Give "to": they reach from ${from} to ${to}.`,
    ),

  noneInSpan: (asked: string, first: string, last: string) =>
    none(
      "none in span",
      `No figure for ${asked} lies in these years.`,
      `They reach from ${first} to ${last}.`,
    ),

  notAvailable: (asked: string, period: string, source: string, older: string) =>
    none("not available", `${source} prints no figure for ${asked} for ${period}.`, older),

  olderPrinting: (value: string, period: string, vintage: string, source: string) =>
    `Before, for ${period}, it was ${value} (${source}, ${vintage}): type the year to use it.`,

  redacted: (asked: string, period: string) =>
    none(
      "redacted",
      `The figure for ${asked} for ${period} may no longer be published.`,
      `Ask the source for it.`,
    ),

  noEstimate: (asked: string, estimate: "low" | "high", said: string) =>
    none(
      "no estimate",
      `The source gives no ${estimate} for ${asked}: it says ${said}.`,
      `Leave the estimate out to get that number.`,
    ),

  lowCoverage: (product: string, period: string, covered: string, wanted: string) =>
    none(
      "low coverage",
      `The shares known for ${product} in ${period} cover ${covered} of supply; an index wants ${wanted}.`,
      `=RE.TOP shows the shares.`,
    ),

  // The workbook carries its figures and they cannot be used: #N/A, since another release could answer otherwise.

  workbookNotRead: () =>
    none(
      "workbook not read",
      "The figures that this workbook carries could not be read in time.",
      "The cell is calculated again as soon as they have been. The Refresh view of the pane says more.",
    ),

  workbookUnreadable: (why: string) =>
    none("workbook unreadable", why, "The Refresh view of the pane says what can be done."),

  noEvents: (isOfOnePlace: boolean) =>
    none("no events", `No event matches.`, isOfOnePlace ? "=RE.EVENTS() shows all." : ""),
} as const;
