import fc from "fast-check";
import { createPlaces, type PlaceEntry } from "./places";

const entries: readonly PlaceEntry[] = [
  { id: "WLD", label: "World", kind: "region", aliases: ["global"] },
  { id: "X-EUROPE", label: "Europe", kind: "region", aliases: [] },
  { id: "IREL", label: "IREL (India)", kind: "company", aliases: ["IREL"] },
  { id: "US", label: "United States", kind: "country", aliases: ["America"] },
];
const places = createPlaces(entries);

test.each([
  ["China", "CN"],
  [" china ", "CN"],
  ["CN", "CN"],
  ["chn", "CN"],
  ["People's Republic of China", "CN"],
  ["People’s Republic of China", "CN"],
  ["Cote dIvoire", "none"],
  ["Côte d’Ivoire", "CI"],
  ["COTE D'IVOIRE", "CI"],
  ["U.S.", "US"],
  ["U.S.A.", "US"],
  ["United States of America", "US"],
  ["America", "US"],
  ["Europe", "X-EUROPE"],
  ["irel", "IREL"],
])("%p is %s", (typed, id) => {
  expect(places.find(typed)).toEqual(id === "none" ? [] : [id]);
});

test.each([
  ["Chine", "CN"],
  ["中国", "CN"],
  ["Индия", "IN"],
  ["Deutschland", "DE"],
  ["Estados Unidos", "US"],
  ["日本", "JP"],
  ["대한민국", "KR"],
  ["الهند", "IN"],
  ["भारत", "IN"],
  ["Κίνα", "CN"],
  ["Việt Nam", "VN"],
])("a country is understood in other languages: %s is %s", (typed, id) => {
  expect(places.find(typed)).toEqual([id]);
});

test("a name of two countries is ambiguous in any language", () => {
  expect([...places.find("Congo")].sort()).toEqual(["CD", "CG"]);
  expect([...places.find("Kongo")].sort()).toEqual(["CD", "CG"]);
});

test("our label replaces that of the library, whose names still lead there", () => {
  expect(places.label("US")).toBe("United States");
  expect(places.label("CN")).toBe("People's Republic of China");
});

test("a label leads back to its place", () => {
  for (const [, id] of places.names) expect(places.find(places.label(id))).toContain(id);
});

test("only what ISO 3166 names is a country", () => {
  expect(places.isCountry("CN")).toBe(true);
  expect(places.isCountry("WLD")).toBe(false);
  expect(places.isCountry("IREL")).toBe(false);
});

test("any text is looked up without an error", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (typed) => Array.isArray(places.find(typed))));
});
