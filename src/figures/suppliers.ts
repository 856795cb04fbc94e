import type { Day } from "../dates/day";
import { comparePeriods, type Period } from "../dates/period";
import { messages } from "../messages/catalogue";
import type { Missing } from "../messages/missing";
import type { ProductMeant } from "../names/products";
import { describe } from "./answer";
import { byRule, candidate, type Candidate } from "./choose";
import { directoryOf } from "./directory";
import type { Found } from "./found";
import { asked } from "./phrasing";
import { questionKey, type Release } from "./release";
import { headlineOn } from "./select";
import { isForecast, periodOf, seriesFacts } from "./series";
import type { SourceFilter } from "./source-filter";

/** The shares of a product's suppliers that may be added up: one publication, measure, stage and period. */
export interface Suppliers {
  readonly period: Period;
  /** Countries only. */
  readonly shares: readonly Found[];
}

interface Family {
  /** How many countries have their headline here. */
  readonly headlines: number;
  readonly members: readonly Candidate[];
}

/**
 * The suppliers of a product. Of several publications the one that holds most of the countries' headlines is
 * taken (with a source: of those that match), then the one that covers more, then the first by the rule.
 */
export function suppliersOf(
  { id, stage }: ProductMeant,
  period: Period | undefined,
  source: SourceFilter | undefined,
  release: Release,
  asOf: Day,
): Suppliers | Missing {
  const question = { indicator: "share", product: id, stage, place: "WLD", counterpart: "WLD" };
  const families = familiesOf({ id, stage }, source, release, asOf);
  if (families.length === 0) {
    return source === undefined
      ? messages.noSeries(asked(question, release), [])
      : messages.noSuchSource(asked(question, release), source.typed, []);
  }
  const [chosen] = families
    .map((family) => ({ family, suppliers: inPeriod(family, period, release, asOf) }))
    .sort(
      (one, other) =>
        Number(one.suppliers === undefined) - Number(other.suppliers === undefined) ||
        other.family.headlines - one.family.headlines ||
        coverage(other.suppliers) - coverage(one.suppliers) ||
        byRule(release)(one.family.members[0] as Candidate, other.family.members[0] as Candidate),
    );
  if (chosen?.suppliers !== undefined) return chosen.suppliers;
  const known = [...new Set(families.flatMap(({ members }) => periodsOf(members, release)))];
  return messages.noPeriod(asked(question, release), period?.text ?? "", known);
}

/** The sum of the shares; 0 for nothing. */
export function coverage(suppliers: Suppliers | undefined): number {
  return (suppliers?.shares ?? []).reduce((sum, { mid }) => sum + (mid ?? 0), 0);
}

function familiesOf(
  { id, stage }: ProductMeant,
  source: SourceFilter | undefined,
  release: Release,
  asOf: Day,
): Family[] {
  const families = new Map<string, { headlines: number; members: Candidate[] }>();
  for (const { place, counterpart } of directoryOf(release).ofProduct("share", id)) {
    if (counterpart !== "WLD" || !release.vocabulary.places.isCountry(place)) continue;
    const key = questionKey("share", id, place, counterpart);
    const headline = headlineOn(release.headlines.get(key) ?? [], asOf)?.series;
    const meantStage = stage ?? (headline === undefined ? undefined : seriesFacts(release, headline).stage);
    for (const series of release.questions.get(key) ?? []) {
      const facts = seriesFacts(release, series);
      if (meantStage !== undefined && facts.stage !== meantStage) continue;
      const member = candidate(release, series, asOf, source);
      if (member.rows.length === 0) continue;
      const name = `${facts.stage}|${facts.publication}|${facts.measure}`;
      const family = families.get(name) ?? { headlines: 0, members: [] };
      family.members.push(member);
      if (series === headline) family.headlines += 1;
      families.set(name, family);
    }
  }
  return [...families.values()];
}

/** The shares of a family in the period asked for, else in its newest that is not a forecast. */
function inPeriod(
  { members }: Family,
  wanted: Period | undefined,
  release: Release,
  asOf: Day,
): Suppliers | undefined {
  const rowsOf = ({ rows }: Candidate) =>
    wanted === undefined ? rows.filter((row) => !isForecast(release, row)) : rows;
  const periods = members.flatMap((member) => rowsOf(member).map((row) => periodOf(release, row)));
  const period = wanted === undefined ? periods.sort(comparePeriods).at(-1) : wanted;
  if (period === undefined) return undefined;
  const shares = members.flatMap((member) => {
    const row = rowsOf(member).find((known) => periodOf(release, known).text === period.text);
    return row === undefined
      ? []
      : [describe(release, { series: member.series, why: "listed", rivals: [] }, row, asOf)];
  });
  const known = shares.filter(({ mid }) => mid !== undefined);
  return known.length > 0 ? { period, shares: known } : undefined;
}

function periodsOf(members: readonly Candidate[], release: Release): string[] {
  return members.flatMap(({ rows }) => rows.map((row) => periodOf(release, row).text)).reverse();
}
