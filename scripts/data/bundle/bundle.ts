import type { Bound, Bundle, Confidence, Precision, Status } from "../../../src/figures/bundle";
import { rowsBy, type Row, type SeedPackage } from "../package";
import { inForce } from "../rules/in-force";
import { Columns, standing } from "./columns";
import { byColumns, observationOrder } from "./order";

/** Series that resemble each other stand together, which makes the bundle small. */
const SERIES_ORDER = [
  "publication",
  "indicator",
  "measure",
  "product",
  "stage",
  "place",
  "counterpart",
  "unit",
];

/** The release of a number that a package makes. The package has been checked. */
export function toBundle(seeds: SeedPackage, release: number): Bundle {
  const { tables } = seeds;
  const series = [...tables.series.rows].sort(byColumns(...SERIES_ORDER));
  return {
    format: 1,
    release,
    asOf: seeds.asOf,
    indicators: indicatorColumns(seeds),
    products: productColumns(seeds),
    places: placeColumns(seeds),
    sources: sourceColumns(seeds),
    ...figureColumns(seeds, series),
    headlines: headlineColumns(seeds, series),
    events: eventColumns(seeds),
  };
}

function indicatorColumns({ tables }: SeedPackage): Bundle["indicators"] {
  const columns = new Columns(tables.indicators.rows);
  return {
    id: columns.texts("id"),
    label: columns.texts("label"),
    aliases: columns.lists("aliases"),
    counterpart: columns.texts("counterpart"),
    description: columns.texts("description"),
  };
}

function productColumns({ tables }: SeedPackage): Bundle["products"] {
  const columns = new Columns(tables.products.rows);
  return {
    id: columns.texts("id"),
    label: columns.texts("label"),
    aliases: columns.lists("aliases"),
    hs: columns.lists("hs_codes"),
    stages: columns.lists("stages"),
    parent: columns.places("parent", standing(tables.products.rows, "id")),
    note: columns.texts("note"),
    priceMarket: columns.texts("price_market"),
  };
}

function placeColumns({ tables }: SeedPackage): Bundle["places"] {
  const columns = new Columns(tables.places.rows);
  return {
    id: columns.texts("id"),
    label: columns.texts("label"),
    kind: columns.texts("kind") as Bundle["places"]["kind"],
    aliases: columns.lists("aliases"),
  };
}

function sourceColumns({ tables }: SeedPackage): Bundle["sources"] {
  const columns = new Columns(tables.sources.rows);
  return {
    id: columns.texts("id"),
    title: columns.texts("title"),
    originator: columns.interned("originator"),
    publisher: columns.interned("publisher"),
    author: columns.interned("author"),
    published: columns.texts("published"),
    url: columns.texts("url"),
    kind: columns.interned("kind"),
    tier: columns.texts("tier").map(Number),
    licence: columns.interned("licence"),
    redistribution: columns.interned("redistribution"),
  };
}

function figureColumns(seeds: SeedPackage, series: readonly Row[]): Pick<Bundle, "series" | "observations"> {
  const { indicators, products, sources } = seeds.tables;
  const tierOf = new Map(sources.rows.map((row) => [row.get("id"), Number(row.get("tier"))]));
  const figures = rowsBy(inForce(seeds), "series_id");
  const ordered = series.map((row) =>
    [...(figures.get(row.get("series_id")) ?? [])].sort(observationOrder(tierOf)),
  );
  const lines = new Columns(series);
  const columns = new Columns(ordered.flat());
  return {
    series: {
      indicator: lines.places("indicator", standing(indicators.rows, "id")),
      product: lines.places("product", standing(products.rows, "id")),
      stage: lines.interned("stage"),
      place: lines.interned("place"),
      counterpart: lines.interned("counterpart"),
      unit: lines.interned("unit"),
      measure: lines.interned("measure"),
      publication: lines.interned("publication"),
      count: ordered.map((rows) => rows.length),
    },
    observations: {
      period: columns.interned("period"),
      periodStated: columns.flags("period_stated"),
      value: columns.numbers("value"),
      low: columns.numbers("low"),
      high: columns.numbers("high"),
      bound: columns.interned<Bound>("bound"),
      status: columns.interned<Status>("status"),
      derived: columns.flags("derived"),
      edition: columns.interned("edition"),
      vintage: columns.interned("vintage_date"),
      vintagePrecision: columns.interned<Precision>("vintage_precision"),
      source: columns.places("source_id", standing(sources.rows, "id")),
      originator: columns.interned("originator"),
      locator: columns.interned("locator"),
      footnote: columns.interned("footnote"),
      note: columns.interned("note"),
      confidence: columns.interned<Confidence>("confidence"),
    },
  };
}

function headlineColumns({ tables }: SeedPackage, series: readonly Row[]): Bundle["headlines"] {
  const { headlines, indicators, products } = tables;
  const rows = [...headlines.rows].sort(byColumns("indicator", "product", "place", "counterpart", "since"));
  const columns = new Columns(rows);
  return {
    indicator: columns.places("indicator", standing(indicators.rows, "id")),
    product: columns.places("product", standing(products.rows, "id")),
    place: columns.interned("place"),
    counterpart: columns.interned("counterpart"),
    series: columns.places("series_id", standing(series, "series_id")),
    since: columns.interned("since"),
    decided: columns.interned("decided"),
  };
}

function eventColumns({ tables }: SeedPackage): Bundle["events"] {
  const columns = new Columns(tables.events.rows);
  return {
    id: columns.texts("event_id"),
    date: columns.texts("date"),
    actor: columns.lists("actor"),
    target: columns.lists("target"),
    kind: columns.interned("kind"),
    title: columns.texts("title"),
    description: columns.texts("description"),
    source: columns.places("source_id", standing(tables.sources.rows, "id")),
    locator: columns.texts("locator"),
  };
}
