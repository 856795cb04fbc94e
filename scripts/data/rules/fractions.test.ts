import { failuresWith } from "../fixture";

const whatToDo = "Write 90% as 0.9, or correct the unit of the series.";

test("a share lies between 0 and 1", () => {
  for (const value of ["90", "-0.1"]) {
    expect(failuresWith("observations.csv", 3, "value", value)).toEqual([
      `seeds/observations.csv, row 3, column value: "${value}" is not between 0 and 1. ${whatToDo}`,
    ]);
  }
});

test("a premium lies between -1 and 5", () => {
  expect(failuresWith("observations.csv", 7, "high", "20")).toEqual([
    `seeds/observations.csv, row 7, column high: "20" is not between -1 and 5. ${whatToDo}`,
  ]);
  expect(failuresWith("observations.csv", 7, "low", "-1.1")).toEqual([
    `seeds/observations.csv, row 7, column low: "-1.1" is not between -1 and 5. ${whatToDo}`,
  ]);
  expect(failuresWith("observations.csv", 7, "high", "5")).toEqual([]);
});

test("a quantity is not below zero", () => {
  expect(failuresWith("observations.csv", 8, "value", "-56")).toEqual([
    'seeds/observations.csv, row 8, column value: "-56" is below zero. A quantity in USD/kg cannot be.',
  ]);
});
