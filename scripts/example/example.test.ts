import { posix } from "node:path";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { strFromU8, unzipSync } from "fflate";
import { bundledRelease } from "../../src/release/bundled";
import { readPart } from "../../src/workbook/carried/part";
import { exampleModel } from "../../src/workbook/example-model";
import { mayCall } from "../../src/workbook/formula/calls-in";
import { memoryParts } from "../../src/workbook/memory-parts";
import { undoableOf } from "../../src/workbook/sharing/journal/journal";
import { journalPart } from "../../src/workbook/sharing/journal/journal-part";
import { exampleWorkbook, type Form } from "./example";

const forms = ["live", "values"] as const;
let files: Readonly<Record<Form, Uint8Array>>;

beforeAll(async () => {
  files = { live: await exampleWorkbook("live"), values: await exampleWorkbook("values") };
});

function partsOf(form: Form): Readonly<Record<string, string>> {
  const parts = Object.entries(unzipSync(files[form]));
  return Object.fromEntries(parts.map(([path, bytes]) => [path, strFromU8(bytes)]));
}

type Xml = Readonly<Record<string, unknown>>;
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "",
  isArray: (_name, _path, _isLeaf, isAttribute) => !isAttribute,
  textNodeName: "text",
});

/** All elements of a name in a part, with their attributes. */
function elements(form: Form, path: string, name: string): Xml[] {
  const found: Xml[] = [];
  const visit = (node: unknown) => {
    if (typeof node !== "object" || node === null) return;
    for (const [key, inner] of Object.entries(node)) {
      if (key === name) found.push(...(inner as Xml[]));
      visit(inner);
    }
  };
  visit(parser.parse(partsOf(form)[path] ?? ""));
  return found;
}

/** The formulas that were replaced, and what can be undone, as the file remembers it. */
function journalOf(form: Form) {
  const xml = partsOf(form)["customXml/item2.xml"] ?? "";
  return journalPart(memoryParts([{ id: "{1}", xml }])).read({});
}

describe.each(forms)("the file, %s", (form) => {
  test("has well-formed parts, each with a type", () => {
    const parts = partsOf(form);
    const types = new Set(elements(form, "[Content_Types].xml", "Override").map(({ PartName }) => PartName));
    const untyped = Object.keys(parts).filter((path) => !types.has(`/${path}`));
    for (const [path, xml] of Object.entries(parts))
      expect([path, XMLValidator.validate(xml)]).toEqual([path, true]);
    expect(untyped.filter((path) => !path.endsWith(".rels"))).toEqual([
      "[Content_Types].xml",
      "customXml/item1.xml",
      "customXml/item2.xml",
    ]);
    for (const type of types) expect(Object.keys(parts)).toContain(String(type).slice(1));
  });

  test("has parts that lead to one another: every relationship has its part, and every part is led to", () => {
    const paths = Object.keys(partsOf(form));
    const reached = new Set<string>();
    for (const path of paths.filter((one) => one.endsWith(".rels"))) {
      const base = posix.dirname(posix.dirname(path));
      for (const { Target, TargetMode } of elements(form, path, "Relationship")) {
        if (TargetMode === "External") expect(Target).toMatch(/^https?:/);
        else reached.add(posix.join(base, String(Target)));
      }
    }
    const others = paths.filter((path) => !path.endsWith(".rels") && path !== "[Content_Types].xml");
    expect([...reached].sort()).toEqual(others.sort());
  });

  test("merges no cells that a dynamic array stands in", () => {
    expect(elements(form, "xl/worksheets/sheet1.xml", "mergeCell")).toEqual([]);
  });

  test("asks no Excel to calculate on opening", () => {
    expect(elements(form, "xl/workbook.xml", "calcPr")).toEqual([{ calcId: "191029" }]);
    expect(elements(form, "docProps/app.xml", "Application")).toEqual(["Microsoft Excel"]);
  });

  test("marks the Sources sheet as ours, by a name that nobody sees", () => {
    expect(elements(form, "xl/workbook.xml", "definedName")).toContainEqual({
      name: "RareEarthFigures.Sources",
      localSheetId: "1",
      hidden: "1",
      text: "Sources!$A$1",
    });
  });

  test("gives rows with long texts the height that they need, and leaves it to change with them", () => {
    const sources = elements(form, "xl/worksheets/sheet2.xml", "row");
    const figures = sources.filter(({ c }) => JSON.stringify(c).includes("=RE."));
    expect(figures.length).toBeGreaterThan(30);
    for (const { r, ht, customHeight } of figures) {
      expect([r, Number(ht) % 15, customHeight]).toEqual([r, 0, undefined]);
      expect(Number(ht)).toBeGreaterThan(15);
    }
  });

  test("shows a recipient without the add-in nothing strange: no add-in, no macro, no link to another file", () => {
    const strange = /webext|taskpane|vba|externalLink/i;
    expect(Object.keys(partsOf(form)).filter((path) => strange.test(path))).toEqual([]);
  });

  test("carries the bundled release with its signature", async () => {
    const xml = partsOf(form)["customXml/item1.xml"] ?? "";
    const carried = await readPart(xml, { verified: [] });
    const { statement, data } = bundledRelease();
    expect(carried).toMatchObject({
      release: { statement },
      cards: true,
      moves: [{ kind: "first figure", cells: 28 }],
    });
    const bytes = typeof carried === "object" ? carried.release.data() : new Uint8Array();
    expect(Buffer.from(bytes).equals(data())).toBe(true);
  });

  test("says of each custom XML part of which namespace it is, and calls no two by one id", () => {
    const ids = new Set<unknown>();
    for (const number of ["1", "2"]) {
      const path = `customXml/itemProps${number}.xml`;
      const [schema] = elements(form, path, "ds:schemaRef");
      const [item] = elements(form, path, "ds:datastoreItem");
      expect(partsOf(form)[`customXml/item${number}.xml`]).toContain(`xmlns="${String(schema?.["ds:uri"])}"`);
      ids.add(item?.["ds:itemID"]);
    }
    expect(ids.size).toBe(2);
  });

  test("is the same to the byte when it is made on another day", async () => {
    const doNotFake = ["hrtime", "nextTick", "performance", "queueMicrotask", "setImmediate"] as const;
    const timers = ["setInterval", "setTimeout", "clearImmediate", "clearInterval", "clearTimeout"] as const;
    jest.useFakeTimers({ now: Date.parse("2031-05-06T07:08:09Z"), doNotFake: [...doNotFake, ...timers] });
    try {
      expect(Buffer.from(await exampleWorkbook(form)).equals(files[form])).toBe(true);
    } finally {
      jest.useRealTimers();
    }
  });
});

