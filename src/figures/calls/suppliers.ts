import { messages } from "../../messages/catalogue";
import { known, questions } from "../../messages/figures";
import { isMissing, type Missing } from "../../messages/missing";
import { readCount, readEstimate, readYear, type Estimate } from "../../names/arguments";
import type { Found } from "../found";
import type { Outcome } from "../outcome";
import { placeName, productName } from "../phrasing";
import { readAsOfDay, readProduct, readSourceFilter } from "../question";
import type { Release } from "../release";
import { coverage, suppliersOf, type Suppliers } from "../suppliers";
import { inUnit } from "../wording";

/** Below this share of supply an index says little about concentration. */
const LEAST_COVERAGE = 0.75;
const ROWS = 10;

/** Herfindahl–Hirschman index of the supplier shares, 0 to 10,000. */
export function hhi(release: Release, [product, year, estimate, source, asOf]: readonly unknown[]): Outcome {
  const meant = readProduct(product, release);
  if (isMissing(meant)) return meant;
  const period = readYear(year);
  if (isMissing(period)) return period;
  const wanted = readEstimate(estimate);
  if (isMissing(wanted)) return wanted;
  const suppliers = readSuppliers(meant, period, source, asOf, release);
  if (isMissing(suppliers)) return suppliers;
  const covered = coverage(suppliers);
  const name = productName(release, meant.id, meant.stage);
  if (covered < LEAST_COVERAGE) {
    const said = [
      inUnit(Number(covered.toFixed(4)), "fraction"),
      inUnit(LEAST_COVERAGE, "fraction"),
    ] as const;
    return messages.lowCoverage(name, suppliers.period.text, ...said);
  }
  const value = index(suppliers.shares, covered, wanted);
  return value === undefined
    ? messages.noEstimate(`"${questions.concentration(name)}"`, "high", known.onlyAtLeast)
    : { kind: "number", value };
}

/**
 * The sum of squared percentages. What is not covered is many small suppliers at best (the low and mid, a lower
 * bound) and one more supplier at worst (the high). A share without an upper bound leaves no high.
 */
function index(shares: readonly Found[], covered: number, estimate: Estimate): number | undefined {
  const points = (share: number) => (share * 100) ** 2;
  const sum = (of: (share: Found) => number | undefined) =>
    shares.reduce((total, share) => total + points(of(share) ?? 0), 0);
  if (estimate === "low") return rounded(sum(({ low }) => low));
  if (estimate === "mid") return rounded(sum(({ mid }) => mid));
  if (shares.some(({ high }) => high === undefined)) return undefined;
  return rounded(Math.min(10_000, sum(({ high }) => high) + points(Math.max(0, 1 - covered))));
}

/** To a whole number, as the index is quoted. */
function rounded(value: number): number {
  return Math.round(value);
}

/** The largest suppliers with their shares, largest first, ties by name. */
export function top(release: Release, [product, count, year, source, asOf]: readonly unknown[]): Outcome {
  const meant = readProduct(product, release);
  if (isMissing(meant)) return meant;
  const rows = readCount(count, ROWS);
  if (isMissing(rows)) return rows;
  const period = readYear(year);
  if (isMissing(period)) return period;
  const suppliers = readSuppliers(meant, period, source, asOf, release);
  if (isMissing(suppliers)) return suppliers;
  const named = suppliers.shares.map((figure) => ({
    name: placeName(release, figure.place),
    share: figure.mid ?? 0,
    figure,
  }));
  named.sort((one, other) => other.share - one.share || one.name.localeCompare(other.name, "en"));
  const shown = named.slice(0, rows);
  return {
    kind: "table",
    rows: shown.map(({ name, share }) => [name, share]),
    figures: shown.map(({ figure }) => figure),
  };
}

function readSuppliers(
  meant: Parameters<typeof suppliersOf>[0],
  period: Parameters<typeof suppliersOf>[1],
  source: unknown,
  asOf: unknown,
  release: Release,
): Suppliers | Missing {
  const filter = readSourceFilter(source, release);
  if (isMissing(filter)) return filter;
  const day = readAsOfDay(asOf, release);
  return isMissing(day) ? day : suppliersOf(meant, period, filter, release, day);
}
