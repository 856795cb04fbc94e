import { failuresOf, validPackage, withCell } from "./fixture";

const files = validPackage();
const broken = (file: string, from: string, to: string) =>
  failuresOf({ ...files, [file]: (files[file] ?? "").replace(from, to) });

test("the release has an as-of date", () => {
  expect(broken("datapackage.json", '"asOf": "2026-11-22"', '"asOf": "2026-11-31"')).toEqual([
    'seeds/datapackage.json, row 6, column asOf: "2026-11-31" is not a date that exists. Write it as yyyy-mm-dd.',
  ]);
});

test("a table has the columns of its schema in their order", () => {
  expect(broken("places.csv", "id,label,kind,aliases", "id,label,sort,aliases")).toEqual([
    'seeds/places.csv, row 1, column kind: "sort" stands where the header should name this column. ' +
      "Write kind there, as seeds/datapackage.json says.",
  ]);
});

test("a row has as many cells as the header", () => {
  expect(broken("places.csv", "X-EUROPE,Europe,region,", "X-EUROPE,Europe,region")).toEqual([
    'seeds/places.csv, row 3, column id: "X-EUROPE" is in a row of 3 cells where the header has 4. ' +
      "Check commas and quotation marks in this row.",
  ]);
});

test("a quotation mark that is never closed is found", () => {
  expect(broken("places.csv", "X-EUROPE,Europe", 'X-EUROPE,"Europe')).toEqual([
    'seeds/places.csv, row 4, column id: "" is where the file stops being CSV ' +
      "(CSV_QUOTE_NOT_CLOSED). Check the quotation marks here and above.",
  ]);
});

test("rows are counted as an editor counts lines, also after a cell of two lines", () => {
  const twoLines = withCell(files, "observations.csv", 2, "note", "two\nlines");
  expect(failuresOf(withCell(twoLines, "observations.csv", 8, "value", "x"))).toContainEqual(
    expect.stringContaining("seeds/observations.csv, row 9, column value"),
  );
});

test("a byte order mark and Windows line ends do no harm", () => {
  const windows = Object.fromEntries(
    Object.entries(files).map(([name, text]) =>
      name.endsWith(".csv") ? [name, `\ufeff${text.replaceAll("\n", "\r\n")}`] : [name, text],
    ),
  );
  expect(failuresOf(windows)).toEqual([]);
});
