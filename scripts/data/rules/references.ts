import codes from "i18n-iso-countries/codes.json";
import type { Failure } from "../failure";
import type { Row, Rule, SeedPackage, Table } from "../package";

/** Who acts in events without being a place. */
const ORGANISATIONS = ["WTO"];

const ids = ({ rows }: Table, column: string) => new Set(rows.map((row) => row.get(column)));

/** What a cell refers to exists: rows of other tables, places, the stages of a product. */
export const references: Rule = (seeds) => [...foreignKeys(seeds), ...lists(seeds), ...stages(seeds)];

function foreignKeys({ tables }: SeedPackage): Failure[] {
  return Object.values(tables).flatMap((table) =>
    (table.schema.foreignKeys ?? []).flatMap(({ fields, reference }) => {
      const target = reference.resource === "" ? table : tables[reference.resource];
      const known = ids(target, reference.fields);
      return table.rows.flatMap((row) =>
        unknown(row, fields, [row.get(fields)], known, `seeds/${target.file}`),
      );
    }),
  );
}

function lists({ tables }: SeedPackage): Failure[] {
  const { places, series, headlines, indicators, products, events } = tables;
  const alpha2 = codes.map(([code]) => String(code));
  const where = new Set([...alpha2, ...ids(places, "id")]);
  const who = new Set([...where, ...ORGANISATIONS]);
  const documents = ids(tables.sources, "id");
  const ours = "ISO 3166 or seeds/places.csv";
  return [
    ...[series, headlines].flatMap(({ rows }) =>
      rows.flatMap((row) => [
        ...unknown(row, "place", [row.get("place")], where, ours),
        ...unknown(row, "counterpart", [row.get("counterpart")], where, ours),
      ]),
    ),
    ...indicators.rows.flatMap((row) => unknown(row, "counterpart", [row.get("counterpart")], where, ours)),
    ...products.rows.flatMap((row) => [
      ...unknown(row, "price_market", [row.get("price_market")], where, ours),
      ...unknown(row, "hs_sources", row.list("hs_sources"), documents, "seeds/sources.csv"),
    ]),
    ...events.rows.flatMap((row) => [
      ...unknown(row, "actor", row.list("actor"), who, `${ours} and no organisation that is known here`),
      ...unknown(row, "target", row.list("target"), who, `${ours} and no organisation that is known here`),
    ]),
    ...places.rows
      .filter((row) => row.get("kind") === "country")
      .flatMap((row) => unknown(row, "id", [row.get("id")], new Set(alpha2), "ISO 3166")),
  ];
}

function unknown(
  row: Row,
  column: string,
  items: readonly string[],
  known: ReadonlySet<string>,
  where: string,
): Failure[] {
  return items
    .filter((item) => item !== "" && !known.has(item))
    .map((item) =>
      row.fail(column, `is not in ${where}`, "Correct it, or add what it refers to first.", item),
    );
}

/** A series is of a stage that its product has; n/a is always possible. */
function stages({ tables }: SeedPackage): Failure[] {
  const ofProduct = new Map(tables.products.rows.map((row) => [row.get("id"), row.list("stages")]));
  return tables.series.rows.flatMap((row) => {
    const known = ofProduct.get(row.get("product"));
    const stage = row.get("stage");
    if (known === undefined || stage === "n/a" || known.includes(stage)) return [];
    const product = row.get("product");
    return [
      row.fail(
        "stage",
        `is not a stage of ${product}`,
        `Correct it, or add the stage to ${product} in seeds/products.csv.`,
      ),
    ];
  });
}
