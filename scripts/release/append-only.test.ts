import { opened, validPackage, withCell } from "../data/fixture";
import { failureLine } from "../data/failure";
import type { PackageFiles } from "../data/read";
import { added, appendOnly } from "./append-only";
import { fingerprints } from "./fingerprints";
import { corrected, published, redacted, revised, unpublished, withRelease } from "./fixture";

const refused = (files: PackageFiles, ledger = published) =>
  appendOnly(opened(files), ledger).map(failureLine);

/** The table without the line that begins so. */
function without(files: PackageFiles, file: string, start: string): PackageFiles {
  const lines = (files[file] ?? "").split("\n").filter((line) => !line.startsWith(start));
  return { ...files, [file]: lines.join("\n") };
}

test.each<[string, PackageFiles]>([
  ["as it was published", validPackage()],
  ["with a revision by its source", revised],
  ["with a corrected mistake", corrected],
  ["with a redaction that is listed", redacted],
  [
    "with better words for a product",
    withCell(validPackage(), "products.csv", 2, "aliases", "rare earths; REO"),
  ],
  ["with a further stage", withCell(validPackage(), "products.csv", 2, "stages", "mining; refining; trade")],
])("a package %s goes through", (_, files) => {
  expect(refused(files)).toEqual([]);
});

test("before the first release everything is free", () => {
  expect(refused(withCell(validPackage(), "observations.csv", 2, "value", "0.2"), unpublished)).toEqual([]);
});

test.each<[file: string, row: number, column: string, value: string]>([
  ["observations.csv", 2, "value", "0.2"],
  ["observations.csv", 2, "vintage_date", "2025-02-28"],
  ["series.csv", 2, "measure", "weight"],
  ["headlines.csv", 2, "decided", "chosen"],
  ["sources.csv", 2, "originator", "BGS"],
  ["events.csv", 2, "date", "2025-11"],
  ["corrections.csv", 2, "reason", "another"],
  ["products.csv", 2, "stages", "refining; mining"],
])("a changed row of %s is refused (row %i, %s)", (file, row, column, value) => {
  const [line, ...others] = refused(withCell(validPackage(), file, row, column, value));
  expect(others).toEqual([]);
  expect(line).toMatch(
    new RegExp(`^seeds/${file}, row ${row}, .* is not as it was published in release 1\\. .*put it back`),
  );
});

test.each([
  ["observations.csv", "o-0000000001", "o-0000000001"],
  ["series.csv", "price/neodymium-oxide/CN", "price/neodymium-oxide/CN@mcs~purity-99.5%"],
  ["headlines.csv", "price,neodymium-oxide,CN", "price|neodymium-oxide|CN||2026-03-01"],
  ["places.csv", "X-EUROPE", "X-EUROPE"],
])("a removed row of %s is refused and named", (file, start, id) => {
  expect(refused(without(validPackage(), file, start))).toEqual([
    expect.stringContaining(
      `${JSON.stringify(id)} was published in release 1 and is in no row any more. Published rows stay`,
    ),
  ]);
});

test("a redaction that is not listed is a change", () => {
  expect(refused(without(redacted, "corrections.csv", "o-0000000009"))).toEqual([
    expect.stringContaining('"o-0000000009" is not as it was published in release 1'),
  ]);
});

test("a redaction hides no other change", () => {
  expect(refused(withCell(redacted, "observations.csv", 10, "period", "2025-06"))).toEqual([
    expect.stringContaining("series, period, vintage and document stay"),
  ]);
});

test("what was redacted once stays so", () => {
  const ledger = withRelease(published, redacted);
  expect(refused(redacted, ledger)).toEqual([]);
  expect(refused(validPackage(), ledger)).toEqual([
    expect.stringContaining('"o-0000000009" is not as it was published in release 2'),
    expect.stringContaining('"o-0000000009" was published in release 2 and is in no row any more'),
  ]);
});

test("a release adds to the ledger its new rows, and the redacted ones in their new form", () => {
  const ids = (files: PackageFiles) => added(fingerprints(opened(files)), published).map(({ id }) => id);
  expect(ids(validPackage())).toEqual([]);
  expect(ids(revised)).toEqual(["o-000000000a"]);
  expect(ids(redacted)).toEqual(["o-0000000009", "o-0000000009"]);
});

test("a column that is added to a table later changes no published row", () => {
  const files = validPackage();
  const more = (files["places.csv"] ?? "")
    .replace("aliases\n", "aliases,flag\n")
    .replaceAll(/(?<!flag)\n/g, ",\n");
  const schema = (files["datapackage.json"] ?? "").replace(
    /("name": "places"[\s\S]*?"fields": \[)([\s\S]*?)(\n {8}\])/,
    '$1$2,{"name":"flag","type":"string","description":"A flag"}$3',
  );
  expect(refused({ ...files, "places.csv": more, "datapackage.json": schema })).toEqual([]);
});
