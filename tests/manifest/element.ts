import { XMLParser } from "fast-xml-parser";

/** An XML element with its children in the order in which they stand. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

const attributesKey = ":@";
const textKey = "#text";
const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: "",
  parseTagValue: false,
  ignoreDeclaration: true,
});

/** The root element of a document. */
export function parse(xml: string): Element {
  const [root, ...more] = toElements(parser.parse(xml) as Node[]);
  if (root === undefined || more.length > 0) throw new Error("A manifest has one root element.");
  return root;
}

/** The element itself and everything in it that has this name. */
export function all(element: Element, name: string): Element[] {
  const inside = element.children.flatMap((child) => all(child, name));
  return element.name === name ? [element, ...inside] : inside;
}

/** The children of this name. */
export function children(element: Element | undefined, name: string): Element[] {
  return (element?.children ?? []).filter((child) => child.name === name);
}

/** Follows the first child of each name. */
export function at(element: Element | undefined, ...path: string[]): Element | undefined {
  return path.reduce((parent, name) => children(parent, name)[0], element);
}

/** Every element with this one first. */
export function everyElement(element: Element): Element[] {
  return [element, ...element.children.flatMap(everyElement)];
}

/** What fast-xml-parser makes of an element, a text or a comment when it keeps the order. */
type Node = Record<string, Node[] | string | Record<string, string>>;

function toElements(nodes: readonly Node[]): Element[] {
  return nodes.flatMap((node) => {
    const entry = Object.entries(node).find(([key]) => key !== attributesKey);
    if (entry === undefined || !Array.isArray(entry[1])) return [];
    const [name, inner] = entry as [string, Node[]];
    return {
      name,
      attributes: (node[attributesKey] ?? {}) as Record<string, string>,
      children: toElements(inner),
      text: inner.map((child) => child[textKey] ?? "").join(""),
    };
  });
}
