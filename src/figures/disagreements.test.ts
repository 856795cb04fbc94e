import { parseDay } from "../dates/day";
import { disagreements } from "./disagreements";
import { openRelease } from "./release";
import { bundleOf, type SeriesRow } from "./testing-bundle";
import { bundledRelease } from "./testing";

/** Disagreements among series of one question, the first its headline. */
function among(...series: SeriesRow[]) {
  const release = openRelease(
    bundleOf(
      series.map((row, index) => ({ publication: `Publication ${String(index)}`, ...row })),
      [{ series: 0 }],
    ),
  );
  return disagreements(release, release.asOf);
}

const says = (value: number, more: Partial<SeriesRow> = {}): SeriesRow => ({
  rows: [{ period: "2024", value }],
  ...more,
});

test("fractions are apart by percentage points, with the smallest first and the headline named", () => {
  const [only, ...others] = among(says(0.9), says(0.63));
  expect(others).toEqual([]);
  expect(only).toMatchObject({
    period: "2024",
    headline: 0,
    apart: { kind: "points", by: 0.27 },
    figures: [
      { mid: 0.63, series: 1 },
      { mid: 0.9, series: 0 },
    ],
    otherPeriods: 0,
  });
});

test("other units are apart by percent of the larger figure", () => {
  const tonnes = { indicator: "production", unit: "t" };
  expect(among(says(13_000, tonnes), says(1_300, tonnes))).toMatchObject([
    { apart: { kind: "percent", by: 0.9 } },
  ]);
});

test("the same value, another period, stage, unit or measure is no disagreement", () => {
  expect(among(says(0.9), says(0.9))).toEqual([]);
  expect(among(says(0.9), { rows: [{ period: "2023", value: 0.5 }] })).toEqual([]);
  expect(among(says(0.9), says(0.5, { stage: "mining" }))).toEqual([]);
  expect(among(says(0.9), says(0.5, { unit: "t" }))).toEqual([]);
  expect(among(says(0.9), says(0.5, { measure: "by weight" }))).toEqual([]);
});

test("ranges and one-sided bounds disagree only where they have nothing in common", () => {
  const range: SeriesRow = { rows: [{ period: "2024", low: 0.2, high: 0.3, bound: "range" }] };
  expect(among(range, says(0.25))).toEqual([]);
  expect(among(range, says(0.3))).toEqual([]);
  expect(among(range, says(0.4))).toMatchObject([{ apart: { by: 0.1 } }]);
  const atLeast: SeriesRow = { rows: [{ period: "2024", value: 0.75, bound: "at_least" }] };
  expect(among(atLeast, says(0.8))).toEqual([]);
  expect(among(atLeast, says(0.7))).toMatchObject([{ apart: { by: 0.05 } }]);
  const atMost: SeriesRow = { rows: [{ period: "2024", value: 0.1, bound: "at_most" }] };
  expect(among(atMost, says(0.05))).toEqual([]);
  expect(among(atMost, atLeast)).toMatchObject([{ apart: { by: 0.65 } }]);
});

test("a value that is not available or only a forecast contradicts nothing that was observed", () => {
  expect(among(says(0.9), { rows: [{ period: "2024", bound: "not_available" }] })).toEqual([]);
  const forecast: SeriesRow = { rows: [{ period: "2024", value: 0.5, status: "forecast" }] };
  expect(among(says(0.9), forecast)).toEqual([]);
  expect(among(forecast, { rows: [{ period: "2024", value: 0.6, status: "forecast" }] })).toHaveLength(1);
});

test("of several periods the newest is shown and the others are counted", () => {
  const years = (values: readonly number[]): SeriesRow => ({
    rows: values.map((value, index) => ({ period: String(2020 + index), value })),
  });
  expect(among(years([0.5, 0.6, 0.7]), years([0.4, 0.5, 0.7]))).toMatchObject([
    { period: "2021", otherPeriods: 1 },
  ]);
});

test("a correction of later date counts from that date on", () => {
  const revised: SeriesRow = {
    rows: [
      { period: "2024", value: 0.5, vintage: "2025-01-01" },
      { period: "2024", value: 0.9, vintage: "2026-01-01" },
    ],
  };
  const release = openRelease(bundleOf([says(0.9), { ...revised, publication: "Other" }], [{ series: 0 }]));
  expect(disagreements(release, release.asOf)).toEqual([]);
  expect(disagreements(release, parseDay("2025-06-30") ?? 0)).toHaveLength(1);
  expect(disagreements(release, parseDay("2024-06-30") ?? 0)).toEqual([]);
});

test("in the release the widest comes first, and each is of one question with its figures in order", () => {
  const release = bundledRelease();
  const all = disagreements(release, release.asOf);
  expect(all.length).toBeGreaterThan(20);
  const sizes = all.map(({ apart }) => apart.by);
  expect(sizes).toEqual([...sizes].sort((one, other) => other - one));
  for (const { question, figures } of all) {
    expect(release.questions.get(question)).toEqual(
      expect.arrayContaining(figures.map(({ series }) => series)),
    );
    const values = figures.map(({ mid }) => mid ?? NaN);
    expect(values).toEqual([...values].sort((one, other) => one - other));
  }
});
