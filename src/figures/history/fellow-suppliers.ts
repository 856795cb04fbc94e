import { isMissing } from "../../messages/missing";
import { asOfDay } from "../as-of-day";
import type { Found } from "../found";
import type { Release } from "../release";
import { seriesFacts } from "../series";
import type { SourceFilter } from "../source-filter";
import { coverage, suppliersOf } from "../suppliers";
import { periodOfFigure } from "./series-of";

/** The shares of all suppliers of a product. */
export interface FellowSuppliers {
  /** Of one publication, measure, stage and period; largest first. */
  readonly shares: readonly Found[];
  /** How much of the supply they are together, as far as it is reported. */
  readonly covered: number;
  /** Whether they stand in the figure's own publication, for its own period. */
  readonly isOwn: boolean;
}

/** One share alone is no comparison. */
const LEAST = 2;

/**
 * The suppliers beside whom a share stands: those of its own publication and period; where that names no other,
 * those of another publication for the period; where there is none, for its newest.
 */
export function fellowSuppliers(found: Found, release: Release): FellowSuppliers | undefined {
  if (found.indicator !== "share" || found.counterpart !== "WLD") return undefined;
  const product = { id: found.product, stage: found.stage };
  const asOf = asOfDay(found, release);
  const period = periodOfFigure(found);
  const attempts = [
    () => suppliersOf(product, period, samePublication(found, release), release, asOf),
    () => suppliersOf(product, period, undefined, release, asOf),
    () => suppliersOf(product, undefined, undefined, release, asOf),
  ];
  for (const attempt of attempts) {
    const suppliers = attempt();
    if (isMissing(suppliers) || suppliers.shares.length < LEAST) continue;
    const [first] = suppliers.shares;
    return {
      shares: [...suppliers.shares].sort((one, other) => (other.mid ?? 0) - (one.mid ?? 0)),
      covered: Number(coverage(suppliers).toPrecision(12)),
      isOwn: first?.publication === found.publication && first.period === found.period,
    };
  }
  return undefined;
}

function samePublication({ publication, measure }: Found, release: Release): SourceFilter {
  return {
    typed: publication,
    isPart: false,
    accepts(series) {
      const facts = seriesFacts(release, series);
      return facts.publication === publication && facts.measure === measure;
    },
  };
}
