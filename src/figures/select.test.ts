import { missingText } from "../messages/missing";
import { call, type FunctionName } from "./calls";
import { openRelease } from "./release";
import { numberOf } from "./testing";
import { bundleOf, type HeadlineRow, type Products, type SeriesRow } from "./testing-bundle";

const _ = undefined;

/** Asks a small release made for the test. */
function asking(
  series: readonly SeriesRow[],
  headlines: readonly HeadlineRow[],
  products?: readonly Products[],
) {
  const release = openRelease(bundleOf(series, headlines, products));
  return (name: FunctionName, ...args: unknown[]) => call(name, args, release);
}

const share = (value: number, extra: Partial<SeriesRow> = {}, vintage = "2025-01-01"): SeriesRow => ({
  ...extra,
  rows: [{ period: "2024", value, vintage, source: extra.publication ?? "document" }],
});

test("a call takes the headline line that was newest on its as-of date", () => {
  const ask = asking(
    [share(0.5, { publication: "old" }, "2024-01-01"), share(0.6, { publication: "new" }, "2024-01-01")],
    [
      { series: 0, since: "2024-06-01" },
      { series: 1, since: "2025-06-01" },
    ],
  );
  expect(numberOf(ask("SHARE", "magnets", "China"))).toBe(0.6);
  expect(numberOf(ask("SHARE", "magnets", "China", _, _, _, "2025-06-01"))).toBe(0.6);
  expect(numberOf(ask("SHARE", "magnets", "China", _, _, _, "2025-05-31"))).toBe(0.5);
});

test("before the first line the first one counts, since what a call means has one beginning", () => {
  const ask = asking([share(0.5, {}, "2024-01-01")], [{ series: 0, since: "2026-11-22" }]);
  expect(numberOf(ask("SHARE", "magnets", "China", _, _, _, "2024-01-01"))).toBe(0.5);
});

test("a series that ended stays headline however new the others are", () => {
  const newer: SeriesRow = { publication: "newer", rows: [{ period: "2026", value: 0.7, source: "newer" }] };
  const ask = asking([share(0.5), newer], [{ series: 0 }]);
  expect(numberOf(ask("SHARE", "magnets", "China"))).toBe(0.5);
  expect(numberOf(ask("SHARE", "magnets", "China", 2026))).toBe("#N/A");
  expect(numberOf(ask("SHARE", "magnets", "China", 2026, _, "newer"))).toBe(0.7);
});

test("where the data leave the choice to the modeler, the choices are what can be typed", () => {
  const ask = asking(
    [share(0.5, { measure: "sintered" }), share(0.6, { measure: "sintered plus bonded" })],
    [{ series: "choose" }],
  );
  const outcome = ask("SHARE", "magnets", "China");
  expect(outcome.kind === "missing" && missingText(outcome)).toMatch(/"sintered" or "sintered plus bonded"/);
  expect(numberOf(ask("SHARE", "magnets", "China", _, _, "sintered"))).toBe(0.5);
  expect(numberOf(ask("SHARE", "magnets", "China", _, _, "sintered plus bonded"))).toBe(0.6);
});

test("a part of a name that fits several originators is ambiguous, though one of them is the headline", () => {
  const from = (originator: string, value: number): SeriesRow => ({
    publication: originator,
    rows: [{ period: "2024", value, originator, source: originator }],
  });
  const ask = asking([from("Business Standard", 0.5), from("Business Korea", 0.6)], [{ series: 0 }]);
  expect(ask("SHARE", "magnets", "China", _, _, "Business")).toMatchObject({
    code: "#VALUE!",
    hint: 'Type "Business Standard" or "Business Korea".',
  });
  expect(numberOf(ask("SHARE", "magnets", "China", _, _, "Business K"))).toBe(0.6);
});

test("series of one measure are put in order by the rule: newer period, then newer vintage", () => {
  const staged = { stage: "refining" };
  const older = share(0.5, { ...staged, publication: "older" });
  const newer: SeriesRow = {
    ...staged,
    publication: "b",
    rows: [{ period: "2025", value: 0.6, source: "b" }],
  };
  const headline = share(0.9, { stage: "mining", publication: "c" });
  const ask = asking(
    [headline, older, newer],
    [{ series: 0 }],
    [{ id: "magnets", stages: ["mining", "refining"] }],
  );
  expect(ask("SHARE", "refined magnets", "China")).toMatchObject({ value: 0.6, figure: { why: "rule" } });
  expect(numberOf(ask("SHARE", "mined magnets", "China"))).toBe(0.9);
});

test("a source that knows only another stage is not taken for the one asked", () => {
  const ask = asking(
    [share(0.9, { stage: "mining" }), share(0.5, { stage: "refining", publication: "other" })],
    [{ series: 0 }],
    [{ id: "magnets", stages: ["mining", "refining"] }],
  );
  const outcome = ask("SHARE", "magnets", "China", _, _, "other");
  expect(outcome.kind === "missing" && missingText(outcome)).toMatch(/other stages: refined magnets/);
});

