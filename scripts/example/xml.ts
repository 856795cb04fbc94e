const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** A text between tags or in an attribute. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element with its attributes, those left out that are undefined, around XML that is finished. */
export function element(name: string, attributes: Attributes, ...inner: readonly string[]): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === undefined ? "" : ` ${key}="${escaped(String(value))}"`,
  );
  const content = inner.join("");
  return content === ""
    ? `<${name}${written.join("")}/>`
    : `<${name}${written.join("")}>${content}</${name}>`;
}

/** A file of its own. */
export function document(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
}

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

export const namespaces = {
  main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  dynamicArray: "http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray",
  relationships: `${OFFICE}/relationships`,
  customXml: `${OFFICE}/customXml`,
  extendedProperties: `${OFFICE}/extended-properties`,
  packageRelationships: `${PACKAGE}/relationships`,
  contentTypes: `${PACKAGE}/content-types`,
  coreProperties: `${PACKAGE}/metadata/core-properties`,
} as const;
