import type { Entry } from "../catalogue";

/** What figures are narrowed down to: ids. */
export interface Filters {
  readonly indicator?: string;
  readonly product?: string;
  /** The place that a figure is about, or the one that it is set against. */
  readonly place?: string;
}

export type FacetName = keyof Filters;

export const facetNames: readonly FacetName[] = ["indicator", "product", "place"];

/** A value of a facet with the number of figures that it would leave. */
export interface FacetValue {
  readonly id: string;
  readonly label: string;
  readonly count: number;
}

export type Facets = Readonly<Record<FacetName, readonly FacetValue[]>>;

/** What was found, the best first. */
export interface Results {
  readonly figures: readonly Entry[];
  /** True where no figure has all that was typed, so that those are listed which have most of it. */
  readonly areNearest: boolean;
  readonly products: readonly FacetValue[];
  readonly places: readonly FacetValue[];
  /** Rows of documents. */
  readonly sources: readonly number[];
  /** Rows of events. */
  readonly events: readonly number[];
  readonly facets: Facets;
}