test("a row that may no longer be published is #N/A with the reason", () => {
  const ask = asking([{ rows: [{ period: "2024", bound: "redacted" }] }], [{ series: 0 }]);
  expect(ask("SHARE", "magnets", "China")).toMatchObject({ code: "#N/A", reason: "redacted" });
  const series = ask("SERIES", "share", "magnets", "China");
  expect(series).toMatchObject({ rows: [[2024, { reason: "redacted" }]] });
});

test("at most: the bound is high and mid, and there is no low", () => {
  const ask = asking([{ rows: [{ period: "2024", value: 0.4, bound: "at_most" }] }], [{ series: 0 }]);
  expect(numberOf(ask("SHARE", "magnets", "China"))).toBe(0.4);
  expect(numberOf(ask("SHARE", "magnets", "China", _, "high"))).toBe(0.4);
  const low = ask("SHARE", "magnets", "China", _, "low");
  expect(low.kind === "missing" && missingText(low)).toMatch(/no low .* at most 40%/);
});

test("a forecast counts only where there is nothing else", () => {
  const rows = [
    { period: "2024", value: 0.5 },
    { period: "2030", value: 0.3, status: "forecast" as const },
  ];
  expect(numberOf(asking([{ rows }], [{ series: 0 }])("SHARE", "magnets", "China"))).toBe(0.5);
  expect(numberOf(asking([{ rows: rows.slice(1) }], [{ series: 0 }])("SHARE", "magnets", "China"))).toBe(0.3);
});

test("a premium without a product names the products where there are several", () => {
  const premium = (product: string) => share(0.1, { indicator: "cost_premium", product, place: "IN" });
  const products = [{ id: "magnets" }, { id: "batteries" }];
  const ask = asking([premium("magnets"), premium("batteries")], [{ series: 0 }, { series: 1 }], products);
  expect(ask("COSTPREMIUM", "India")).toMatchObject({ reason: "choose product" });
  expect(numberOf(ask("COSTPREMIUM", "India", "batteries"))).toBe(0.1);
});

test("a price without a market is that of the usual market, and names the markets where none is usual", () => {
  const price = (place: string, value: number) => share(value, { indicator: "price", unit: "USD/kg", place });
  const series = [price("CN", 50), price("US", 80)];
  const headlines = [{ series: 0 }, { series: 1 }];
  expect(asking(series, headlines)("PRICE", "magnets")).toMatchObject({ reason: "choose market" });
  expect(
    numberOf(asking(series, headlines, [{ id: "magnets", priceMarket: "US" }])("PRICE", "magnets")),
  ).toBe(80);
  expect(numberOf(asking(series, headlines)("PRICE", "magnets", "China"))).toBe(50);
});

describe("the index of concentration", () => {
  const supplier = (place: string, row: Partial<SeriesRow["rows"][number]>): SeriesRow => ({
    place,
    rows: [{ period: "2024", ...row }],
  });
  const ofShares = (...suppliers: SeriesRow[]) =>
    asking(
      suppliers,
      suppliers.map((_row, series) => ({ series })),
    );

  test("counts what is not covered as nothing in low and mid, and as one more supplier in high", () => {
    const ask = ofShares(supplier("CN", { value: 0.6 }), supplier("US", { value: 0.2 }));
    expect(numberOf(ask("HHI", "magnets"))).toBe(4000);
    expect(numberOf(ask("HHI", "magnets", _, "low"))).toBe(4000);
    expect(numberOf(ask("HHI", "magnets", _, "high"))).toBe(4400);
  });

  test("has no high where a share has none", () => {
    const ask = ofShares(supplier("CN", { value: 0.9, bound: "at_least" }));
    expect(numberOf(ask("HHI", "magnets"))).toBe(8100);
    expect(numberOf(ask("HHI", "magnets", _, "high"))).toBe("#N/A");
  });

  test("says nothing below three quarters of supply", () => {
    const ask = ofShares(supplier("CN", { value: 0.74 }));
    expect(ask("HHI", "magnets")).toMatchObject({ code: "#N/A", reason: "low coverage" });
    expect(numberOf(ofShares(supplier("CN", { value: 0.75 }))("HHI", "magnets"))).toBe(5625);
  });

  test("leaves regions and other publications out", () => {
    const region = supplier("WLD", { value: 1 });
    const other: SeriesRow = { ...supplier("IN", { value: 0.3 }), publication: "another" };
    const ask = ofShares(supplier("CN", { value: 0.8 }), supplier("US", { value: 0.1 }), region, other);
    expect(numberOf(ask("HHI", "magnets"))).toBe(6500);
    expect(ask("TOP", "magnets")).toMatchObject({
      rows: [
        [expect.stringContaining("China"), 0.8],
        [expect.stringContaining("United"), 0.1],
      ],
    });
  });
});
