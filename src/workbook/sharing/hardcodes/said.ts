import type { Estimate } from "../../../names/arguments";
import type { ProductMeant } from "../../../names/products";
import type { Meant } from "./label-meaning";
import type { Label, Labels } from "./labels";
import type { SaidUnit } from "./said-unit";

/** Something that a label says, with that label. */
export interface By<T> {
  readonly said: T;
  readonly label: string;
}

/** What the labels of a number say of it together. */
export interface Said {
  readonly products: readonly By<ProductMeant>[];
  readonly places: readonly By<string>[];
  /** Those in one label with the product: the figure is of one of them. Undefined where there are none. */
  readonly own: readonly string[] | undefined;
  readonly indicators: readonly By<string>[];
  /** Those that its own row or column names: it is of no other kind. */
  readonly ownIndicators: readonly string[];
  readonly concentration: string | undefined;
  readonly estimates: readonly Estimate[];
  readonly years: readonly string[];
  readonly units: readonly By<SaidUnit>[];
  /** All labels that were read for it. */
  readonly texts: readonly string[];
}

/**
 * In each direction only the nearest label that says a thing counts for it: what stands farther belongs to another part
 * of the sheet. Of products only the nearest of all counts, and where its label names a place too it is about that place.
 */
export function saidBy(labels: Labels<Meant>): Said {
  const nearest = <T>(of: (meant: Meant) => readonly T[], lines = labels): readonly Label<Meant>[] =>
    lines
      .flatMap((line) => line.find(({ meant }) => of(meant).length > 0) ?? [])
      .sort((one, other) => one.distance - other.distance);
  const said = <T>(from: readonly Label<Meant>[], of: (meant: Meant) => readonly T[]): readonly By<T>[] => {
    const found = new Map<T, By<T>>();
    for (const { meant, text } of from) {
      for (const one of of(meant)) if (!found.has(one)) found.set(one, { said: one, label: text });
    }
    return [...found.values()];
  };
  const [ofProduct] = nearest(productsOf);
  const own = ofProduct === undefined || ofProduct.meant.places.length === 0 ? [] : [ofProduct];
  const all = labels.flat();
  const ofCell = labels.slice(0, 2);
  return {
    products: said(ofProduct === undefined ? [] : [ofProduct], productsOf),
    places: said([...own, ...nearest(placesOf)], placesOf),
    own: own[0]?.meant.places,
    indicators: said(nearest(indicatorsOf), indicatorsOf),
    ownIndicators: said(nearest(indicatorsOf, ofCell), indicatorsOf).map((one) => one.said),
    concentration: all.find(({ meant }) => meant.isConcentration)?.text,
    estimates: said(nearest(estimatesOf, ofCell), estimatesOf).map((one) => one.said),
    years: said(nearest(yearsOf, ofCell), yearsOf).map((one) => one.said),
    units: said(all, unitsOf),
    texts: all.map(({ text }) => text),
  };
}

const productsOf = ({ products }: Meant) => products;
const placesOf = ({ places }: Meant) => places;
const indicatorsOf = ({ indicators }: Meant) => indicators;
const estimatesOf = ({ estimates }: Meant) => estimates;
const yearsOf = ({ years }: Meant) => years;
const unitsOf = ({ units }: Meant) => units;
