import { missingText } from "../../messages/missing";
import { ask, numberOf } from "../testing";
import type { FunctionName } from ".";

/** An argument that is left out. */
const _ = undefined;

/** Numbers that anyone can look up in the sources, as of the release of 22 November 2026. */
const expected: readonly (readonly [FunctionName, unknown[], number | string])[] = [
  ["SHARE", ["magnets", "China"], 0.9],
  ["SHARE", ["magnets", "China", _, _, "IEA"], 0.94],
  ["SHARE", ["rare earths", "China"], 0.6923],
  ["SHARE", ["rare earths", "China", 2024], 0.7105],
  ["SHARE", ["rare earths", "China", _, _, _, "2025-12-31"], 0.6923],
  ["SHARE", ["refined rare earths", "China"], 0.9],
  ["SHARE", ["magnets", "China", _, _, "official"], 0.9],
  ["SHARE", ["batteries", "Japan"], 0.1],
  ["COSTPREMIUM", ["India"], 0.25],
  ["COSTPREMIUM", ["India", _, _, _, "low"], 0.2],
  ["COSTPREMIUM", ["India", _, _, _, "high"], 0.3],
  ["COSTPREMIUM", ["Vietnam"], 0.175],
  ["COSTPREMIUM", ["Estonia"], "#N/A"],
  ["COSTPREMIUM", ["China", "batteries", "Europe"], -0.3],
  ["DEPENDENCE", ["EV batteries", "India"], 0.75],
  ["DEPENDENCE", ["EV batteries", "India", _, _, "low"], 0.75],
  ["DEPENDENCE", ["EV batteries", "India", _, _, "high"], "#N/A"],
  ["DEPENDENCE", ["permanent magnets", "India"], 0.8418],
  ["DEPENDENCE", ["permanent magnets", "India", _, _, _, "weight"], 0.8799],
  ["DEPENDENCE", ["permanent magnets", "India", _, _, _, "BACI, weight"], 0.8799],
  ["DEPENDENCE", ["magnets", "Japan"], "#N/A"],
  ["PRODUCTION", ["rare earths", "Nigeria", 2024], 1500],
  ["PRODUCTION", ["rare earths", "Nigeria", 2024, _, _, "2025-12-31"], 13_000],
  ["PRODUCTION", ["neodymium", "IREL"], 450],
  ["PRODUCTION", ["batteries", "China"], "#N/A"],
  ["RESERVES", ["rare earths", "India"], "#N/A"],
  ["RESERVES", ["rare earths", "India", 2024], 6_900_000],
  ["RESERVES", ["rare earths", "Brazil"], 11_000_000],
  ["RESERVES", ["rare earths", "Brazil", _, _, _, "2026-03-01"], 21_000_000],
  ["RESERVES", ["rare earths", "Brazil", _, _, "usgs-mcs-2026-v1.0"], 21_000_000],
  ["PRICE", ["dysprosium oxide"], 239],
  ["PRICE", ["natural graphite", _, _, _, "flake"], 1000],
  ["VALUE", ["cost premium", "magnets", "Estonia", _, _, "high"], 30],
  ["HHI", ["rare earths"], 5054],
  ["HHI", ["magnets"], 8100],
  ["HHI", ["magnets", _, "high"], 8200],
  ["HHI", ["magnet rare earths"], "#N/A"],
  ["ASOF", [], 46_348],
];

test.each(expected)("RE.%s of %j is %p", (name, args, value) => {
  expect(numberOf(ask(name, ...args))).toBe(value);
});

test("the figure says its period, whether that is inferred, and why it was chosen", () => {
  const figure = ask("SHARE", "magnets", "China");
  expect(figure).toMatchObject({
    figure: {
      period: "2025",
      periodStated: false,
      vintage: "2025-06-30",
      bound: "approx",
      status: "reported",
      source: "seed-000",
      originator: "Mint",
      why: "headline",
    },
  });
  expect(ask("SHARE", "magnets", "China", _, _, "IEA")).toMatchObject({
    figure: { period: "2024", originator: "IEA" },
  });
  expect(ask("SHARE", "rare earths", "China", _, _, _, "2025-12-31")).toMatchObject({
    figure: { period: "2024" },
  });
  expect(ask("SHARE", "refined rare earths", "China")).toMatchObject({ figure: { why: "rule" } });
});

