import { writeCount, writeCounted } from "../wording/counted";

/** Texts of the search over figures, products, places, sources and events. */

const figures = { one: "figure", other: "figures" };
const otherResults = { one: "other result", other: "other results" };
const comingNear = { one: "figure comes", other: "figures come" };

const groups = {
  figure: "Figures",
  product: "Products",
  place: "Places",
  source: "Sources",
  event: "Events",
} as const;

export const find = {
  label: "Find figures, products, places, sources, events",
  placeholder: "magnets china, lithium price, USGS …",
  keys: "Enter puts the first figure into the selected cell. Down arrow goes to what was found; there Enter inserts, right arrow opens, Escape comes back.",
  keysInShort: "↵ inserts · ↓ more · → opens",
  clear: "Clear the search",
  preparing: "Preparing the search …",
  notPrepared: "The search is not prepared yet.",
  prepare: "Prepare it",
  results: "What was found",

  groups,
  nearest: "Figures that come nearest",
  groupCount: (shown: number, all: number) =>
    shown < all ? `${writeCount(shown)} of ${writeCount(all)}` : writeCount(all),
  more: (number: number) => `${writeCount(number)} more`,
  figures: (number: number) => writeCounted(number, figures),
  noFigure: "no figure",

  facets: { indicator: "Indicator", product: "Product", place: "Place" },
  facetName: {
    indicator: "Only this indicator",
    product: "Only this product",
    place: "Only this place",
  },
  facetValue: (label: string, number: number) => `${label} (${writeCount(number)})`,
  clearFilters: "All figures",

  spoken: (number: number, others: number) =>
    others === 0
      ? `${writeCounted(number, figures)}.`
      : `${writeCounted(number, figures)}, ${writeCounted(others, otherResults)}.`,
  spokenNearest: (number: number) =>
    `Nothing has all of these words. ${writeCounted(number, comingNear)} near.`,
  spokenNothing: "Nothing found.",

  nothing: {
    title: (query: string) => `Nothing found for “${query}”.`,
    titleFiltered: "Nothing found with these filters.",
    nearest: "Did you mean",
    withoutFilters: (number: number) => `Without the filters: ${writeCounted(number, figures)}`,
    whatThereIs: "Figures there are",
    moreNamed: (number: number) => `${writeCount(number)} more kinds of figures`,
  },

  back: "Results",
  insert: "Insert",
  copyFormula: "Copy formula",
  copyFormulaNamed: (formula: string) => `Copy formula ${formula}`,
  unknownQuestion: "There is no such question among the figures of this release.",
  unknownQuestionHint: "Search for it above, or go back to the results.",

  event: {
    actor: "By",
    target: "Against or with",
    kind: "Kind",
    kindOf: (kind: string) => kind.replaceAll("-", " "),
    source: "Source",
  },
} as const;
