import { inconsistencies } from "../../../src/figures/bundle-consistency";
import type { Bundle, Interned } from "../../../src/figures/bundle";
import { opened, validPackage, withCell } from "../fixture";
import { toBundle } from "./bundle";

const bundle = toBundle(opened(validPackage()), 1);
const { observations, series, headlines } = bundle;

const texts = <T>({ of, at }: Interned<T>) => at.map((place) => of[place]);

/** What the figures of the Chinese share say, in the order of the bundle. */
function chineseShares({ series: lines, observations: figures, sources }: Bundle) {
  const row = texts(lines.place).findIndex(
    (place, line) => place === "CN" && texts(lines.unit)[line] === "fraction",
  );
  const first = lines.count.slice(0, row).reduce((sum, count) => sum + count, 0);
  return Array.from({ length: lines.count[row] ?? 0 }, (_, offset) => {
    const at = first + offset;
    return [texts(figures.vintage)[at], figures.value[at], sources.id[figures.source[at] ?? -1]];
  });
}

test("a bundle is consistent and carries the number and as-of date of the release", () => {
  expect(inconsistencies(bundle)).toEqual([]);
  expect([bundle.format, bundle.release, bundle.asOf]).toEqual([1, 1, "2026-11-22"]);
});

test("figures stand by vintage, a replaced row is left out, and the better document of a restated value comes last", () => {
  expect(chineseShares(bundle)).toEqual([
    ["2025-01-31", 0.69, "summaries"],
    ["2026-02-06", 0.71, "article"],
    ["2026-02-06", 0.71, "summaries"],
  ]);
});

test("figures of one series stand by the end of their period, not by their text", () => {
  const files = withCell(validPackage(), "observations.csv", 4, "period", "2025-Q1");
  const earlier = withCell(files, "observations.csv", 3, "period", "2025-Q1");
  expect(chineseShares(toBundle(opened(earlier), 1)).map(([, value]) => value)).toEqual([0.71, 0.71, 0.69]);
});

test("an unknown value is null and a redacted row keeps its place without values", () => {
  const row = texts(observations.bound).indexOf("redacted");
  expect([observations.value[row], observations.low[row], observations.high[row]]).toEqual([
    null,
    null,
    null,
  ]);
  const range = texts(observations.bound).indexOf("range");
  expect([observations.value[range], observations.low[range], observations.high[range]]).toEqual([
    null,
    0.2,
    0.3,
  ]);
});

test("a headline that leaves the choice refers to no series, every other to one of its place", () => {
  const places = headlines.series.map((row) => texts(series.place)[row]);
  texts(headlines.decided).forEach((decided, row) => {
    expect(places[row]).toBe(decided === "choose" ? undefined : texts(headlines.place)[row]);
  });
  expect(headlines.series).toContain(-1);
});

test("lists are split, a product without a parent has -1, yes and no are 1 and 0", () => {
  expect(bundle.products.aliases[0]).toEqual(["rare earths", "REE"]);
  expect(bundle.products.parent).toEqual([-1, 0]);
  expect(bundle.events.actor).toEqual([["CN", "WTO"]]);
  expect(texts(observations.bound).filter((_, row) => observations.periodStated[row] === 0)).toEqual([
    "range",
  ]);
});

test("the same package makes the same bytes, in whatever order its figures stand", () => {
  const files = validPackage();
  const [header, ...rows] = (files["observations.csv"] ?? "").trim().split("\n");
  const turned = { ...files, "observations.csv": `${[header, ...rows.reverse()].join("\n")}\n` };
  expect(JSON.stringify(toBundle(opened(turned), 1))).toBe(JSON.stringify(bundle));
});
