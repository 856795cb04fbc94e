import { failuresWith } from "../fixture";

test("shares of one publication, measure and period add up to no more than the whole", () => {
  expect(failuresWith("observations.csv", 2, "value", "0.306")).toEqual([
    'seeds/observations.csv, row 2, column value: "0.306" is one of 2 parts that add up to 1.0160, more than 1.015. ' +
      "Check it and rows 5.",
  ]);
});

test("printed totals may be rounded", () => {
  expect(failuresWith("observations.csv", 2, "value", "0.305")).toEqual([]);
});

test("only the latest vintage counts, and no row that was replaced", () => {
  expect(failuresWith("observations.csv", 3, "value", "1")).toEqual([]);
  expect(failuresWith("observations.csv", 4, "value", "1")).toEqual([]);
});

test("shares of different periods do not add up", () => {
  expect(failuresWith("observations.csv", 2, "period", "2023")).toEqual([]);
});
