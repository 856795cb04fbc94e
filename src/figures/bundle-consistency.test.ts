import Ajv from "ajv";
import fc from "fast-check";
import type { Bundle, Interned } from "./bundle";
import { inconsistencies } from "./bundle-consistency";
import schema from "./bundle.schema.json";
import { openRelease } from "./release";
import { intern } from "./intern";
import { bundleOf } from "./testing-bundle";

const small = bundleOf(
  [
    {
      product: "rare-earths",
      rows: [
        { period: "2024", value: 0.71 },
        { period: "2025", bound: "not_available" },
      ],
    },
  ],
  [{ series: 0 }, { series: "choose" }],
  [{ id: "rare-earths" }, { id: "yttrium" }],
);
/** A small release with a row in every table and something in every column of rows. */
const bundle: Bundle = {
  ...small,
  products: { ...small.products, parent: [-1, 0] },
  events: {
    id: ["e-001"],
    date: ["2025-10"],
    actor: [["CN"]],
    target: [[]],
    kind: intern(["export-licensing"]),
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
  expect(
    inconsistencies({ ...bundle, observations: { ...observations, note: intern(["one row"]) } }),
  ).toEqual(["observations.note has 1 rows where observations has 2."]);
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

test("dates and periods exist", () => {
  const { observations } = bundle;
  const vintage = { ...observations.vintage, of: ["2025-02-30"] };
  const period = { ...observations.period, of: ["2024", "2025-Q5"] };
  expect(inconsistencies({ ...bundle, observations: { ...observations, vintage, period } })).toEqual([
    '"2025-02-30" is not a date that exists.',
    '"2025-Q5" is not a period that exists.',
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

test.each(references.map((path) => path.join(".")))("%s is not accepted out of range", (path) => {
  const outOfRange = fc.oneof(
    fc.integer({ min: 100 }),
    fc.integer({ max: -2 }),
    fc.double({ min: 0.01, max: 0.99 }),
    fc.constantFrom(NaN, Infinity, -Infinity),
  );
  fc.assert(
    fc.property(outOfRange, (stray) => {
      expect(accepted(changed(document, path.split("."), () => stray))).toBe(false);
    }),
    { numRuns: 20 },
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

test("whatever is changed in a bundle, one that is accepted can be opened and read through", () => {
  const paths = fc.constantFrom(...pathsIn(document));
  const value = fc.oneof(fc.jsonValue() as fc.Arbitrary<Json>, fc.integer({ min: -3, max: 3 }));
  const shorter = (old: Json) => (Array.isArray(old) ? old.slice(1) : old);
  fc.assert(
    fc.property(paths, value, fc.boolean(), (path, other, shorten) => {
      const candidate = changed(document, path, shorten ? shorter : () => other);
      if (!accepted(candidate)) return;
      openRelease(candidate as unknown as Bundle);
      expect(readThrough(candidate as unknown as Bundle)).not.toContain(undefined);
    }),
    { numRuns: 500 },
  );
});
