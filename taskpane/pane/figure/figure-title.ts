import type { Found } from "../../../src/figures/found";
import type { Release } from "../../../src/figures/release";
import { messages } from "../messages";

/** What a figure is about, in words. */
export interface FigureTitle {
  /** "Share of world supply" */
  readonly indicator: string;
  /** "Part of the world's supply of a product that comes from a place" */
  readonly definition: string;
  /** "Permanent magnets" */
  readonly product: string;
  /** "China", "India over China" */
  readonly place: string;
}

export function figureTitle(
  { indicator, product, place, counterpart }: Pick<Found, "indicator" | "product" | "place" | "counterpart">,
  release: Release,
): FigureTitle {
  const { indicators } = release.bundle;
  const row = indicators.id.indexOf(indicator);
  const { products, places } = release.vocabulary;
  // "of the world" is in the name of the indicator already.
  const isSaid = counterpart !== "" && counterpart !== "WLD";
  const versus = isSaid ? ` ${messages.figure.versus(indicator, places.label(counterpart))}` : "";
  return {
    indicator: indicators.label[row] ?? indicator,
    definition: indicators.description[row] ?? "",
    product: products.entry(product)?.label ?? product,
    place: places.label(place) + versus,
  };
}
