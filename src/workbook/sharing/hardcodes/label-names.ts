import type { Release } from "../../../figures/release";
import { isMissing } from "../../../messages/missing";
import type { Labels } from "./labels";
import { unitsSaid, withoutUnit, type SaidUnit } from "./said-unit";

/** A product and a place that the labels of a cell name together. */
export interface Named {
  readonly product: string;
  /** As it was said: "refined rare earths". */
  readonly stage: string | undefined;
  readonly place: string;
  /** The labels that say so. */
  readonly labels: readonly string[];
}

/** What a label says: a name, a unit, both or neither. */
export interface Meant {
  readonly product?: { readonly id: string; readonly stage: string | undefined };
  readonly place?: string;
  readonly units: readonly SaidUnit[];
}

/** Reads labels, each of them once. */
export function labelReader({ vocabulary }: Release): (label: string) => Meant {
  const known = new Map<string, Meant>();
  return (label) => {
    const before = known.get(label);
    if (before !== undefined) return before;
    const name = withoutUnit(label);
    const product = vocabulary.product(name);
    const place = vocabulary.place(name);
    const meant = {
      ...(!isMissing(product) && { product }),
      ...(!isMissing(place) && { place }),
      units: unitsSaid(label),
    };
    known.set(label, meant);
    return meant;
  };
}

/**
 * Every pair of a product and a place that the labels of a cell name. In each direction only the nearest name counts:
 * what stands farther belongs to another part of the sheet.
 */
export function namesIn(labels: Labels<Meant>): readonly Named[] {
  const pairs: Named[] = [];
  const places = labels.flatMap((line) => line.find(({ meant }) => meant.place !== undefined) ?? []);
  if (places.length === 0) return pairs;
  const products = labels.flatMap((line) => line.find(({ meant }) => meant.product !== undefined) ?? []);
  for (const { text: ofProduct, meant } of products) {
    for (const { text: ofPlace, meant: where } of places) {
      if (meant.product === undefined || where.place === undefined) continue;
      const { id: product, stage } = meant.product;
      const { place } = where;
      const isSame = (one: Named) => one.product === product && one.stage === stage && one.place === place;
      if (!pairs.some(isSame)) pairs.push({ product, stage, place, labels: [ofPlace, ofProduct] });
    }
  }
  return pairs;
}
