import { bundleOf, type SeriesRow } from "../../src/figures/testing-bundle";
import type { Bundle } from "../../src/figures/bundle";

const PERIODS_A_SERIES = 20;
/** Real codes of places, so that questions can be asked as people ask them. */
const PLACES = ["CN", "US", "IN", "JP", "DE", "AU", "BR", "CA", "FR", "GB"];

/** A release of so many observations, with twenty years a series and a headline for each question. */
export function syntheticBundle(observations: number): Bundle {
  const lines = observations / PERIODS_A_SERIES;
  const products = Array.from({ length: Math.ceil(lines / PLACES.length) }, (_, index) => ({
    id: `product-${String(index)}`,
  }));
  const series: SeriesRow[] = Array.from({ length: lines }, (_, line) => ({
    product: `product-${String(Math.floor(line / PLACES.length))}`,
    place: PLACES[line % PLACES.length] as string,
    rows: Array.from({ length: PERIODS_A_SERIES }, (_row, year) => ({
      period: String(2005 + year),
      value: 0.5,
    })),
  }));
  return bundleOf(
    series,
    series.map((_row, index) => ({ series: index })),
    products,
  );
}
