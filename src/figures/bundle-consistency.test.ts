import Ajv from "ajv";
import fc from "fast-check";
import type { Bundle, Interned } from "./bundle";
import { inconsistencies } from "./bundle-consistency";
import schema from "./bundle.schema.json";

const one = <T>(value: T): Interned<T> => ({ of: [value], at: [0] });
const two = <T>(value: T): Interned<T> => ({ of: [value], at: [0, 0] });

const bundle: Bundle = {
  format: 1,
  release: 1,
  asOf: "2026-11-22",
  indicators: {
    id: ["share"],
    label: ["Share of world supply"],
    aliases: [["world share"]],
    counterpart: ["WLD"],
  },
  products: {
    id: ["rare-earths", "yttrium"],
    label: ["Rare earths", "Yttrium"],
    aliases: [["REE"], []],
    hs: [["2805.30"], []],
    stages: [["mining"], ["mining"]],
    parent: [-1, 0],
    note: ["", ""],
    priceMarket: ["", ""],
  },
  places: { id: ["WLD"], label: ["World"], kind: ["region"], aliases: [["global"]] },
  sources: {
    id: ["summaries"],
    title: ["Summaries"],
    originator: one("USGS"),
    publisher: one("USGS"),
    author: one(""),
    published: ["2026-02-06"],
    url: ["https://example.org/"],
    kind: one("official statistics"),
    tier: [1],
    licence: one("public domain"),
    redistribution: one("free"),
  },
  series: {
    indicator: [0],
    product: [0],
    stage: one("mining"),
    place: one("CN"),
    counterpart: one("WLD"),
    unit: one("fraction"),
    measure: one(""),
    publication: one("Summaries"),
    count: [2],
  },
  observations: {
    period: { of: ["2024", "2025"], at: [0, 1] },
    periodStated: [1, 1],
    value: [0.71, null],
    low: [null, null],
    high: [null, null],
    bound: { of: ["exact", "not_available"], at: [0, 1] },
    status: two("estimate"),
    derived: [0, 0],
    edition: two("2026"),
    vintage: two("2026-02-06"),
    vintagePrecision: two("day"),
    source: [0, 0],
    originator: two("USGS"),
    locator: two("p. 153"),
    footnote: two(""),
    note: two(""),
    confidence: two("high"),
  },
  headlines: {
    indicator: [0],
    product: [0],
    place: one("CN"),
    counterpart: one("WLD"),
    series: [-1],
    since: one("2026-03-01"),
    decided: one("choose"),
  },
  events: {
    id: ["e-001"],
    date: ["2025-10"],
    actor: [["CN"]],
    target: [[]],
    kind: one("export-licensing"),
    title: ["Licences begin"],
    description: ["For some rare earths"],
    source: [0],
    locator: ["paragraph 1"],
  },
};

const ofSchema = new Ajv({ allowUnionTypes: true }).compile<Bundle>(schema);
const accepted = (candidate: unknown) => ofSchema(candidate) && inconsistencies(candidate).length === 0;

test("a consistent bundle is accepted", () => {
  expect(inconsistencies(bundle)).toEqual([]);
  expect(accepted(bundle)).toBe(true);
});

test("columns of one table are equally long", () => {
  const { observations } = bundle;
  expect(inconsistencies({ ...bundle, observations: { ...observations, note: one("") } })).toEqual([
    "observations.note has 1 rows where observations has 2.",
  ]);
});

test("an interned value is there", () => {
  const period = { of: ["2024"], at: [0, 1] };
  expect(inconsistencies({ ...bundle, observations: { ...bundle.observations, period } })).toEqual([
    "observations.period refers to value 1 of 1.",
  ]);
});

