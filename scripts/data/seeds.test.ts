import { readFileSync } from "node:fs";
import { createPlaces, type PlaceEntry } from "../../src/names/places";
import { toBundle } from "./bundle/bundle";
import { failuresOf, opened } from "./fixture";
import { rowsBy } from "./package";
import { seedFiles } from "./seeds";
import { gzipSize } from "./summary";

const files = seedFiles();
const seeds = opened(files);
const { tables } = seeds;

test("nothing is wrong in seeds/", () => {
  expect(failuresOf(files)).toEqual([]);
});

test("seeds/ hold all that was collected", () => {
  const counts = Object.entries(tables).map(([name, { rows }]) => [name, rows.length]);
  expect(Object.fromEntries(counts)).toMatchObject({
    observations: 2219,
    series: 952,
    headlines: 601,
    events: 70,
    products: 56,
    sources: 176,
    indicators: 34,
  });
});

test("the bundle of seeds/ has a row for each figure and stays below 65 KB compressed", () => {
  const bundle = toBundle(seeds, 1);
  expect(bundle.observations.value).toHaveLength(2219);
  expect(gzipSize(JSON.stringify(bundle))).toBeLessThan(65 * 1024);
});

test("common and former names of places lead to them", () => {
  const places = createPlaces(
    tables.places.rows.map((row) => ({
      id: row.get("id"),
      label: row.get("label"),
      aliases: row.list("aliases"),
      kind: row.get("kind") as PlaceEntry["kind"],
    })),
  );
  const typed = {
    US: ["USA", "U.S.", "america", "United States of America"],
    GB: ["UK", "Britain", "Great Britain"],
    KR: ["Korea", "ROK", "South Korea", "Republic of Korea"],
    KP: ["DPRK", "North Korea"],
    CN: ["PRC", "People's Republic of China", "CHN"],
    CD: ["Zaire", "DRC", "DR Congo"],
    CG: ["Congo-Brazzaville"],
    CI: ["Ivory Coast", "Côte d’Ivoire"],
    CV: ["Cape Verde", "Cabo Verde"],
    TR: ["Turkey", "Türkiye"],
    MM: ["Burma", "Myanmar"],
    NL: ["Holland", "The Netherlands"],
    SZ: ["Swaziland", "Eswatini"],
    MK: ["Macedonia"],
    CZ: ["Czech Republic", "Czechia"],
    IR: ["Persia", "Iran"],
    TH: ["Siam"],
    AE: ["UAE"],
    RU: ["Russia", "Russian Federation"],
    VN: ["Vietnam", "Viet Nam"],
    WLD: ["world", "Global"],
    EU27: ["EU", "European Union"],
    "X-EUROPE": ["Europe"],
    "X-EXCN": ["ex-China", "outside China", "rest of world excluding China"],
    IREL: ["Indian Rare Earths", "IREL (India)"],
  };
  for (const [id, names] of Object.entries(typed)) {
    expect(names.map((name) => [name, places.find(name)])).toEqual(names.map((name) => [name, [id]]));
  }
  expect([...places.find("Congo")].sort()).toEqual(["CD", "CG"]);
});

test("the note on licences counts the documents of each kind", () => {
  const note = readFileSync("docs/data-licences.md", "utf8");
  const counted = [...note.matchAll(/^\| ([^|]+?) +\| (\d+) +\|/gm)].map(([, kind, count]) => [
    kind,
    Number(count),
  ]);
  const kinds = [...rowsBy(tables.sources.rows, "redistribution")].map(([kind, rows]) => [kind, rows.length]);
  expect(Object.fromEntries(counted)).toEqual(Object.fromEntries(kinds));
  expect(note).toContain(`each of the ${tables.sources.rows.length} under`);
});
