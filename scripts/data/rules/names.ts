import { createLexicon, type Named } from "../../../src/names/lexicon";
import { createPlaces, type PlaceEntry } from "../../../src/names/places";
import type { Failure } from "../failure";
import type { Row, Rule, Table } from "../package";

/** What people type leads to one product, one indicator, one place. */
export const names: Rule = ({ tables }) => [
  ...ambiguous(tables.products, createLexicon(tables.products.rows.map(named)).find),
  ...ambiguous(tables.indicators, createLexicon(tables.indicators.rows.map(named)).find),
  ...ambiguous(tables.places, createPlaces(tables.places.rows.map(placed)).find),
  ...tables.places.rows
    .filter((row) => row.get("label") === "" && row.get("kind") !== "country")
    .map((row) => row.fail("label", "is empty for a place that is no country", "Write how it is called.")),
];

function named(row: Row): Named {
  return { id: row.get("id"), label: row.get("label"), aliases: row.list("aliases") };
}

function placed(row: Row): PlaceEntry {
  return { ...named(row), kind: row.get("kind") as PlaceEntry["kind"] };
}

function namesOf(row: Row): (readonly [column: string, name: string])[] {
  const aliases = row.list("aliases").map((alias) => ["aliases", alias] as const);
  return [["id", row.get("id")] as const, ["label", row.get("label")] as const, ...aliases];
}

function ambiguous({ rows }: Table, find: (typed: string) => readonly string[]): Failure[] {
  return rows.flatMap((row) =>
    namesOf(row).flatMap(([column, name]) => {
      const others = find(name).filter((id) => id !== row.get("id"));
      if (name === "" || others.length === 0) return [];
      return [row.fail(column, `also names ${others.join(" and ")}`, "Keep the name for one of them.", name)];
    }),
  );
}
