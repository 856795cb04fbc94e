import type { Day } from "../dates/day";
import { comparePeriods, type Period } from "../dates/period";
import { describe } from "./answer";
import type { Found } from "./found";
import type { Release } from "./release";
import { headlineOn } from "./select";
import { isForecast, knownOn, periodOf, seriesFacts } from "./series";

/** Figures that answer one question for one period and cannot all be right. */
export interface Disagreement {
  /** As release.questions is keyed. */
  readonly question: string;
  readonly period: string;
  /** From the smallest to the largest. */
  readonly figures: readonly Found[];
  /** The series that a short call answers with, undefined where it is another one or left to the modeler. */
  readonly headline: number | undefined;
  readonly apart: Apart;
  /** How many other periods they disagree on, as well as this newest one. */
  readonly otherPeriods: number;
}

/** By how much the ranges of the figures miss each other: exact figures by their difference. */
export interface Apart {
  /** In percentage points, for fractions, else in percent of the larger figure. */
  readonly kind: "points" | "percent";
  /** As a fraction: 0.27 is 27 points or 27%. */
  readonly by: number;
}

/**
 * Where sources disagree, as known on a day, the widest first. Two figures disagree when they are of one question,
 * stage, unit, measure and period, both forecasts or neither, and their ranges have nothing in common: "at least
 * 75%" and 80% do agree. Series of different measure are different numbers, not different opinions.
 */
export function disagreements(release: Release, asOf: Day): Disagreement[] {
  const found: Disagreement[] = [];
  for (const [question, series] of release.questions) {
    if (series.length < 2) continue;
    const headline = headlineOn(release.headlines.get(question) ?? [], asOf)?.series;
    for (const comparable of comparableSeries(release, series)) {
      const periods = disputedPeriods(release, comparable, asOf);
      const [newest] = periods;
      if (newest === undefined) continue;
      found.push({
        question,
        period: newest.period.text,
        figures: newest.figures,
        headline: comparable.find((each) => each === headline),
        apart: newest.apart,
        otherPeriods: periods.length - 1,
      });
    }
  }
  return found.sort((one, other) => other.apart.by - one.apart.by);
}

/** The series of a question that measure the same, where there are several. */
function comparableSeries(release: Release, all: readonly number[]): number[][] {
  const groups = new Map<string, number[]>();
  for (const series of all) {
    const { stage, unit, measure } = seriesFacts(release, series);
    const key = `${stage}|${unit}|${measure}`;
    groups.set(key, [...(groups.get(key) ?? []), series]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

interface Disputed {
  readonly period: Period;
  readonly figures: readonly Found[];
  readonly apart: Apart;
}

/** The periods for which series give different values, newest first. */
function disputedPeriods(release: Release, all: readonly number[], asOf: Day): Disputed[] {
  const byPeriod = new Map<string, { readonly period: Period; readonly figures: Found[] }>();
  for (const series of all) {
    const others = all.filter((other) => other !== series);
    for (const row of knownOn(release, series, asOf)) {
      const figure = describe(release, { series, why: "listed", rivals: others }, row, asOf);
      if (figure.mid === undefined) continue;
      const period = periodOf(release, row);
      const key = `${period.text}|${String(isForecast(release, row))}`;
      const said = byPeriod.get(key) ?? { period, figures: [] };
      said.figures.push(figure);
      byPeriod.set(key, said);
    }
  }
  const disputed = [...byPeriod.values()].flatMap(({ period, figures }) => {
    const apart = apartOf(figures);
    if (apart === undefined) return [];
    return [{ period, apart, figures: figures.sort((one, other) => (one.mid ?? 0) - (other.mid ?? 0)) }];
  });
  return disputed.sort((one, other) => comparePeriods(other.period, one.period));
}

/** Undefined where one number would fit all of the ranges. */
function apartOf(figures: readonly Found[]): Apart | undefined {
  const low = Math.min(...figures.map(({ high }) => high ?? Infinity));
  const high = Math.max(...figures.map((figure) => figure.low ?? -Infinity));
  if (figures.length < 2 || high <= low) return undefined;
  if (figures[0]?.unit === "fraction") return { kind: "points", by: rounded(high - low) };
  return { kind: "percent", by: rounded((high - low) / Math.max(Math.abs(high), Math.abs(low))) };
}

/** Without what binary fractions leave behind: 0.74 - 0.7419 is 0.0001. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}
