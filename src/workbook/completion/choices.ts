import type { FunctionName } from "../../figures/calls";
import { indicatorName, placeName, productName } from "../../figures/phrasing";
import type { Release } from "../../figures/release";
import { meaning, tally, type Choice } from "./choice";
import { eventPlaces, eventYears } from "./events";
import { counts, estimates, fields, lists } from "./fixed";
import { periods, sources, vintages } from "./rows";
import { partOf, possible, type Given, type Part, type Possible } from "./subject";

type List = (name: FunctionName, given: Given, release: Release) => readonly Choice[];

const fixed =
  (typed: readonly string[]): List =>
  () =>
    typed.map((text) => ({ typed: text, label: "" }));

/** What can be typed for the parameters that are not a part of the question itself. */
const others: Readonly<Record<string, List>> = {
  year: periods,
  from: (name, given, release) => (name === "EVENTS" ? eventYears(release) : periods(name, given, release)),
  to: (name, given, release) => (name === "EVENTS" ? eventYears(release) : periods(name, given, release)),
  source: sources,
  asOf: vintages,
  estimate: fixed(estimates),
  field: fixed(fields),
  kind: fixed(lists),
  count: fixed(counts),
};

/**
 * What can be typed for a parameter of a function: of products, places, indicators, periods and sources those for
 * which there is a figure together with all that is chosen so far, most figures first.
 */
export function choicesFor(
  name: FunctionName,
  parameter: string,
  given: Given,
  release: Release,
): readonly Choice[] {
  const part = partOf(parameter);
  if (part === undefined) return others[parameter]?.(name, given, release) ?? [];
  if (name === "EVENTS") return eventPlaces(release);
  return byPart[part](possible(name, given, release, part), release);
}

const byPart: Readonly<Record<Part, (rows: readonly Possible[], release: Release) => readonly Choice[]>> = {
  indicator: (rows, release) => {
    const { id, label, aliases } = release.bundle.indicators;
    return [...tally(rows.map(({ question }) => question.indicator))].map(([indicator, figures]) => {
      const row = id.indexOf(indicator);
      return choice(indicatorName(indicator), label[row] ?? "", figures, aliases[row]);
    });
  },
  product: (rows, release) =>
    [...tally(rows.map(({ question, stage }) => `${question.product}|${stage}`))].map(([key, figures]) => {
      const [product = "", stage = ""] = key.split("|");
      const entry = release.vocabulary.products.entry(product);
      // The bare name means the first stage, which needs no saying.
      const said = entry === undefined || entry.stages[0] === stage || stage === "" ? undefined : stage;
      return choice(productName(release, product, said), entry?.label ?? "", figures, entry?.aliases);
    }),
  place: (rows, release) =>
    places(
      rows.map(({ question }) => question.place),
      release,
    ),
  counterpart: (rows, release) =>
    places(
      rows.map(({ question }) => question.counterpart),
      release,
    ),
};

function places(ids: readonly string[], release: Release): readonly Choice[] {
  return [...tally(ids.filter((id) => id !== ""))].map(([id, figures]) => ({
    ...choice(placeName(release, id), "", figures, [id, ...otherNames(id, release)]),
    isMeantBy: meaning(id, release),
  }));
}

function otherNames(place: string, { vocabulary }: Release): readonly string[] {
  return vocabulary.places.names.filter(([, id]) => id === place).map(([name]) => name);
}

function choice(typed: string, label: string, figures: number, names: readonly string[] = []): Choice {
  return { typed, label: label.toLowerCase() === typed.toLowerCase() ? "" : label, figures, names };
}