test("a row that is referred to is there", () => {
  const { observations, series } = bundle;
  expect(inconsistencies({ ...bundle, observations: { ...observations, source: [0, 400] } })).toEqual([
    "observations.source refers to row 400 of sources, which has 1.",
  ]);
  expect(inconsistencies({ ...bundle, series: { ...series, product: [-1] } })).toEqual([
    "series.product refers to row -1 of products, which has 2.",
  ]);
});

test("the figures of all series are all figures", () => {
  expect(inconsistencies({ ...bundle, series: { ...bundle.series, count: [3] } })).toEqual([
    "series.count adds up to 3 where observations has 2 rows.",
  ]);
});

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Path = readonly string[];

/** The paths to everything in a document, itself left out. */
function pathsIn(value: Json, path: Path = []): Path[] {
  const inside =
    typeof value === "object" && value !== null
      ? Object.entries(value).flatMap(([key, child]) => pathsIn(child, [...path, key]))
      : [];
  return path.length > 0 ? [path, ...inside] : inside;
}

function changed(value: Json, [key, ...rest]: Path, change: (old: Json) => Json): Json {
  if (key === undefined) return change(value);
  const copy = structuredClone(value) as { [key: string]: Json };
  copy[key] = changed(copy[key] ?? null, rest, change);
  return copy;
}

const document = bundle as unknown as Json;

const ROW_COLUMNS = [
  "products.parent",
  "series.indicator",
  "series.product",
  "observations.source",
  "headlines.indicator",
  "headlines.product",
  "headlines.series",
  "events.source",
];
const isRowColumn = (path: Path) => path[2] === "at" || ROW_COLUMNS.includes(path.slice(0, 2).join("."));
/** The single cells of columns that refer to rows or to interned values. */
const references = pathsIn(document).filter((path) => isRowColumn(path) && /^\d+$/.test(path.at(-1) ?? ""));

test("no row number or place that is out of range is accepted", () => {
  const outOfRange = fc.oneof(
    fc.integer({ min: 2 }),
    fc.integer({ max: -2 }),
    fc.double({ min: 0.01, max: 0.99 }),
    fc.constantFrom(NaN, Infinity, -Infinity),
  );
  fc.assert(
    fc.property(fc.constantFrom(...references), outOfRange, (path, stray) => {
      expect(accepted(changed(document, path, () => stray))).toBe(false);
    }),
  );
});

/** Reads every cell of a bundle the way a lookup does; undefined where something is not there. */
function readThrough({
  indicators,
  products,
  sources,
  series,
  observations,
  headlines,
  events,
}: Bundle): unknown[] {
  const tables: object[] = [indicators, products, sources, series, observations, headlines, events];
  const cells = tables.flatMap((table) =>
    Object.values(table as Record<string, unknown[] | Interned<unknown>>).flatMap((column): unknown[] =>
      Array.isArray(column) ? column : column.at.map((place) => column.of[place]),
    ),
  );
  const rows = [
    ...series.indicator.map((row) => indicators.id[row]),
    ...series.product.map((row) => products.id[row]),
    ...observations.source.map((row) => sources.id[row]),
    ...events.source.map((row) => sources.id[row]),
    ...products.parent.filter((row) => row !== -1).map((row) => products.id[row]),
    ...headlines.series.filter((row) => row !== -1).map((row) => series.place.at[row]),
  ];
  return [...cells, ...rows];
}

test("whatever is changed in a bundle, one that is accepted can be read through", () => {
  const paths = fc.constantFrom(...pathsIn(document));
  const value = fc.oneof(fc.jsonValue() as fc.Arbitrary<Json>, fc.integer({ min: -3, max: 3 }));
  const shorter = (old: Json) => (Array.isArray(old) ? old.slice(1) : old);
  fc.assert(
    fc.property(paths, value, fc.boolean(), (path, other, shorten) => {
      const candidate = changed(document, path, shorten ? shorter : () => other);
      if (accepted(candidate)) expect(readThrough(candidate as unknown as Bundle)).not.toContain(undefined);
    }),
    { numRuns: 1000 },
  );
});
