import { failuresWith } from "../fixture";

test("the id of a series says what its columns say", () => {
  expect(failuresWith("series.csv", 2, "measure", "sold, by value")).toEqual([
    'seeds/series.csv, row 2, column series_id: "share/rare-earths/mining/AU/WLD@mcs" does not say what the columns of ' +
      "the row say. Write share/rare-earths/mining/AU/WLD@mcs~sold-by-value, or correct the columns.",
  ]);
  expect(failuresWith("series.csv", 2, "stage", "refining")).toEqual([
    'seeds/series.csv, row 2, column series_id: "share/rare-earths/mining/AU/WLD@mcs" does not say what the columns of ' +
      "the row say. Write share/rare-earths/refining/AU/WLD@mcs, or correct the columns.",
  ]);
});

test("a publication has one name and one short name", () => {
  const whatToDo = "Use one name for a publication and one short name in its ids.";
  expect(failuresWith("series.csv", 6, "publication", "Another article")).toEqual([
    'seeds/series.csv, row 6, column publication: "Another article" is not what @article stands for in row 4, article. ' +
      whatToDo,
  ]);
  expect(failuresWith("series.csv", 4, "publication", "Commodity Summaries")).toContain(
    'seeds/series.csv, row 4, column publication: "Commodity Summaries" is @mcs in row 2 and @article here. ' +
      whatToDo,
  );
});

test("every series has figures", () => {
  expect(failuresWith("observations.csv", 2, "series_id", "share/rare-earths/mining/CN/WLD@mcs")).toContain(
    'seeds/series.csv, row 2, column series_id: "share/rare-earths/mining/AU/WLD@mcs" has no figures. ' +
      "Add one to seeds/observations.csv or delete the series.",
  );
});
