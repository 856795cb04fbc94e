import { posix } from "node:path";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { strFromU8, unzipSync } from "fflate";
import { bundledRelease } from "../../src/release/bundled";
import { readPart } from "../../src/workbook/carried/part";
import { exampleWorkbook } from "./example";

let file: Uint8Array;
let parts: Readonly<Record<string, string>>;

beforeAll(async () => {
  file = await exampleWorkbook();
  parts = Object.fromEntries(
    Object.entries(unzipSync(file)).map(([path, bytes]) => [path, strFromU8(bytes)]),
  );
});

type Xml = Readonly<Record<string, unknown>>;
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "",
  isArray: (_name, _path, _isLeaf, isAttribute) => !isAttribute,
  textNodeName: "text",
});

/** All elements of a name in a part, with their attributes. */
function elements(path: string, name: string): Xml[] {
  const found: Xml[] = [];
  const visit = (node: unknown) => {
    if (typeof node !== "object" || node === null) return;
    for (const [key, inner] of Object.entries(node)) {
      if (key === name) found.push(...(inner as Xml[]));
      visit(inner);
    }
  };
  visit(parser.parse(parts[path] ?? ""));
  return found;
}

test("the parts are well-formed, and each has a type", () => {
  const types = new Set(elements("[Content_Types].xml", "Override").map(({ PartName }) => PartName));
  const untyped = Object.keys(parts).filter((path) => !types.has(`/${path}`));
  for (const [path, xml] of Object.entries(parts))
    expect([path, XMLValidator.validate(xml)]).toEqual([path, true]);
  expect(untyped.filter((path) => !path.endsWith(".rels"))).toEqual([
    "[Content_Types].xml",
    "customXml/item1.xml",
  ]);
  for (const type of types) expect(Object.keys(parts)).toContain(String(type).slice(1));
});

test("the parts lead to one another: every relationship has its part, and every part is led to", () => {
  const reached = new Set<string>();
  for (const path of Object.keys(parts).filter((one) => one.endsWith(".rels"))) {
    const base = posix.dirname(posix.dirname(path));
    for (const { Target, TargetMode } of elements(path, "Relationship")) {
      if (TargetMode === "External") expect(Target).toMatch(/^https?:/);
      else reached.add(posix.join(base, String(Target)));
    }
  }
  const others = Object.keys(parts).filter(
    (path) => !path.endsWith(".rels") && path !== "[Content_Types].xml",
  );
  expect([...reached].sort()).toEqual(others.sort());
});

test("the parts flag each cell with a call of ours as a dynamic array, by the record of metadata.xml, and no other", () => {
  const cells = elements("xl/worksheets/sheet1.xml", "c");
  const calling = cells.filter(({ f }) => JSON.stringify(f ?? "").includes("_xldudf_RE_"));
  expect(calling).toHaveLength(28);
  for (const { cm, f, v, r } of calling) {
    expect([r, cm, f]).toEqual([r, "1", [expect.objectContaining({ t: "array" })]]);
    expect([r, v]).not.toEqual([r, undefined]);
  }
  expect(cells.filter(({ cm }) => cm !== undefined)).toHaveLength(calling.length);
  expect(elements("xl/metadata.xml", "metadataType")).toMatchObject([{ name: "XLDAPR", cellMeta: "1" }]);
  expect(elements("xl/metadata.xml", "xda:dynamicArrayProperties")).toEqual([
    { fDynamic: "1", fCollapsed: "0" },
  ]);
  expect(elements("xl/metadata.xml", "rc")).toEqual([{ t: "1", v: "0" }]);
});

test("the parts have the values that a formula spills in the cells that it fills", () => {
  const cells = elements("xl/worksheets/sheet1.xml", "c");
  const [top] = cells.filter(({ r }) => r === "F5");
  expect(top).toMatchObject({ f: [{ t: "array", ref: "F5:G14" }] });
  const filled = cells.filter(({ r }) => /^[FG]([5-9]|1[0-4])$/.test(String(r)));
  expect(filled).toHaveLength(20);
  for (const { v } of filled) expect(v).toEqual([expect.anything()]);
});

test("the parts merge no cells that a dynamic array stands in", () => {
  expect(elements("xl/worksheets/sheet1.xml", "mergeCell")).toEqual([]);
});

test("the parts ask no Excel to calculate on opening", () => {
  expect(elements("xl/workbook.xml", "calcPr")).toEqual([{ calcId: "191029" }]);
  expect(elements("docProps/app.xml", "Application")).toEqual(["Microsoft Excel"]);
});

test("the parts mark the Sources sheet as ours, by a name that nobody sees", () => {
  const names = elements("xl/workbook.xml", "definedName");
  expect(names).toContainEqual({
    name: "RareEarthFigures.Sources",
    localSheetId: "1",
    hidden: "1",
    text: "TRUE",
  });
});

test("the parts show a recipient without the add-in nothing strange: no add-in, no macro, no link to another file", () => {
  expect(Object.keys(parts).filter((path) => /webext|taskpane|vba|externalLink/i.test(path))).toEqual([]);
});

test("the parts carry the bundled release with its signature", async () => {
  const carried = await readPart(parts["customXml/item1.xml"] ?? "", { verified: [] });
  const { statement, data } = bundledRelease();
  expect(carried).toMatchObject({
    release: { statement },
    cards: true,
    moves: [{ kind: "first figure", cells: 28 }],
  });
  const bytes = typeof carried === "object" ? carried.release.data() : new Uint8Array();
  expect(Buffer.from(bytes).equals(data())).toBe(true);
  const [schema] = elements("customXml/itemProps1.xml", "ds:schemaRef");
  expect(parts["customXml/item1.xml"]).toContain(`xmlns="${String(schema?.["ds:uri"])}"`);
});

test("written twice it is the same file, to the byte", async () => {
  expect(Buffer.from(await exampleWorkbook()).equals(file)).toBe(true);
});
