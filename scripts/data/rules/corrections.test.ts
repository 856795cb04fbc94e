import { failuresOf, failuresWith, validPackage, withCell } from "../fixture";

test("an erratum names the row that was wrong", () => {
  expect(failuresWith("corrections.csv", 2, "replaces", "")).toContain(
    'seeds/corrections.csv, row 2, column replaces: "" is empty in an erratum. Name the row that was wrong.',
  );
});

test("an erratum is of the same series, period and vintage as what it replaces", () => {
  expect(failuresWith("observations.csv", 3, "vintage_date", "2024-01-31")).toEqual([
    'seeds/corrections.csv, row 2, column replaces: "o-0000000002" has the vintage_date 2024-01-31, but o-0000000003 ' +
      "has 2025-01-31. An erratum is of the same series, period and vintage as the row that it replaces.",
  ]);
});

test("an erratum stands below what it replaces, so that two cannot replace each other", () => {
  for (const replaces of ["o-0000000003", "o-0000000004"]) {
    expect(failuresWith("corrections.csv", 2, "replaces", replaces)).toContain(
      `seeds/corrections.csv, row 2, column replaces: "${replaces}" is not above the row that replaces it, o-0000000003. ` +
        "Add the right row at the end of seeds/observations.csv and name it here.",
    );
  }
});

test("a row is replaced once", () => {
  const files = withCell(validPackage(), "corrections.csv", 3, "kind", "erratum");
  expect(failuresOf(withCell(files, "corrections.csv", 3, "replaces", "o-0000000002"))).toContain(
    'seeds/corrections.csv, row 3, column replaces: "o-0000000002" is replaced in row 2 already. Replace the newer row.',
  );
});

test("a redacted row has lost its values", () => {
  expect(failuresWith("corrections.csv", 3, "obs_id", "o-0000000009")).toContain(
    'seeds/corrections.csv, row 3, column obs_id: "o-0000000009" still has the bound at_least. ' +
      "Write redacted under its bound and empty value, low and high.",
  );
});

test("a row without its values is explained", () => {
  expect(failuresWith("corrections.csv", 3, "obs_id", "o-0000000009")).toContain(
    'seeds/observations.csv, row 9, column bound: "redacted" is not explained. ' +
      "Add the row to seeds/corrections.csv with its reason.",
  );
});

test("a redaction replaces nothing", () => {
  expect(failuresWith("corrections.csv", 3, "replaces", "o-0000000001")).toContain(
    'seeds/corrections.csv, row 3, column replaces: "o-0000000001" stands in a redaction. ' +
      "Leave it empty; obs_id names the row that lost its values.",
  );
});
