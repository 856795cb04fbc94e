import fc from "fast-check";
import { XMLBuilder, XMLParser, XMLValidator } from "fast-xml-parser";
import { LARGEST, NAMESPACE, seal, unseal } from "./envelope";

const anyContent = fc.dictionary(fc.string({ unit: "binary" }), fc.jsonValue({ stringUnit: "binary" }));

/** What comes out again, as what went in. */
function content(xml: string): unknown {
  const opened = unseal(xml);
  return opened.kind === "text" ? JSON.parse(opened.text) : opened.kind;
}

const plain = (value: object): unknown => JSON.parse(JSON.stringify(value));

test("whatever is put in comes out again", () => {
  fc.assert(fc.property(anyContent, (value) => expect(content(seal(value))).toEqual(plain(value))));
});

test("an XML parser reads the same text from it, and what it writes is read again", () => {
  const options = { ignoreAttributes: false, parseTagValue: false, trimValues: false };
  const parser = new XMLParser(options);
  const builder = new XMLBuilder(options);
  fc.assert(
    fc.property(anyContent, (value) => {
      const xml = seal(value);
      expect(XMLValidator.validate(xml)).toBe(true);
      const parsed: unknown = parser.parse(xml);
      const text = (parsed as { workbook: { "#text": string } }).workbook["#text"];
      expect(JSON.parse(text)).toEqual(plain(value));
      expect(content(String(builder.build(parsed)))).toEqual(plain(value));
    }),
  );
});

const text = '{"a":1}';

test.each([
  [
    "with a declaration",
    `<?xml version="1.0" encoding="utf-8"?>\r\n<workbook xmlns="${NAMESPACE}" format="1">${text}</workbook>`,
  ],
  ["with a byte order mark", `\uFEFF<workbook xmlns="${NAMESPACE}" format="1">${text}</workbook>`],
  ["with other quotes and order", `<workbook format='1' xmlns='${NAMESPACE}'>${text}</workbook>`],
  ["with space around", `<workbook\n xmlns="${NAMESPACE}" format="1" >\n  ${text}\n</workbook >\n`],
])("the same part as another program saves it is read: %s", (_, xml) => {
  expect(content(xml)).toEqual({ a: 1 });
});

test.each([
  ["nothing", ""],
  ["no XML", text],
  ["another namespace", `<workbook xmlns="urn:other" format="1">${text}</workbook>`],
  ["another element", `<release xmlns="${NAMESPACE}" format="1">${text}</release>`],
  ["no format", `<workbook xmlns="${NAMESPACE}">${text}</workbook>`],
  ["format nought", `<workbook xmlns="${NAMESPACE}" format="0">${text}</workbook>`],
  ["a format that is no number", `<workbook xmlns="${NAMESPACE}" format="one">${text}</workbook>`],
  ["an attribute more", `<workbook xmlns="${NAMESPACE}" format="1" more="1">${text}</workbook>`],
  ["an element within", `<workbook xmlns="${NAMESPACE}" format="1"><a/>${text}</workbook>`],
  ["an entity within", `<workbook xmlns="${NAMESPACE}" format="1">{"a":"&lt;"}</workbook>`],
  ["a text that is no object", `<workbook xmlns="${NAMESPACE}" format="1">[1]</workbook>`],
  ["an end that is cut off", `<workbook xmlns="${NAMESPACE}" format="1">${text}</work`],
  ["a document type", `<!DOCTYPE workbook><workbook xmlns="${NAMESPACE}" format="1">${text}</workbook>`],
])("what is not of our shape is foreign: %s", (_, xml) => {
  expect(unseal(xml)).toEqual({ kind: "foreign" });
});

test("a later format is told by its start, whatever follows and however long it is", () => {
  const start = `<workbook xmlns="${NAMESPACE}" format="2">`;
  expect(unseal(`${start}<cells/></workbook>`)).toEqual({ kind: "future" });
  expect(unseal(`${start}${" ".repeat(LARGEST)}</workbook>`)).toEqual({ kind: "future" });
});

test("what is larger than the limit is not looked into", () => {
  const xml = seal({ a: "x".repeat(LARGEST) });
  expect(unseal(xml)).toEqual({ kind: "too large" });
});

test("anything at all is answered, and soon", () => {
  const pieces = [
    "<workbook ",
    "xmlns=",
    `"${NAMESPACE}"`,
    " format='1'",
    ">",
    "{",
    "}",
    "</workbook>",
    " ",
    "<?xml ",
  ];
  const near = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string())).map((parts) => parts.join(""));
  fc.assert(fc.property(near, (xml) => ["foreign", "text"].includes(unseal(xml).kind)));
  expect(unseal(`<workbook${' a="1"'.repeat(100_000)}`)).toEqual({ kind: "foreign" });
  expect(unseal(`<workbook${" ".repeat(900_000)}`)).toEqual({ kind: "foreign" });
});
