import { failuresWith } from "../fixture";

test("a headline names a series of its own question", () => {
  expect(failuresWith("headlines.csv", 3, "series_id", "share/rare-earths/mining/AU/WLD@mcs")).toEqual([
    'seeds/headlines.csv, row 3, column place: "CN" is not the place of the series, "AU". ' +
      "Name a series of the same question.",
  ]);
});

test("every question has a headline", () => {
  expect(failuresWith("headlines.csv", 2, "place", "JP")).toContain(
    'seeds/series.csv, row 2, column series_id: "share/rare-earths/mining/AU/WLD@mcs" is of a question that has no ' +
      "headline. Add a row for it to seeds/headlines.csv.",
  );
});

test("a headline names a series or leaves the choice, never both or neither", () => {
  const whatToDo = "Name the series that answers, or write choose under decided.";
  expect(failuresWith("headlines.csv", 3, "series_id", "")).toEqual([
    `seeds/headlines.csv, row 3, column series_id: "" is empty where decided is not choose. ${whatToDo}`,
  ]);
  expect(failuresWith("headlines.csv", 6, "series_id", "price/neodymium-oxide/X-EUROPE@article")).toEqual([
    'seeds/headlines.csv, row 6, column series_id: "price/neodymium-oxide/X-EUROPE@article" stands where decided is ' +
      `choose. ${whatToDo}`,
  ]);
});

test("a choice is left only where there are several series", () => {
  expect(failuresWith("headlines.csv", 6, "counterpart", "WLD")).toContain(
    'seeds/headlines.csv, row 6, column decided: "choose" leaves the choice among 0 series. ' +
      "Choose only where there are several; else name the series.",
  );
});
