import { messages } from "../messages/catalogue";
import { elsewhere as words } from "../messages/figures";
import { directoryOf } from "./directory";
import { indicatorName, placeName, productName } from "./phrasing";
import type { Question } from "./question";
import type { Release } from "./release";

/**
 * Where figures are when a question has none: for other products of the same place (related ones first), for
 * other places, against other counterparts; failing all these, of other kinds. Only things that have a figure.
 */
export function elsewhere(question: Question, release: Release): string[] {
  const { indicator, product, place, counterpart } = question;
  const directory = directoryOf(release);
  const sameProduct = directory.ofProduct(indicator, product);
  const products = directory
    .ofPlace(indicator, place)
    .filter((other) => other.counterpart === counterpart)
    .map((other) => other.product);
  const places = sameProduct.filter((other) => other.counterpart === counterpart).map((other) => other.place);
  const counterparts = sameProduct.filter((other) => other.place === place).map((other) => other.counterpart);

  const ranked = relatedFirst(product, products, release);
  const line = (what: string, names: readonly string[]) =>
    names.length > 0 ? [messages.figuresFor(what, [...new Set(names)])] : [];
  const lines = [
    ...line(
      words.forName(placeName(release, place)),
      ranked.map((id) => productName(release, id)),
    ),
    ...line(
      words.forName(productName(release, product)),
      places.map((id) => placeName(release, id)),
    ),
    ...line(
      words.againstOthers,
      counterparts.filter((id) => id !== "").map((id) => placeName(release, id)),
    ),
  ];
  if (lines.length > 0) return lines;
  const kinds = directory.all.filter((other) => other.product === product && other.place === place);
  return line(
    words.ofOtherKinds,
    kinds.map((other) => indicatorName(other.indicator)),
  );
}

/** Products in their order, but those nearest to one first: its parts and what it is part of, then its siblings. */
export function relatedFirst(product: string, products: readonly string[], { bundle }: Release): string[] {
  const { id, parent } = bundle.products;
  const row = id.indexOf(product);
  const above = parent[row] ?? -1;
  const nearness = (other: string) => {
    const otherRow = id.indexOf(other);
    if (otherRow === row || otherRow === above || parent[otherRow] === row) return 2;
    return above >= 0 && parent[otherRow] === above ? 1 : 0;
  };
  return [...products].sort((one, other) => nearness(other) - nearness(one));
}