describe("the file, live", () => {
  test("flags each cell with a call of ours as a dynamic array, by the record of metadata.xml, and no other", () => {
    const cells = elements("live", "xl/worksheets/sheet1.xml", "c");
    const calling = cells.filter(({ f }) => JSON.stringify(f ?? "").includes("_xldudf_RE_"));
    expect(calling).toHaveLength(28);
    for (const { cm, f, v, r } of calling) {
      expect([r, cm, f]).toEqual([r, "1", [expect.objectContaining({ t: "array" })]]);
      expect([r, v]).not.toEqual([r, undefined]);
    }
    expect(cells.filter(({ cm }) => cm !== undefined)).toHaveLength(calling.length);
    const metadata = "xl/metadata.xml";
    expect(elements("live", metadata, "metadataType")).toMatchObject([{ name: "XLDAPR", cellMeta: "1" }]);
    expect(elements("live", metadata, "xda:dynamicArrayProperties")).toEqual([
      { fDynamic: "1", fCollapsed: "0" },
    ]);
    expect(elements("live", metadata, "rc")).toEqual([{ t: "1", v: "0" }]);
  });

  test("has the values that a formula spills in the cells that it fills", () => {
    const cells = elements("live", "xl/worksheets/sheet1.xml", "c");
    const [top] = cells.filter(({ r }) => r === "F5");
    expect(top).toMatchObject({ f: [{ t: "array", ref: "F5:G14" }] });
    const filled = cells.filter(({ r }) => /^[FG]([5-9]|1[0-4])$/.test(String(r)));
    expect(filled).toHaveLength(20);
    for (const { v } of filled) expect(v).toEqual([expect.anything()]);
  });

  test("remembers that the Sources sheet was written, and no formula that was replaced", async () => {
    const journal = await journalOf("live");
    expect(journal.kept).toEqual([]);
    expect(undoableOf(journal)).toMatchObject([{ kind: "sources" }]);
  });
});

describe("the file with values", () => {
  test("has no dynamic array, and formulas only that anybody can calculate", () => {
    const cells = elements("values", "xl/worksheets/sheet1.xml", "c");
    const formulas = cells.flatMap(({ f }) => (f === undefined ? [] : (f as unknown[])));
    expect(formulas).toContain("B13*(1+B12)");
    expect(formulas.filter((formula) => typeof formula !== "string" || mayCall(formula))).toEqual([]);
    expect(cells.filter(({ cm }) => cm !== undefined)).toEqual([]);
    expect(partsOf("values")["xl/metadata.xml"]).toBeUndefined();
  });

  test("keeps every formula that was replaced, a spill whole, and can undo it", async () => {
    const journal = await journalOf("values");
    const replaced = Object.entries(exampleModel.cells).flatMap(([address, { content }]) =>
      typeof content === "string" && mayCall(content) ? [[`Example!${address}`, content]] : [],
    );
    expect(journal.kept.map(({ address, formula }) => [address, formula]).sort()).toEqual(replaced.sort());
    const spill = journal.kept.find(({ address }) => address === "Example!F5");
    expect(spill?.block.map((row) => row.map(({ numberFormat }) => numberFormat))).toEqual(
      Array<string[]>(10).fill(["General", "0.00%"]),
    );
    expect(journal.begun).toBeUndefined();
    expect(undoableOf(journal)).toMatchObject([{ kind: "sources" }, { kind: "values", cells: 28 }]);
  });

  test("marks the area of those formulas, by a name that nobody sees", () => {
    expect(elements("values", "xl/workbook.xml", "definedName")).toContainEqual({
      name: "RareEarthFigures.Kept",
      localSheetId: "0",
      hidden: "1",
      text: "Example!$B$5:$G$28",
    });
  });
});
