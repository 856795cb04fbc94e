import { parseDay } from "../dates/day";
import { describe as describeFigure } from "./answer";
import { cardOf, MOST_BYTES, type Card } from "./card";
import type { Found } from "./found";
import { numberFormat } from "./number-format";
import { openRelease } from "./release";
import { ask, bundledRelease } from "./testing";
import { bundleOf, type ObservationRow } from "./testing-bundle";

const release = bundledRelease();
const _ = undefined;

/** Every figure of the release for each estimate that it has. */
function everyCard(): { found: Found; value: number; card: Card }[] {
  const { firstObservation } = release;
  const made = [];
  for (let series = 0; series < firstObservation.length - 1; series++) {
    const from = firstObservation[series] as number;
    const to = firstObservation[series + 1] as number;
    for (let row = from; row < to; row++) {
      const found = describeFigure(release, { series, why: "listed", rivals: [] }, row, release.asOf);
      for (const value of [found.low, found.mid, found.high]) {
        if (value !== undefined) made.push({ found, value, card: cardOf(found, value, release) });
      }
    }
  }
  return made;
}
const every = everyCard();

function texts({ properties }: Card): Record<string, string> {
  return Object.fromEntries(Object.entries(properties).map(([name, { basicValue }]) => [name, basicValue]));
}

const size = (value: unknown) => Buffer.byteLength(JSON.stringify(value));

test("a card says who, for which period, known since when, and how exactly", () => {
  const outcome = ask("SHARE", "magnets", "China");
  if (outcome.kind !== "number" || outcome.figure === undefined) throw new Error("no figure");
  expect(cardOf(outcome.figure, outcome.value, release)).toEqual({
    type: "Double",
    basicValue: 0.9,
    numberFormat: "0%",
    properties: {
      Source: { type: "String", basicValue: "Mint, 2025" },
      Period: { type: "String", basicValue: "2025 (inferred)" },
      "As of": { type: "String", basicValue: "2025-06-30" },
      Range: { type: "String", basicValue: "about 90%" },
    },
  });
});

test("the number is exactly the figure’s, for every figure and estimate of the release", () => {
  expect(every.length).toBeGreaterThan(6000);
  for (const { value, card } of every) expect(card.basicValue).toBe(value);
});

test("no card is larger than it may be, and no text is empty", () => {
  for (const { card } of every) {
    expect(size(card)).toBeLessThanOrEqual(MOST_BYTES);
    for (const text of Object.values(texts(card))) expect(text).not.toBe("");
  }
});

test("nearly every card names its source in full, and a shortened one says so", () => {
  const shortened = every.filter(({ found, card }) => {
    const said = texts(card)["Source"] as string;
    return said !== found.originator && !said.startsWith(`${found.originator}, `);
  });
  expect(shortened.length).toBeGreaterThan(0);
  expect(shortened.length / every.length).toBeLessThan(0.01);
  for (const { found, card } of shortened) {
    const said = texts(card)["Source"] as string;
    expect(said).toMatch(/^.{3,}…$/);
    expect(found.originator.startsWith(said.slice(0, -1))).toBe(true);
  }
});

test("a card says what RE.SOURCE says", () => {
  const about = ["cost premium", "batteries", "India", _, _, _, _, _] as const;
  const outcome = ask("VALUE", ...about);
  if (outcome.kind !== "number" || outcome.figure === undefined) throw new Error("no figure");
  const { Period, "As of": asOf, Range } = texts(cardOf(outcome.figure, outcome.value, release));
  expect(ask("SOURCE", ...about, "period")).toMatchObject({ value: Period });
  expect(ask("SOURCE", ...about, "asof")).toMatchObject({ value: asOf });
  expect(ask("SOURCE", ...about, "bound")).toMatchObject({ value: Range });
});

test("calls that come to one figure and estimate share one card; another estimate has its own", () => {
  const card = (estimate: string, ...args: unknown[]) => {
    const outcome = ask("VALUE", "cost premium", ...args, _, estimate);
    if (outcome.kind !== "number" || outcome.figure === undefined) throw new Error("no figure");
    return cardOf(outcome.figure, outcome.value, release);
  };
  expect(card("mid", "batteries", "India", "China")).toBe(card("", "Batteries", "IN", _));
  expect(card("high", "batteries", "India", _)).not.toBe(card("mid", "batteries", "India", _));
});

test("a card too large gives up the year, then the zeros of its numbers, then letters of the source", () => {
  const said = (originator: string, row: Partial<ObservationRow>) => {
    const observation = { period: "2022-04..2023-01", originator, bound: "approx" as const, ...row };
    const small = openRelease(
      bundleOf([{ unit: "USD", rows: [observation] }], [{ series: 0 }], [{ id: "magnets" }]),
    );
    const day = parseDay("2026-11-22") as number;
    const found = describeFigure(small, { series: 0, why: "headline", rivals: [] }, 0, day);
    const { Source, Range } = texts(cardOf(found, row.value as number, small));
    return [Source, Range];
  };
  expect(said("IEA", { value: 2000 })).toEqual(["IEA, 2025", "about 2,000 USD"]);
  expect(said("IEA", { value: 20_000_000 })).toEqual(["IEA", "about 20,000,000 USD"]);
  expect(said("Ministry", { value: 20_000_000 })).toEqual(["Ministry", "about 20M USD"]);
  expect(said("Ministry of Mines and Industry", { value: 20_000_000 })).toEqual([
    "Ministry…",
    "about 20M USD",
  ]);
  // Letters are counted as they are sent: three bytes each here.
  expect(said("工业和信息化部国家统计局", { value: 20_000_000 })[0]).toMatch(/^工业.*…$/);
});

test.each([
  [0.9, "fraction", "0%"],
  [0.175, "fraction", "0.0%"],
  [-0.3, "fraction", "0%"],
  [0.6923, "fraction", "0.00%"],
  [0.00004, "fraction", "0.000%"],
  [11_000_000, "t REO", "#,##0"],
  [240_026.8, "t", "#,##0.0"],
  [239, "USD/kg", "\\$#,##0"],
  [61.5, "USD/kg", "\\$#,##0.00"],
  [5.66, "USD/kg", "\\$#,##0.00"],
  [0.125, "USD/kWh", "\\$#,##0.000"],
  [727_661_958, "EUR", "#,##0"],
])("%d %s is shown as %s", (value, unit, format) => {
  expect(numberFormat(value, unit)).toBe(format);
});
