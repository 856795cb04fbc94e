import type { Document } from "../../../../src/figures/documents";
import { choicesOf, everything, filterDocuments, isFiltered, UNDATED } from "./filter-documents";

let row = 0;
const document = (given: Partial<Document>): Document => ({
  row: row++,
  id: `document-${String(row)}`,
  title: "Title",
  originator: "USGS",
  otherOriginators: [],
  publisher: "",
  author: "",
  published: "2025",
  url: "",
  kind: "news",
  tier: 3,
  licence: "",
  redistribution: "",
  year: 2025,
  figures: 1,
  events: 0,
  ...given,
});

const summaries = document({ title: "Mineral Summaries", tier: 1, kind: "statistics", figures: 9 });
const outlook = document({
  title: "Électricité 2024",
  originator: "IEA",
  published: "2024-05-02",
  year: 2024,
  tier: 2,
  kind: "statistics",
});
const story = document({ title: "A story", otherOriginators: ["Argus"], published: "", year: undefined });
const act = document({ title: "An act", kind: "law", figures: 0, events: 2, published: "2025-04", tier: 1 });
const all = [story, act, outlook, summaries];

const left = (filter: Partial<typeof everything>) =>
  filterDocuments(all, { ...everything, ...filter }).map(({ title }) => title);

test("those with most figures come first, or the newest ones", () => {
  expect(left({})).toEqual(["Mineral Summaries", "Électricité 2024", "A story", "An act"]);
  expect(left({ order: "date" })).toEqual(["An act", "Mineral Summaries", "Électricité 2024", "A story"]);
});

test("every word of a text begins a word of what the document is known by, in any spelling", () => {
  expect(left({ text: "  summ MINER " })).toEqual(["Mineral Summaries"]);
  expect(left({ text: "electricite" })).toEqual(["Électricité 2024"]);
  expect(left({ text: "argus" })).toEqual(["A story"]);
  expect(left({ text: "ummaries" })).toEqual([]);
});

test("tier, kind and year narrow the list together", () => {
  expect(left({ tier: "1" })).toEqual(["Mineral Summaries", "An act"]);
  expect(left({ tier: "1", kind: "law" })).toEqual(["An act"]);
  expect(left({ year: UNDATED })).toEqual(["A story"]);
  expect(left({ year: "2024", kind: "law" })).toEqual([]);
});

test("each choice says how many documents it leaves beside the rest of the filter", () => {
  expect(choicesOf(all, { ...everything, tier: "1" }, "tier")).toEqual([
    { value: "1", count: 2 },
    { value: "2", count: 1 },
    { value: "3", count: 1 },
  ]);
  expect(choicesOf(all, { ...everything, tier: "1" }, "year")).toEqual([
    { value: "2025", count: 2 },
    { value: "2024", count: 0 },
    { value: UNDATED, count: 0 },
  ]);
});

test("an order alone filters nothing", () => {
  expect(isFiltered({ ...everything, order: "date", text: " " })).toBe(false);
  expect(isFiltered({ ...everything, text: "a" })).toBe(true);
  expect(isFiltered({ ...everything, kind: "law" })).toBe(true);
});
