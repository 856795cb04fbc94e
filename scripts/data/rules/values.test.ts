import { failuresWith } from "../fixture";

test("a bound has the values that it needs and no others", () => {
  const line = (row: number, column: string, value: string, bound: string, how: string, has: string) =>
    `seeds/observations.csv, row ${row}, column ${column}: "${value}" ${how} where bound is ${bound}. ` +
    `A row with that bound has ${has}.`;
  expect(failuresWith("observations.csv", 2, "low", "0.05")).toEqual([
    line(2, "low", "0.05", "exact", "stands", "only value"),
  ]);
  expect(failuresWith("observations.csv", 8, "value", "")).toEqual([
    line(8, "value", "", "approx", "is empty", "only value"),
  ]);
  expect(failuresWith("observations.csv", 7, "high", "")).toEqual([
    line(7, "high", "", "range", "is empty", "only low and high"),
  ]);
  expect(failuresWith("observations.csv", 10, "high", "90")).toEqual([
    line(10, "high", "90", "at_least", "stands", "only value"),
  ]);
  expect(failuresWith("observations.csv", 2, "bound", "not_available")).toEqual([
    line(2, "value", "0.1", "not_available", "stands", "no value"),
  ]);
  expect(failuresWith("observations.csv", 9, "value", "3")).toEqual([
    line(9, "value", "3", "redacted", "stands", "no value"),
  ]);
});

test("at least, at most and about are bounds of a single value", () => {
  for (const bound of ["exact", "approx", "at_least", "at_most"]) {
    expect(failuresWith("observations.csv", 8, "bound", bound)).toEqual([]);
  }
});

test("a range is in order", () => {
  expect(failuresWith("observations.csv", 7, "low", "0.4")).toEqual([
    'seeds/observations.csv, row 7, column low: "0.4" is above high, 0.3. Exchange the two, or correct one.',
  ]);
});

test("a zero that was not printed as one does not stand in for the unknown", () => {
  const whatToDo = "Leave it empty and write not_available under bound.";
  expect(failuresWith("observations.csv", 8, "value", "0")).toEqual([
    `seeds/observations.csv, row 8, column value: "0" cannot be a price. ${whatToDo}`,
  ]);
  expect(failuresWith("observations.csv", 2, "value", "0")).toEqual([]);
});
