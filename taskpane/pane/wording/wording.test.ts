/** @jest-environment jsdom */
import type { Found } from "../../../src/figures/found";
import { ask } from "../../../src/figures/testing";
import { writeDate, writeSerial, writeVintage } from "./date";
import { figureInWords } from "./figure-value";
import { numberInWords, writeRange } from "./number";
import { writePeriod } from "./period";

function inLanguage(language: string): void {
  jest.spyOn(window.navigator, "language", "get").mockReturnValue(language);
}

afterEach(() => jest.restoreAllMocks());

function figure(...call: Parameters<typeof ask>): Found {
  const outcome = ask(...call);
  if (outcome.kind !== "number" || outcome.figure === undefined) throw new Error(`${call[0]} has no figure.`);
  return outcome.figure;
}

describe("numbers", () => {
  test("are written as a person writes them, with their unit", () => {
    expect(numberInWords(0.6923, "fraction")).toBe("69.23%");
    expect(numberInWords(0.29, "fraction")).toBe("29%");
    expect(numberInWords(-0.12, "fraction")).toBe("-12%");
    expect(numberInWords(11_000_000, "t REO")).toBe("11,000,000 t REO");
    expect(numberInWords(61, "USD/kg")).toBe("$61 per kg");
    expect(numberInWords(61.5, "USD/kg")).toBe("$61.50 per kg");
    expect(numberInWords(3_109_644_424, "USD")).toBe("$3,109,644,424");
    expect(numberInWords(2.5, "TWh/yr")).toBe("2.5 TWh/yr");
    expect(numberInWords(5054, "")).toBe("5,054");
  });

  test("are written in the reader's language", () => {
    inLanguage("de-DE");
    expect(numberInWords(0.6923, "fraction")).toBe("69,23\u00a0%");
    expect(numberInWords(11_000_000, "t REO")).toBe("11.000.000 t REO");
  });

  test("are written at all where the system names a language that nobody knows", () => {
    inLanguage("en-US@posix");
    expect(numberInWords(0.9, "fraction")).toMatch(/^90\s?%$/);
  });

  test("as a range say their unit once", () => {
    expect(writeRange(0.2, 0.3, "fraction")).toEqual({ number: "20–30%", unit: "" });
    expect(writeRange(20, 30.5, "USD/kg")).toEqual({ number: "$20–30.50", unit: "per kg" });
    expect(writeRange(1000, 2000, "t")).toEqual({ number: "1,000–2,000", unit: "t" });
    inLanguage("tr-TR");
    expect(writeRange(0.2, 0.3, "fraction").number).toBe("%20–30");
  });
});

test("a figure keeps its bound", () => {
  expect(figureInWords(figure("SHARE", "magnets", "China"))).toBe("about 90%");
  expect(figureInWords(figure("COSTPREMIUM", "India"))).toBe("20–30%");
  expect(figureInWords(figure("DEPENDENCE", "EV batteries", "India"))).toBe("at least 75%");
  expect(figureInWords(figure("SHARE", "rare earths", "China", 2024))).toBe("71.05%");
});

test("a date is as precise as it is known", () => {
  expect(writeDate("2026-05-27")).toBe("May 27, 2026");
  expect(writeDate("2026-05")).toBe("May 2026");
  expect(writeDate("2026")).toBe("2026");
  expect(writeVintage("2026-01-31", "day")).toBe("January 31, 2026");
  expect(writeVintage("2026-01-31", "month")).toBe("January 2026");
  expect(writeVintage("2026-12-31", "year")).toBe("2026");
  expect(writeVintage("2026-11-22", "unknown")).toBe("Not known; by November 22, 2026 at the latest");
  expect(writeSerial(46034)).toBe("Jan 12, 2026");
});

test.each([
  ["2024", "2024"],
  ["2024-07", "July 2024"],
  ["2025-05-06", "May 6, 2025"],
  ["2025-H1", "First half of 2025"],
  ["2024-Q3", "Quarter 3 of 2024"],
  ["FY2024-25", "FY2024-25 (April to March)"],
  ["FY2025", "FY2025 (October to September)"],
  ["2021-2024", "2021–2024"],
  ["2025-01..2025-07", "January 2025 to July 2025"],
  ["cumulative to 2024", "Everything up to 2024"],
])("the period %s is written %s", (period, words) => {
  expect(writePeriod(period)).toBe(words);
});