test("a figure names its rivals for the same question", () => {
  const outcome = ask("SHARE", "magnets", "China");
  expect(outcome.kind === "number" && outcome.figure?.rivals.length).toBe(5);
});

test.each<readonly [FunctionName, unknown[], RegExp]>([
  ["COSTPREMIUM", ["Estonia"], /USD\/kg.*=RE\.VALUE\("cost premium","magnets","Estonia"\)/],
  ["PRODUCTION", ["batteries", "China"], /GWh.*=RE\.VALUE\("production","batteries","China"\)/],
  ["RESERVES", ["rare earths", "India"], /2024.*6,900,000 t REO.*MCS 2025/],
  ["DEPENDENCE", ["magnets", "Japan"], /permanent magnets/],
  ["PRICE", ["dysprosium"], /dysprosium oxide/],
  ["PRODUCTION", ["neodymium", "India"], /IREL/],
  ["DEPENDENCE", ["EV batteries", "India", _, _, "high"], /at least 75%/],
  ["PRICE", ["natural graphite"], /"amorphous", "flake" or "lump and chip"/],
  ["SHARE", ["cobalt", "Congo"], /"Congo Republic" or "DR Congo"|"DR Congo" or "Congo Republic"/],
  ["SHARE", ["magnets", "China", _, _, _, "2026-11-23"], /later than the data, which are as of 2026-11-22/],
])("the error of RE.%s %j says %p", (name, args, text) => {
  const outcome = ask(name, ...args);
  expect(outcome.kind === "missing" && missingText(outcome)).toMatch(text);
});

test("Korea is South Korea, Europe the continent, EU the union", () => {
  expect(ask("DEPENDENCE", "NdFeB magnets", "Korea")).toMatchObject({ figure: { place: "KR" } });
  expect(ask("COSTPREMIUM", "Europe")).toMatchObject({ figure: { place: "X-EUROPE" } });
  expect(ask("DEPENDENCE", "permanent magnets", "EU")).toMatchObject({ figure: { place: "EU27" } });
});

test("the first argument that is not understood is the one that is named", () => {
  const outcome = ask("SHARE", "magnetz", "Chna", "soon", "best");
  expect(outcome).toMatchObject({ message: 'No product is called "magnetz".' });
  expect(ask("SHARE", "magnets", "Chna", "soon", "best")).toMatchObject({ reason: "unknown name" });
  expect(ask("SHARE", "magnets", "China", "soon", "best")).toMatchObject({ reason: "bad year" });
  expect(ask("SHARE", "magnets", "China", 2025, "best", "Nobody")).toMatchObject({ reason: "bad estimate" });
  expect(ask("SHARE", "magnets", "China", 2025, "low", "Nobody", "never")).toMatchObject({
    reason: "unknown name",
  });
  expect(ask("SHARE", "magnets", "China", 2025, "low", "Mint", "never")).toMatchObject({
    reason: "bad as-of date",
  });
});

test("blank cells in optional arguments count as left out, whatever the platform hands over", () => {
  for (const blank of [undefined, null, "", "  ", 0]) {
    expect(numberOf(ask("SHARE", "magnets", "China", blank, blank, blank, blank))).toBe(0.9);
  }
});

test("a measure is not mistaken for a word in the title of a document", () => {
  expect(ask("DEPENDENCE", "natural graphite", "US", _, _, _, "value")).toMatchObject({
    figure: { measure: "HS 250490, value" },
  });
  expect(ask("SHARE", "rare earths", "China", 2023, _, "Mineral Commodity Summaries 2024")).toMatchObject({
    value: 0.6857,
  });
});
