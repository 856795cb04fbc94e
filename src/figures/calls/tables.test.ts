import { ask } from "../testing";
import type { Cell, Outcome } from "../outcome";

/** An argument that is left out. */
const _ = undefined;

function rows(outcome: Outcome): readonly (readonly Cell[])[] {
  if (outcome.kind !== "table") throw new Error(JSON.stringify(outcome));
  return outcome.rows;
}

test("a series spills period and value, oldest first, calendar years as numbers", () => {
  const share = rows(ask("SERIES", "share", "rare earths", "China"));
  expect(share).toHaveLength(23);
  expect(share[0]).toEqual([2003, 0.9284]);
  expect(share.at(-1)).toEqual([2025, 0.6923]);
});

test("from and to cut a series at years", () => {
  expect(rows(ask("SERIES", "share", "rare earths", "China", _, 2022, "2024"))).toEqual([
    [2022, 0.7],
    [2023, 0.6782],
    [2024, 0.7105],
  ]);
});

test("a series as of a date shows what was known then", () => {
  expect(rows(ask("SERIES", "share", "rare earths", "China", _, 2023, _, _, "2024-06-30"))).toEqual([
    [2023, 0.6857],
  ]);
});

test("other periods are text, and forecasts appear only when to reaches them", () => {
  const source = "bs-irel-2025-11-09";
  expect(rows(ask("SERIES", "production", "neodymium", "IREL", _, _, _, source))).toEqual([
    ["FY2024-25", 40],
  ]);
  expect(rows(ask("SERIES", "production", "neodymium", "IREL", _, _, 2026, source))).toEqual([
    ["FY2024-25", 40],
    ["FY2025-26", 200],
    ["FY2026-27", 500],
  ]);
  expect(ask("SERIES", "cost premium", "batteries", "India")).toMatchObject({ reason: "only forecasts" });
});

test("a period that the source prints as not available is #N/A in its row", () => {
  const reserves = rows(ask("SERIES", "reserves", "rare earths", "India"));
  expect(reserves.at(-2)).toEqual([2024, 6_900_000]);
  expect(reserves.at(-1)).toEqual([2025, expect.objectContaining({ code: "#N/A", reason: "not available" })]);
});

test("the largest suppliers come first, countries only", () => {
  expect(rows(ask("TOP", "rare earths", 3))).toEqual([
    ["China", 0.6923],
    ["United States", 0.1308],
    ["Australia", 0.0744],
  ]);
  expect(rows(ask("TOP", "natural graphite"))).toHaveLength(10);
  const names = rows(ask("TOP", "magnet rare earths", _, 2023)).map(([name]) => name);
  expect(names).toEqual(["China"]);
});

test("suppliers with the same share stand in the order of their names", () => {
  const tied = rows(ask("TOP", "natural graphite", 30)).filter(([, share]) => share === 0.0001);
  expect(tied.map(([name]) => name)).toEqual(["Austria", "Germany"]);
});

test("suppliers of another source and year", () => {
  expect(rows(ask("TOP", "rare earths", 2, 2021, "USGS Minerals Yearbook"))).toEqual([
    ["China", 0.5793],
    ["United States", 0.1462],
  ]);
  expect(ask("TOP", "rare earths", 2, 1990)).toMatchObject({ code: "#N/A", reason: "no period" });
});

test("events are newest first, match actor or target, and end at the as-of date", () => {
  const japan = rows(ask("EVENTS", "Japan", 2010, 2010));
  expect(japan.map(([date, actor, kind]) => [date, actor, kind])).toEqual([
    [40_502, "China", "export-resumption"],
    [40_464, "China", "export-halt"],
    [40_442, "China", "export-halt"],
    [40_429, "Japan", "dispute"],
  ]);
  const all = rows(ask("EVENTS"));
  expect(all).toHaveLength(69);
  const dates = all.map(([date]) => Number(date));
  expect(dates).toEqual([...dates].sort((one, other) => other - one));
  expect(Math.max(...dates)).toBeLessThanOrEqual(46_348);
  expect(
    Math.max(...rows(ask("EVENTS", _, _, _, "2025-12-31")).map(([date]) => Number(date))),
  ).toBeLessThanOrEqual(46_022);
  expect(rows(ask("EVENTS", _, _, 2027))).toHaveLength(70);
});

test("several actors of one event are all named", () => {
  expect(rows(ask("EVENTS", "EU", 2012, 2012))[0]?.[1]).toBe("United States, European Union, Japan");
});

test("a list shows what can be typed, its label and how many questions it answers", () => {
  expect(rows(ask("LIST", "products"))).toContainEqual([
    "magnets",
    "Rare-earth permanent magnets",
    expect.any(Number),
  ]);
  expect(rows(ask("LIST", "Countries"))).toContainEqual(["China", "country", expect.any(Number)]);
  expect(rows(ask("LIST", "indicators"))).toHaveLength(34);
  expect(rows(ask("LIST", "sources"))).toContainEqual(["USGS", "originator", expect.any(Number)]);
});

test("a source says everything about the figure that RE.VALUE returns", () => {
  const field = (name?: string) => {
    const outcome = ask("SOURCE", "dependence", "EV batteries", "India", _, _, _, _, _, name);
    return outcome.kind === "number" || outcome.kind === "text" ? outcome.value : outcome;
  };
  expect(field()).toMatch(/^Mint, .*; 2025 \(inferred\); at least 75%$/);
  expect(field("originator")).toBe("Mint");
  expect(field("url")).toMatch(/^https:\/\//);
  expect(field("locator")).toBe("paragraph 8");
  expect(field("period")).toBe("2025 (inferred)");
  expect(field("asof")).toBe("2025-06-30");
  expect(field("As-of")).toBe("2025-06-30");
  expect(field("unit")).toBe("fraction");
  expect(field("bound")).toBe("at least 75%");
  expect(field("low")).toBe(0.75);
  expect(field("high")).toMatchObject({ code: "#N/A", reason: "no estimate" });
  expect(field("note")).not.toBe("");
  expect(field("colour")).toMatchObject({ code: "#VALUE!", reason: "bad field" });
});

test("RE.SOURCE has the same error as RE.VALUE", () => {
  for (const args of [
    ["reserves", "rare earths", "India"],
    ["dependence", "magnets", "Japan"],
    ["dependence", "EV batteries", "India", _, _, "high"],
    ["share", "magnetz", "China"],
  ]) {
    expect(ask("SOURCE", ...args)).toEqual(ask("VALUE", ...args));
  }
});
