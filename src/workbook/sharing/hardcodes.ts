import { answer } from "../../figures/answer";
import { directoryOf, type Listed } from "../../figures/directory";
import { asked } from "../../figures/phrasing";
import type { Release } from "../../figures/release";
import { shortestCall } from "../../figures/shortest-call";
import { isMissing } from "../../messages/missing";
import type { TypedCell } from "../sending";
import { labelled } from "./labels";
import type { Hardcode, Hardcodes } from "./sharing";

/**
 * Numbers among typed-in cells that equal a figure we have and whose labels say that they are this figure: one of them
 * names its product and one its place. A number alone says nothing; 0.9 can be anything.
 */
export function hardcodesIn(cells: readonly TypedCell[], release: Release): Hardcodes {
  const figures = figuresOf(release);
  const labelsOf = labelled(cells);
  let numbers = 0;
  const found: Hardcode[] = [];
  for (const { address, value } of cells) {
    if (typeof value !== "number") continue;
    numbers += 1;
    const questions = figures.get(value);
    if (questions === undefined) continue;
    const labels = labelsOf(address);
    const meant = questions.flatMap((question) => {
      const used = namedBy(question, labels, release);
      return used === undefined ? [] : [{ question, used }];
    });
    const offers = meant.flatMap(({ question }) => {
      const call = shortestCall({ ...question, stage: undefined }, release);
      return call === undefined ? [] : [{ formula: `=${call}`, about: aboutOf(question, release) }];
    });
    if (offers.length > 0) {
      found.push({ address, value, labels: [...new Set(meant.flatMap(({ used }) => used))], offers });
    }
  }
  return { numbers, found };
}

const known = new WeakMap<Release, ReadonlyMap<number, readonly Listed[]>>();

/** The questions by the number that a short call for them comes to today. */
function figuresOf(release: Release): ReadonlyMap<number, readonly Listed[]> {
  const before = known.get(release);
  if (before !== undefined) return before;
  const figures = new Map<number, Listed[]>();
  for (const question of directoryOf(release).all) {
    const figure = answer(
      { ...question, stage: undefined, period: undefined, source: undefined },
      release,
      release.asOf,
    );
    if (isMissing(figure) || figure.mid === undefined) continue;
    const same = figures.get(figure.mid);
    if (same === undefined) figures.set(figure.mid, [question]);
    else same.push(question);
  }
  known.set(release, figures);
  return figures;
}

/** The labels that say which product and which place a figure is of. */
function namedBy(
  { product, place }: Listed,
  labels: readonly string[],
  { vocabulary }: Release,
): readonly string[] | undefined {
  const ofProduct = labels.find((label) => {
    const meant = vocabulary.product(label);
    return !isMissing(meant) && meant.id === product;
  });
  const ofPlace = labels.find((label) => vocabulary.place(label) === place);
  return ofProduct === undefined || ofPlace === undefined ? undefined : [ofPlace, ofProduct];
}

/** "Share of magnets, China", without the quotes of a message. */
function aboutOf(question: Listed, release: Release): string {
  const text = asked({ ...question, stage: undefined }, release).slice(1, -1);
  return text.charAt(0).toUpperCase() + text.slice(1);
}
