import { XMLValidator } from "fast-xml-parser";
import { parse } from "../../manifest/element";
import { refusals } from "../model/refusal";
import type { XmlPart } from "../model/workbook";
import type { WireObject } from "../rich-api/wire-object";
import { collection, orNotFound } from "./collection";
import type { Session } from "./session";

export function xmlPartCollection(session: Session): WireObject {
  const { book } = session.workbook;
  return parts("CustomXmlPartCollection", session, () => true, {
    Add: (xml: string) => {
      namespaceOf(xml);
      return partObject(book.addXmlPart(xml), session);
    },
    GetByNamespace: (namespace: string) => ofNamespace(namespace, session),
  });
}

function ofNamespace(namespace: string, session: Session): WireObject {
  const isOfIt = ({ xml }: XmlPart) => namespaceOf(xml) === namespace;
  const only = () => {
    const [first, ...others] = [...session.workbook.book.xmlParts.values()].filter(isOfIt);
    return first === undefined || others.length > 0 ? null : partObject(first, session);
  };
  return parts("CustomXmlPartScopedCollection", session, isOfIt, {
    GetOnlyItemOrNullObject: only,
    GetOnlyItem: () => orNotFound(only()),
  });
}

function parts(
  type: string,
  session: Session,
  belongs: (part: XmlPart) => boolean,
  methods: NonNullable<WireObject["methods"]>,
): WireObject {
  const { xmlParts } = session.workbook.book;
  return collection(
    type,
    () => [...xmlParts.values()].filter(belongs).map((part) => partObject(part, session)),
    (id) => {
      const part = xmlParts.get(id);
      return part !== undefined && belongs(part) ? partObject(part, session) : undefined;
    },
    { methods },
  );
}

function partObject(part: XmlPart, { workbook }: Session): WireObject {
  return {
    type: "CustomXmlPart",
    identity: { Id: part.id },
    properties: { Id: { get: () => part.id }, NamespaceUri: { get: () => namespaceOf(part.xml) } },
    methods: {
      GetXml: () => part.xml,
      SetXml: (xml: string) => {
        namespaceOf(xml);
        part.xml = xml;
      },
      Delete: () => void workbook.book.xmlParts.delete(part.id),
    },
  };
}

/** The namespace of the outermost element; what is no XML Excel refuses. */
function namespaceOf(xml: string): string {
  if (XMLValidator.validate(xml) !== true) throw refusals.invalidArgument();
  const { name, attributes } = parse(xml);
  const [prefix] = name.includes(":") ? name.split(":") : [];
  return attributes[prefix === undefined ? "xmlns" : `xmlns:${prefix}`] ?? "";
}
