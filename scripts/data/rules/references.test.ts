import { failuresWith } from "../fixture";

const first = "Correct it, or add what it refers to first.";

test("a figure is of a document that is there", () => {
  expect(failuresWith("observations.csv", 2, "source_id", "nobody")).toEqual([
    `seeds/observations.csv, row 2, column source_id: "nobody" is not in seeds/sources.csv. ${first}`,
  ]);
});

test("a product is part of one that is there", () => {
  expect(failuresWith("products.csv", 3, "parent", "minerals")).toEqual([
    `seeds/products.csv, row 3, column parent: "minerals" is not in seeds/products.csv. ${first}`,
  ]);
});

test("a headline names a series that is there", () => {
  expect(failuresWith("headlines.csv", 3, "series_id", "share/gold@mcs")).toEqual([
    `seeds/headlines.csv, row 3, column series_id: "share/gold@mcs" is not in seeds/series.csv. ${first}`,
  ]);
});

test("a correction is of a row that is there", () => {
  expect(failuresWith("corrections.csv", 2, "replaces", "o-0000000099")).toContain(
    `seeds/corrections.csv, row 2, column replaces: "o-0000000099" is not in seeds/observations.csv. ${first}`,
  );
});

test("tariff codes were read in documents that are there", () => {
  expect(failuresWith("products.csv", 3, "hs_sources", "summaries; nowhere")).toEqual([
    `seeds/products.csv, row 3, column hs_sources: "nowhere" is not in seeds/sources.csv. ${first}`,
  ]);
});

test("a place is a country of ISO 3166 or one of ours", () => {
  expect(failuresWith("indicators.csv", 2, "counterpart", "X-MOON")).toEqual([
    `seeds/indicators.csv, row 2, column counterpart: "X-MOON" is not in ISO 3166 or seeds/places.csv. ${first}`,
  ]);
  for (const [file, row] of [
    ["series.csv", 2],
    ["headlines.csv", 2],
  ] as const) {
    for (const column of ["place", "counterpart"]) {
      expect(failuresWith(file, row, column, "XX")).toContain(
        `seeds/${file}, row ${row}, column ${column}: "XX" is not in ISO 3166 or seeds/places.csv. ${first}`,
      );
    }
  }
});

test("a place of ours that is called a country is one of ISO 3166", () => {
  expect(failuresWith("places.csv", 4, "id", "ZZ")).toContain(
    `seeds/places.csv, row 4, column id: "ZZ" is not in ISO 3166. ${first}`,
  );
});

test("who acts, and towards whom, is a place or an organisation", () => {
  for (const column of ["actor", "target"]) {
    expect(failuresWith("events.csv", 2, column, "CN; NATO")).toEqual([
      `seeds/events.csv, row 2, column ${column}: "NATO" is not in ISO 3166 or seeds/places.csv and no organisation ` +
        `that is known here. ${first}`,
    ]);
  }
});

test("a series is of a stage that its product has", () => {
  expect(failuresWith("series.csv", 2, "stage", "trade")).toContain(
    'seeds/series.csv, row 2, column stage: "trade" is not a stage of rare-earths. ' +
      "Correct it, or add the stage to rare-earths in seeds/products.csv.",
  );
});
