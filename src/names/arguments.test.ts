import fc from "fast-check";
import { formatDay } from "../dates/day";
import { isMissing } from "../messages/missing";
import {
  optionalText,
  plain,
  readAsOf,
  readCount,
  readEstimate,
  readSpan,
  readYear,
  requiredText,
} from "./arguments";

const blanks = [undefined, null, "", "   ", 0];

test.each(blanks)("%p leaves an optional argument out and a required one empty", (blank) => {
  expect(optionalText(blank, "source")).toBeUndefined();
  expect(readYear(blank)).toBeUndefined();
  expect(readEstimate(blank)).toBe("mid");
  expect(readAsOf(blank)).toBeUndefined();
  expect(readCount(blank, 10)).toBe(10);
  expect(requiredText(blank, "product")).toMatchObject({ code: "#VALUE!", reason: "blank" });
});

test("a cell value with a card counts as its number, a range of one cell as that cell", () => {
  expect(plain({ type: "Double", basicType: "Double", basicValue: 2024, properties: {} })).toBe(2024);
  expect(plain([[" China "]])).toBe("China");
});

test("a range of several cells is not a text", () => {
  expect(requiredText([["a"], ["b"]], "product")).toMatchObject({ code: "#VALUE!", reason: "not text" });
});

test.each([
  [2024, "2024"],
  ["2024", "2024"],
  ["FY2024-25", "FY2024-25"],
  ["q3 2025", "2025-Q3"],
])("the year %p is the period %s", (argument, text) => {
  expect(readYear(argument)).toMatchObject({ text });
});

test.each([2024.5, 1899, 2101, -1, "soon", true, {}])("%p is not a year", (argument) => {
  expect(readYear(argument)).toMatchObject({ code: "#VALUE!", reason: "bad year" });
});

test("a date in place of a year says YEAR()", () => {
  expect(readYear(45_658)).toMatchObject({ code: "#VALUE!", reason: "year is a date" });
});

test.each([
  ["2025-12-31", "2025-12-31"],
  [46_022, "2025-12-31"],
  [46_022.5, "2025-12-31"],
  [36_526, "2000-01-01"],
])("as of %p is %s", (argument, day) => {
  const read = readAsOf(argument);
  expect(typeof read === "number" && formatDay(read)).toBe(day);
});

test.each([2025, "31.12.2025", "2025-02-30", true, 36_525])("%p is not an as-of date", (argument) => {
  expect(readAsOf(argument)).toMatchObject({ code: "#VALUE!", reason: "bad as-of date" });
});

test.each([
  ["low", "low"],
  ["HIGH", "high"],
  [" Mid ", "mid"],
  ["upper", "high"],
])("the estimate %p is %s", (argument, estimate) => {
  expect(readEstimate(argument)).toBe(estimate);
});

test.each(["best", 5, true, "constructor"])("%p is not an estimate", (argument) => {
  expect(readEstimate(argument)).toMatchObject({ reason: "bad estimate" });
});

test.each([-1, 1.5, "few", false, Infinity])("%p is not a number of rows", (argument) => {
  expect(readCount(argument, 10)).toMatchObject({ reason: "bad count" });
});

test("a span is a year, a period or a date", () => {
  expect(readSpan(2024)).toMatchObject({ text: "2024" });
  expect(readSpan("2025-06")).toMatchObject({ text: "2025-06" });
  expect(readSpan(45_658)).toMatchObject({ start: 20_089, end: 20_089 });
  expect(readSpan("then")).toMatchObject({ reason: "bad date" });
});

test("any argument is read or refused", () => {
  fc.assert(
    fc.property(fc.anything(), (argument) => {
      for (const read of [readYear, readEstimate, readAsOf, readSpan]) {
        const result = read(argument);
        expect(result === undefined || isMissing(result) || result !== null).toBe(true);
      }
      const text = requiredText(argument, "product");
      expect(typeof text === "string" ? text : text.code).not.toBe("");
    }),
    { numRuns: 500 },
  );
});
