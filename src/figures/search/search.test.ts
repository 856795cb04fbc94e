import { builtSearch, searchInSteps, searchOf } from ".";
import { openRelease } from "../release";
import { bundledBundle, bundledRelease } from "../testing";
import type { Filters } from "./results";

const release = bundledRelease();
const search = searchOf(release);

const keys = (query: string, filters: Filters = {}) =>
  search.find(query, filters).figures.map(({ key }) => key);

test.each([
  ["magnets china", "share|rare-earth-magnets|CN|WLD"],
  ["China, share of magnets", "share|rare-earth-magnets|CN|WLD"],
  ["premium india", "cost_premium|lithium-ion-batteries|IN|CN"],
  ["rare earths", "share|rare-earths|CN|WLD"],
  ["refined rare earths china share", "share|rare-earths|CN|WLD|refining"],
  ["price dysp", "price|dysprosium-oxide|CN|"],
  ["US", "share|rare-earths|US|WLD"],
  ["IND EV battery dependence", "dependence|ev-batteries|IN|CN"],
  ["Brasil lithium reserves", "reserves|lithium|BR|"],
])("%s finds %s first", (query, key) => {
  expect(keys(query)[0]).toBe(key);
});

test.each([
  ["magnetz chna", "magnets china"],
  ["dependance japan", "dependence japan"],
  ["lithum reserves", "lithium reserves"],
  ["gemrany imports", "germany imports"],
])("%s finds what %s does", (wrong, right) => {
  expect(keys(wrong)[0]).toBe(keys(right)[0]);
});

test.each([
  ["Chine", "CN"],
  ["Allemagne", "DE"],
  ["Deutschland", "DE"],
  ["中国", "CN"],
  ["Birmanie", "MM"],
  ["indien", "IN"],
  ["Estados Unidos", "US"],
  ["Afrique du Sud", "ZA"],
  ["Kongo-Kinshasa", "CD"],
])("a place goes first by the name that the functions take for it: %s is %s", (typed, place) => {
  const { figures, places, areNearest } = search.find(typed, {});
  expect(areNearest).toBe(false);
  expect(places[0]?.id).toBe(place);
  const first = figures[0]?.subject;
  expect([first?.place, first?.counterpart]).toContain(place);
});

test("a place in another language goes together with the other words, before what only begins so", () => {
  expect(keys("magnets Chine")[0]).toBe("share|rare-earth-magnets|CN|WLD");
  expect(keys("price Chine")[0]).toBe(keys("price China")[0]);
  expect(keys("indien")[0]).toBe(keys("India")[0]);
  expect(keys("lithium reserves Brasilien")[0]).toBe("reserves|lithium|BR|");
});

test("a word that figures go by is not taken for a mistyped one of a document", () => {
  const { sources } = search.find("price of nickel", {});
  expect(sources.map((row) => release.bundle.sources.title[row]).join()).not.toContain(
    "Rare-earth prices triple",
  );
});

test("a word that is a name as it stands is not taken for a mistyped one", () => {
  expect(keys("nickel").every((key) => key.includes("nickel"))).toBe(true);
});

test("without a text everything is found, in the order of the catalogue", () => {
  const { figures, products, sources, areNearest } = search.find(" ", {});
  expect(figures.length).toBeGreaterThanOrEqual(601);
  expect({ areNearest, products, sources }).toEqual({ areNearest: false, products: [], sources: [] });
});

test("each letter that is typed leaves the right figure among what is found", () => {
  const query = "share of magnets, china";
  for (let length = 1; length <= query.length; length += 1) {
    expect(keys(query.slice(0, length))).toContain("share|rare-earth-magnets|CN|WLD");
  }
});

test("where no figure has every word those with most of them are said to come nearest", () => {
  const { figures, areNearest } = search.find("magnets china on the moon", {});
  expect(areNearest).toBe(true);
  expect(figures[0]?.key).toBe("share|rare-earth-magnets|CN|WLD");
  expect(search.find("magnets china", {}).areNearest).toBe(false);
});

test("products, places, documents and events are found beside the figures", () => {
  const { products, places } = search.find("lithium", {});
  expect(products[0]).toMatchObject({ id: "lithium", label: "Lithium (contained metal)" });
  expect(products[0]?.count).toBeGreaterThan(30);
  expect(places).toEqual([]);
  expect(search.find("jap", {}).places[0]).toMatchObject({ id: "JP", label: "Japan" });
  const titles = search
    .find("critical minerals outlook", {})
    .sources.map((row) => release.bundle.sources.title[row]);
  expect(titles.join()).toContain("Global Critical Minerals Outlook");
  const events = search.find("fishing boat", {}).events.map((row) => release.bundle.events.title[row]);
  expect(events).toEqual(["Fishing-boat captain arrested near disputed islands"]);
});

test("filters narrow down figures, and only figures", () => {
  const { figures, sources, events, products } = search.find("china", { indicator: "price" });
  expect(figures.length).toBeGreaterThan(10);
  expect(figures.every(({ subject }) => subject.indicator === "price")).toBe(true);
  expect([sources, events, products]).toEqual([[], [], []]);
});

test("a place is one that a figure is about or is set against, but the world as a whole", () => {
  const ofChina = keys("", { place: "CN" });
  expect(ofChina).toContain("share|rare-earths|CN|WLD");
  expect(ofChina).toContain("dependence|ev-batteries|IN|CN");
  expect(keys("", { place: "WLD" })).not.toContain("share|rare-earths|CN|WLD");
});

test("each facet counts what it would leave while the other filters stay", () => {
  const filters = { indicator: "share", place: "CN" };
  const { facets, figures } = search.find("", filters);
  const count = (name: keyof Filters, id: string) => facets[name].find((value) => value.id === id)?.count;
  expect(count("indicator", "share")).toBe(figures.length);
  expect(count("indicator", "price")).toBe(keys("", { place: "CN", indicator: "price" }).length);
  expect(count("place", "US")).toBe(keys("", { indicator: "share", place: "US" }).length);
  const counts = facets.indicator.map((value) => value.count);
  expect(counts).toEqual([...counts].sort((one, other) => other - one));
});

test("with nothing found the nearest names are known, and what there is", () => {
  const { figures, products, places, sources, events } = search.find("kobalt", {});
  expect([figures, products, places, sources, events]).toEqual([[], [], [], [], []]);
  expect(search.nearest("Chyna")).toContain("China");
  expect(search.indicators[0]).toMatchObject({ id: "dependence", label: "Dependence on a supplier" });
});

test("it is built in steps of one question or name each, and only once for a release", () => {
  const fresh = openRelease(bundledBundle());
  expect(builtSearch(fresh)).toBeUndefined();
  const steps = searchInSteps(fresh);
  let count = 0;
  while (steps.next().done !== true) count++;
  expect(count).toBeGreaterThan(fresh.questions.size + fresh.bundle.sources.id.length);
  expect(builtSearch(fresh)).toBe(searchOf(fresh));
  expect(builtSearch(fresh)?.find("magnets china", {})).toEqual(search.find("magnets china", {}));
});
