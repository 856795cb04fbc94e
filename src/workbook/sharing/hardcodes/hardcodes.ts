import { answer } from "../../../figures/answer";
import { directoryOf, groupBy, type Listed } from "../../../figures/directory";
import { asked } from "../../../figures/phrasing";
import type { Release } from "../../../figures/release";
import { shortestCall } from "../../../figures/shortest-call";
import { inUnit, periodInWords } from "../../../figures/wording";
import { isMissing } from "../../../messages/missing";
import { numbers as words } from "../../../messages/sharing/numbers";
import type { TypedCell } from "../../sending";
import { labelReader, namesIn, type Meant, type Named } from "./label-names";
import { labelled, type Labels } from "./labels";
import type { SaidUnit } from "./said-unit";
import type { Hardcode, Hardcodes } from "../sharing";
import { typedAs } from "./typed-figure";

/**
 * Numbers among typed-in cells that equal a figure we have and whose labels say that they are this figure: one of them
 * names its product and one its place. A number alone says nothing; 0.9 can be anything. A label may say a unit besides,
 * "in %" or "kt"; then the number may be typed in that.
 */
export function hardcodesIn(cells: readonly TypedCell[], release: Release): Hardcodes {
  const labelsOf = labelled(cells, labelReader(release));
  const figuresOf = figuresIn(release);
  let numbers = 0;
  const found: Hardcode[] = [];
  for (const { address, value } of cells) {
    if (typeof value !== "number") continue;
    numbers += 1;
    const labels = labelsOf(address);
    const named = namesIn(labels);
    if (named.length === 0) continue;
    const units = unitsIn(labels);
    const meant = named.flatMap((one) =>
      figuresOf(one).flatMap((figure) => meaningOf(value, figure, one, units)),
    );
    const exact = meant.filter(({ isRounded }) => !isRounded);
    const likeliest = exact.length > 0 ? exact : meant;
    const offers = likeliest.flatMap(({ offer }) => offer() ?? []);
    if (offers.length > 0) {
      const used = likeliest.flatMap((one) => one.labels);
      found.push({ address, value, labels: [...new Set(used)], offers });
    }
  }
  return { numbers, found };

  function meaningOf(
    value: number,
    figure: Known,
    { labels: names }: Named,
    units: readonly Said[],
  ): Meaning[] {
    const { mid, unit } = figure;
    const saying = units.find((said) => said.unit.isOf(unit));
    const plain = typedAs(value, mid, undefined);
    const inStep = saying === undefined ? undefined : typedAs(value, mid, saying.unit.step);
    // What was typed in the unit of the label is meant so, unless only the other is exact.
    const typing = [inStep, plain].find((one) => one?.isRounded === false) ?? inStep ?? plain;
    if (typing === undefined) return [];
    const offer = () => {
      const call = shortestCall(figure.question, release);
      if (call === undefined) return undefined;
      const about = words.about(subjectOf(figure, release), figure.period);
      const said = typing.isRounded ? words.rounded(about, inUnit(mid, unit)) : about;
      return { formula: typing.formula(call), about: said };
    };
    const used = typing === inStep && saying !== undefined ? [...names, saying.label] : names;
    return [{ isRounded: typing.isRounded, labels: used, offer }];
  }
}

/** A unit with the label that says it. */
interface Said {
  readonly label: string;
  readonly unit: SaidUnit;
}

function unitsIn(labels: Labels<Meant>): readonly Said[] {
  return labels.flatMap((line) =>
    line.flatMap(({ text, meant }) => meant.units.map((unit) => ({ label: text, unit }))),
  );
}

/** One way in which a number can be a figure. The call is looked for only where it is offered. */
interface Meaning {
  readonly isRounded: boolean;
  readonly labels: readonly string[];
  readonly offer: () => Hardcode["offers"][number] | undefined;
}

/** A figure as a short call comes to it today. */
interface Known {
  readonly question: Listed & { readonly stage: string | undefined };
  readonly mid: number;
  readonly unit: string;
  readonly period: string;
}

/** Gives the figures for a product, with the stage that was said, and a place. */
function figuresIn(release: Release): (named: Named) => readonly Known[] {
  const questions = groupBy(directoryOf(release).all, ({ product, place }) => `${product}|${place}`);
  const known = new Map<string, readonly Known[]>();
  return ({ product, stage, place }) => {
    const key = [product, place, stage].join("|");
    const before = known.get(key);
    if (before !== undefined) return before;
    const figures = (questions.get(`${product}|${place}`) ?? []).flatMap((listed): Known[] => {
      const question = { ...listed, stage };
      const figure = answer({ ...question, period: undefined, source: undefined }, release, release.asOf);
      if (isMissing(figure) || figure.mid === undefined) return [];
      return [{ question, mid: figure.mid, unit: figure.unit, period: periodInWords(figure) }];
    });
    known.set(key, figures);
    return figures;
  };
}

/** "Share of magnets, China", without the quotes of a message. */
function subjectOf({ question }: Known, release: Release): string {
  const text = asked(question, release).slice(1, -1);
  return text.charAt(0).toUpperCase() + text.slice(1);
}
