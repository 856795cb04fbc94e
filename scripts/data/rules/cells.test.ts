import { failuresOf, failuresWith, opened, validPackage, withCell } from "../fixture";
import { cells } from "./cells";

test("a package in which everything is right has no failures", () => {
  expect(failuresOf(validPackage())).toEqual([]);
});

test("a cell that every row needs is not empty", () => {
  expect(failuresWith("sources.csv", 2, "title", "")).toEqual([
    'seeds/sources.csv, row 2, column title: "" is empty where every row needs something. ' +
      "Fill it in: Title of the document, with a remark on which part or copy of it was read.",
  ]);
});

test("a number is written in digits with a point", () => {
  for (const value of ["0,1", "10%", "1e-3", "NaN", "1 000", ".5"]) {
    expect(failuresWith("observations.csv", 8, "value", value)).toEqual([
      `seeds/observations.csv, row 8, column value: "${value}" is not a number. ` +
        "Write digits, with a point before decimals and nothing else, such as 1234.5.",
    ]);
  }
});

test("a whole number is written in digits", () => {
  expect(failuresWith("sources.csv", 2, "tier", "first")).toEqual([
    'seeds/sources.csv, row 2, column tier: "first" is not a whole number. Write digits only.',
  ]);
});

test("a yes or no is one of the two", () => {
  expect(failuresWith("observations.csv", 2, "period_stated", "maybe")).toEqual([
    'seeds/observations.csv, row 2, column period_stated: "maybe" is neither yes nor no. Write yes or no.',
  ]);
});

test("a date exists", () => {
  for (const value of ["2025-02-30", "2025-2-3", "30.06.2025", "2025-06"]) {
    expect(failuresWith("observations.csv", 7, "vintage_date", value)).toEqual([
      `seeds/observations.csv, row 7, column vintage_date: "${value}" is not a date that exists. Write it as yyyy-mm-dd.`,
    ]);
  }
});

test("a column with few values has one of them", () => {
  expect(failuresWith("observations.csv", 2, "bound", "about")).toEqual([
    'seeds/observations.csv, row 2, column bound: "about" is not one of the values allowed here. ' +
      "Write one of: exact, approx, range, at_least, at_most, not_available, redacted.",
  ]);
});

test("a column with a form keeps to it", () => {
  expect(failuresWith("sources.csv", 3, "url", "www.example.org")).toEqual([
    'seeds/sources.csv, row 3, column url: "www.example.org" does not have the form of this column. ' +
      "Write it like https://doi.org/10.5066/P1WKQ63T.",
  ]);
});

test("a list has no empty items", () => {
  expect(failuresWith("products.csv", 3, "aliases", "Nd2O3;; neo")).toEqual([
    'seeds/products.csv, row 3, column aliases: "Nd2O3;; neo" does not have the form of this column. ' +
      "Write it like magnets; rare earth magnets.",
  ]);
});

test("a constraint that nothing checks is not passed over", () => {
  const files = validPackage();
  const descriptor = (files["datapackage.json"] ?? "").replace('"required": true', '"minLength": 1');
  const seeds = opened(
    withCell({ ...files, "datapackage.json": descriptor }, "sources.csv", 2, "title", "Title"),
  );
  expect(() => cells(seeds)).toThrow('Nothing checks the constraint "minLength" of column id.');
});
