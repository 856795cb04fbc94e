import { bundleOf } from "../testing-bundle";
import { call } from "../calls";
import { openRelease } from "../release";
import { ask, bundledRelease } from "../testing";
import { figureOf } from "./testing-figure";
import { seriesOf, stretchesOf } from "./series-of";

const release = bundledRelease();

test("a series is what was known on the day asked for, oldest first, forecasts included", () => {
  const points = seriesOf(figureOf(ask("VALUE", "demand", "batteries", "India")), release);
  expect(points.map(({ figure }) => [figure.period, figure.status, figure.mid])).toEqual([
    ["FY2023-24", "estimate", 15],
    ["FY2029-30", "forecast", 127],
  ]);
  const then = figureOf(ask("SHARE", "rare earths", "China", 2023, undefined, undefined, "2024-12-31"));
  expect(seriesOf(then, release).at(-1)?.figure.period).toBe("2023");
});

test("the figure itself stands in its series, also where it is of an older edition", () => {
  const older = figureOf(ask("SHARE", "rare earths", "China", 2024, undefined, "usgs-mcs-2025"));
  expect(older.vintage).toBe("2025-01-31");
  expect(seriesOf(older, release)).toContainEqual(expect.objectContaining({ figure: older }));
});

function stretches(rows: Parameters<typeof bundleOf>[0][number]["rows"]) {
  const own = openRelease(bundleOf([{ rows }], [{ series: 0 }]));
  const found = figureOf(call("VALUE", ["share", "magnets", "China"], own));
  return stretchesOf(seriesOf(found, own)).map(({ from, to, isClosed }) => [
    from.period.text,
    to.period.text,
    isClosed,
  ]);
}

test("neighbouring years are connected, a gap and a forecast are told apart from them", () => {
  expect(
    stretches([
      { period: "2019", value: 0.7 },
      { period: "2020", value: 0.8 },
      { period: "2023", value: 0.9 },
      { period: "2024", value: 0.95, status: "forecast" },
    ]),
  ).toEqual([
    ["2019", "2020", true],
    ["2020", "2023", false],
    ["2023", "2024", false],
  ]);
});

test("a month is not connected with a year", () => {
  expect(
    stretches([
      { period: "2024-11", value: 0.7 },
      { period: "2024-12", value: 0.8 },
      { period: "2025", value: 0.9 },
    ]),
  ).toEqual([["2024-11", "2024-12", true]]);
});

test("a period without a value is a gap", () => {
  expect(
    stretches([
      { period: "2022", value: 0.7 },
      { period: "2023", bound: "not_available" },
      { period: "2024", value: 0.9 },
    ]),
  ).toEqual([["2022", "2024", false]]);
});
