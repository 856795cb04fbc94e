import { directoryOf } from "../../../figures/directory";
import { questionKey, type Release } from "../../../figures/release";
import { seriesFacts } from "../../../figures/series";

/** Gives the units in which figures of some indicators are; undefined for no indicator. */
export function unitsOfIndicators(
  release: Release,
): (indicators: readonly string[]) => ReadonlySet<string> | undefined {
  const known = new Map<string, ReadonlySet<string>>();
  return (indicators) =>
    indicators.length === 0 ? undefined : new Set(indicators.flatMap((indicator) => [...unitsOf(indicator)]));

  function unitsOf(indicator: string): ReadonlySet<string> {
    const before = known.get(indicator);
    if (before !== undefined) return before;
    const rows = directoryOf(release)
      .ofIndicator(indicator)
      .flatMap(({ product, place, counterpart }) => [
        ...(release.questions.get(questionKey(indicator, product, place, counterpart)) ?? []),
      ]);
    const units = new Set(rows.map((row) => seriesFacts(release, row).unit));
    known.set(indicator, units);
    return units;
  }
}
