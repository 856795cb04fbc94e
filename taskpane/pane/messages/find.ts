import { numberFormat } from "../wording/formats";

/** Texts of the search over figures, products, places, sources and events. */

const write = (number: number) => numberFormat(undefined).format(number);

const count = (number: number, one: string, many: string) => `${write(number)} ${number === 1 ? one : many}`;

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
  keys: "Down arrow goes to what was found. There Enter inserts, right arrow opens, Escape comes back.",
  keysInShort: "↓ ↵ inserts · → opens",
  clear: "Clear the search",
  preparing: "Preparing the search …",
  results: "What was found",

  groups,
  nearest: "Figures that come nearest",
  groupCount: (shown: number, all: number) => (shown < all ? `${write(shown)} of ${write(all)}` : write(all)),
  more: (number: number) => `${write(number)} more`,
  figures: (number: number) => count(number, "figure", "figures"),
  noFigure: "no figure",

  facets: { indicator: "Indicator", product: "Product", place: "Place" },
  facetName: {
    indicator: "Only this indicator",
    product: "Only this product",
    place: "Only this place",
  },
  facetValue: (label: string, number: number) => `${label} (${write(number)})`,
  clearFilters: "All figures",

  spoken: (figures: number, others: number) =>
    others === 0
      ? `${count(figures, "figure", "figures")}.`
      : `${count(figures, "figure", "figures")}, ${count(others, "other result", "other results")}.`,
  spokenNearest: (figures: number) =>
    `Nothing has all of these words. ${count(figures, "figure comes", "figures come")} near.`,
  spokenNothing: "Nothing found.",

  nothing: {
    title: (query: string) => `Nothing found for “${query}”.`,
    titleFiltered: "Nothing found with these filters.",
    nearest: "Did you mean",
    withoutFilters: (number: number) => `Without the filters: ${count(number, "figure", "figures")}`,
    whatThereIs: "Figures there are",
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
