/**
 * The custom XML part that a workbook carries, seen from outside: one element with its format and one text, which is
 * JSON written so that no character of it means anything to XML. So it comes back unchanged whichever program reads and
 * writes the file again, and is read here without an XML parser: by a pattern that knows this one shape and no other.
 */
export const NAMESPACE = "urn:rare-earth-figures:workbook";

/** The format that this code writes and reads. */
export const FORMAT = 1;

/** In characters. Excel begins to lose parts not far above it. */
export const LARGEST = 1_000_000;

export type Opened =
  | { readonly kind: "text"; readonly text: string }
  /** Of a later format than this code knows. */
  | { readonly kind: "future" }
  | { readonly kind: "too large" }
  /** Not of any shape that we write. */
  | { readonly kind: "foreign" };

/** What is kept of another kind lies in a namespace of its own. */
export function seal(content: object, namespace = NAMESPACE): string {
  const text = JSON.stringify(content).replace(/[^ -~]|[<>&]/g, escaped);
  return `<workbook xmlns="${namespace}" format="${String(FORMAT)}">${text}</workbook>`;
}

const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;

const START = /^\uFEFF?(?:<\?xml [^<>]*\?>)?\s*<workbook((?:\s+[a-z]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*>/;
const ATTRIBUTE = /([a-z]+)\s*=\s*["']([^"']*)["']/g;
const TEXT = /^\s*(\{[^<&]*(?:&(?:quot|apos);[^<&]*)*\})\s*<\/workbook\s*>\s*$/;
/** XML needs neither in a text, and some programs write them all the same. */
const QUOTES: Readonly<Record<string, string>> = { "&quot;": '"', "&apos;": "'" };

/** The start alone decides about the format, since what follows it is for the later format to say. */
export function unseal(xml: string, namespace = NAMESPACE): Opened {
  const start = START.exec(xml);
  if (start === null) return { kind: "foreign" };
  const attributes = new Map(
    [...(start[1] ?? "").matchAll(ATTRIBUTE)].map(([, name, value]) => [name, value]),
  );
  const format = Number(attributes.get("format"));
  if (attributes.size !== 2 || attributes.get("xmlns") !== namespace) return { kind: "foreign" };
  if (!Number.isSafeInteger(format) || format < FORMAT) return { kind: "foreign" };
  if (format > FORMAT) return { kind: "future" };
  if (xml.length > LARGEST) return { kind: "too large" };
  const text = TEXT.exec(xml.slice(start[0].length))?.[1];
  if (text === undefined) return { kind: "foreign" };
  return { kind: "text", text: text.replace(/&quot;|&apos;/g, (entity) => QUOTES[entity] ?? entity) };
}
