import { failuresWith } from "../fixture";

test("a series has one value for one period and vintage", () => {
  expect(failuresWith("observations.csv", 6, "value", "0.72")).toEqual([
    'seeds/observations.csv, row 6, column value: "0.72" is not what row 5 says for the same series, period and vintage. ' +
      "Correct the vintage, or add an erratum to seeds/corrections.csv.",
  ]);
  expect(failuresWith("observations.csv", 6, "bound", "approx")).toEqual([
    'seeds/observations.csv, row 6, column bound: "approx" is not what row 5 says for the same series, period and ' +
      "vintage. Correct the vintage, or add an erratum to seeds/corrections.csv.",
  ]);
});

test("another value of another vintage is a revision", () => {
  expect(failuresWith("observations.csv", 6, "vintage_date", "2026-03-01")).toEqual([]);
});

test("a document says the same only once", () => {
  expect(failuresWith("observations.csv", 6, "source_id", "summaries")).toEqual([
    'seeds/observations.csv, row 6, column source_id: "summaries" is the document of row 5, which says the same of the ' +
      "same series, period and vintage. Delete one of the two rows.",
  ]);
});

test("an erratum lifts the rule, and without it the two rows are a contradiction", () => {
  expect(failuresWith("corrections.csv", 2, "replaces", "")).toContain(
    'seeds/observations.csv, row 4, column value: "0.69" is not what row 3 says for the same series, period and vintage. ' +
      "Correct the vintage, or add an erratum to seeds/corrections.csv.",
  );
});
