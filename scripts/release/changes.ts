import type { Bundle } from "../../src/figures/bundle";
import { indicatorName, placeName, productName } from "../../src/figures/phrasing";
import { openRelease } from "../../src/figures/release";
import { rowsBy, type Row, type SeedPackage, type TableName } from "../data/package";
import { idOf } from "./fingerprints";
import { rowKey } from "./ledger";
import { counted, few, plural, shortened } from "./sentences";

const QUESTION = ["indicator", "product", "place", "counterpart"] as const;

/** What a set of rows is compared with: those that were published before, by `rowKey`. */
interface KnownRows {
  has(key: string): boolean;
}

/**
 * What is new in a package since the rows that are known, in at most twelve sentences for people: corrections first,
 * then what changes short calls, revisions, new figures, documents and events.
 */
export function changes(seeds: SeedPackage, bundle: Bundle, known: KnownRows): string[] {
  const { tables, asOf } = seeds;
  const fresh = (table: TableName): Row[] =>
    tables[table].rows.filter((row) => !known.has(rowKey({ table, id: idOf(row, tables[table].schema) })));
  const figures = fresh("observations");
  if (figures.length === tables.observations.rows.length) {
    const documents = plural(tables.sources.rows.length, "document");
    return [`The first release, as of ${asOf}: ${plural(figures.length, "figure")} from ${documents}.`];
  }
  const naming = namingOf(seeds, bundle);
  const sentences = [
    ...corrections(seeds, fresh("corrections"), naming),
    ...headlines(seeds, fresh("headlines"), naming),
    ...newFigures(seeds, figures, naming),
    ...documents(fresh("sources")),
    ...events(fresh("events")),
  ].map(shortened);
  return sentences.length > 0 ? sentences : [`No figure is new or changed up to ${asOf}.`];
}

/** How to name the series that rows belong to. */
interface Naming {
  series(id: string): Row | undefined;
  /** "share of magnets", of a row with an indicator and a product. */
  topic(row: Row): string;
  /** "share of magnets, China", of a row with a place too. */
  question(row: Row): string;
}

function namingOf({ tables }: SeedPackage, bundle: Bundle): Naming {
  const release = openRelease(bundle);
  const series = new Map(tables.series.rows.map((row) => [row.get("series_id"), row]));
  const topic = (row: Row) =>
    `${indicatorName(row.get("indicator"))} of ${productName(release, row.get("product"))}`;
  return {
    series: (id) => series.get(id),
    topic,
    question: (row) => `${topic(row)}, ${placeName(release, row.get("place"))}`,
  };
}

function corrections({ tables }: SeedPackage, rows: readonly Row[], { series, question }: Naming): string[] {
  const figures = new Map(tables.observations.rows.map((row) => [row.get("obs_id"), row]));
  const sentences = rows.flatMap((row) => {
    const figure = figures.get(row.get("obs_id"));
    const line = series(figure?.get("series_id") ?? "");
    if (figure === undefined || line === undefined) return [];
    const what = row.get("kind") === "erratum" ? "Corrected" : "Withdrawn";
    return [`${what}: ${question(line)}, ${figure.get("period")} (${row.get("reason")}).`];
  });
  return few(sentences, 4, (more) => `And ${plural(more, "more correction")}.`);
}

/** Lines for questions that had one before: those of new questions change no call. */
function headlines({ tables }: SeedPackage, rows: readonly Row[], { series, question }: Naming): string[] {
  const decisions = rowsBy(tables.headlines.rows, ...QUESTION);
  const sentences = rows
    .filter((row) => (decisions.get(QUESTION.map((column) => row.get(column)).join("|")) ?? []).length > 1)
    .map((row) => {
      const line = series(row.get("series_id"));
      const now =
        line === undefined ? "asks which source is meant" : `answers from ${line.get("publication")}`;
      return `Headline changed: the short call for ${question(row)} now ${now}.`;
    });
  return few(sentences, 2, (more) => `And ${plural(more, "more changed headline")}.`);
}

function newFigures({ tables }: SeedPackage, rows: readonly Row[], { series, topic }: Naming): string[] {
  const errata = new Set(tables.corrections.rows.map((row) => row.get("obs_id")));
  const added = new Set(rows.filter((row) => !errata.has(row.get("obs_id"))));
  const values = rowsBy(tables.observations.rows, "series_id", "period");
  const isRevision = (row: Row) =>
    (values.get(`${row.get("series_id")}|${row.get("period")}`) ?? []).some((other) => !added.has(other));
  const sentences = (which: readonly Row[], what: string) => {
    const lines = which.flatMap((row) => series(row.get("series_id")) ?? []);
    const each = counted(lines.map(topic)).map(
      ([of, count]) => `${what}: ${plural(count, "figure")}, ${of}.`,
    );
    return few(each, 2, (more) => `${what} as well: figures on ${plural(more, "more topic")}.`);
  };
  const all = [...added];
  return [
    ...sentences(all.filter(isRevision), "Revised"),
    ...sentences(
      all.filter((row) => !isRevision(row)),
      "New",
    ),
  ];
}

function documents(rows: readonly Row[]): string[] {
  if (rows.length === 0) return [];
  const titles = rows.slice(0, 2).map((row) => `${row.get("title")} (${row.get("originator")})`);
  const more = rows.length > titles.length ? ` and ${rows.length - titles.length} more` : "";
  return [`New documents: ${titles.join("; ")}${more}.`];
}

function events(rows: readonly Row[]): string[] {
  return rows.length === 0 ? [] : [`New: ${plural(rows.length, "event")}.`];
}
