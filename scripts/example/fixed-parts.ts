import { document, element, escaped, namespaces } from "./xml";

/** The one record that the cells of dynamic arrays point to. */
export const metadata = document(
  element(
    "metadata",
    { xmlns: namespaces.main, "xmlns:xda": namespaces.dynamicArray },
    element(
      "metadataTypes",
      { count: 1 },
      element("metadataType", {
        name: "XLDAPR",
        minSupportedVersion: 120000,
        copy: 1,
        pasteAll: 1,
        pasteValues: 1,
        merge: 1,
        splitFirst: 1,
        rowColShift: 1,
        clearFormats: 1,
        clearComments: 1,
        assign: 1,
        coerce: 1,
        cellMeta: 1,
      }),
    ),
    element(
      "futureMetadata",
      { name: "XLDAPR", count: 1 },
      element(
        "bk",
        {},
        element(
          "extLst",
          {},
          element(
            "ext",
            { uri: "{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}" },
            element("xda:dynamicArrayProperties", { fDynamic: 1, fCollapsed: 0 }),
          ),
        ),
      ),
    ),
    element("cellMetadata", { count: 1 }, element("bk", {}, element("rc", { t: 1, v: 0 }))),
  ),
);

/** Programs that trust the values in a file of Excel's, and calculate the others anew, go by this name. */
export const applicationProperties = document(
  element(
    "Properties",
    { xmlns: namespaces.extendedProperties },
    element("Application", {}, "Microsoft Excel"),
    element("AppVersion", {}, "16.0300"),
  ),
);

export function coreProperties(title: string, made: string): string {
  const when = (name: string) => element(name, { "xsi:type": "dcterms:W3CDTF" }, `${made}T00:00:00Z`);
  return document(
    element(
      "cp:coreProperties",
      {
        "xmlns:cp": namespaces.coreProperties,
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
        "xmlns:dcterms": "http://purl.org/dc/terms/",
        "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
      },
      element("dc:title", {}, escaped(title)),
      element("dc:creator", {}, "Rare Earth Figures"),
      when("dcterms:created"),
      when("dcterms:modified"),
    ),
  );
}

/** Of the custom XML parts, in their order and always the same, so that the file is too. */
function itemId(number: number): string {
  return `{6D1D4E8A-3B5C-4F0E-9A6B-52454C4652${String(30 + number)}}`;
}

/** What names the namespace of a custom XML part, for those who look for it. */
export function itemProperties(number: number, namespace: string): string {
  return document(
    element(
      "ds:datastoreItem",
      { "ds:itemID": itemId(number), "xmlns:ds": namespaces.customXml },
      element("ds:schemaRefs", {}, element("ds:schemaRef", { "ds:uri": namespace })),
    ),
  );
}
