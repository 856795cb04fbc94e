import type { Release } from "../../../figures/release";
import type { Estimate } from "../../../names/arguments";
import { nameReader, type Names } from "./names-in-label";
import { unitsSaid, withoutUnit, type SaidUnit } from "./said-unit";

/** What a label says about the number that it belongs to. Most labels say little of it. */
export interface Meant extends Names {
  /** Whether it asks how concentrated the supply is. */
  readonly isConcentration: boolean;
  readonly estimates: readonly Estimate[];
  readonly years: readonly string[];
  readonly units: readonly SaidUnit[];
}

/** Reads labels, each of them once. */
export function labelReader({ vocabulary }: Release): (label: string) => Meant {
  const readNames = nameReader(vocabulary);
  const known = new Map<string, Meant>();
  return (label) => {
    const before = known.get(label);
    if (before !== undefined) return before;
    const meant = {
      ...readNames(withoutUnit(label)),
      isConcentration: CONCENTRATION.test(label),
      estimates: estimates.filter(([, said]) => said.test(label)).map(([estimate]) => estimate),
      years: label.match(YEARS) ?? [],
      units: unitsSaid(label),
    };
    known.set(label, meant);
    return meant;
  };
}

const CONCENTRATION = /\bHHI\b|\bherfindahl\b|\bconcentration\b/i;
const YEARS = /(?<!\d)(?:19|20)\d{2}(?!\d)/g;
const estimates: readonly (readonly [Estimate, RegExp])[] = [
  ["low", /\b(?:low|lower|min|minimum)\b/i],
  ["mid", /\b(?:mid|middle|midpoint|central)\b/i],
  ["high", /\b(?:high|upper|max|maximum)\b/i],
];
