import { strToU8, zipSync, type Zippable } from "fflate";
import { applicationProperties, coreProperties, itemProperties, metadata } from "./fixed-parts";
import type { Sheet } from "./sheet";
import { stylesheet } from "./styles";
import { worksheet, type Relationship } from "./worksheet";
import { document, element, escaped, namespaces } from "./xml";

export interface WorkbookFile {
  readonly title: string;
  /** yyyy-mm-dd: when it was made, by all that it says of itself. */
  readonly made: string;
  readonly sheets: readonly Sheet[];
  /** The custom XML part that the workbook carries, and the namespace of its root. */
  readonly carried: { readonly xml: string; readonly namespace: string };
}

interface Part {
  readonly path: string;
  readonly xml: string;
  /** Of what it is; none for the XML that the default covers. */
  readonly contentType?: string;
}

const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const OFFICE_DOCUMENT = "application/vnd.openxmlformats-officedocument";

/** The bytes of an xlsx file: the same for the same workbook. */
export function workbookFile(file: WorkbookFile): Uint8Array {
  const styles = stylesheet();
  const sheets = file.sheets.map((sheet, index) => worksheet(sheet, styles, index === 0));
  const sheetParts = sheets.flatMap(({ xml, relationships }, index): Part[] => {
    const name = `sheet${String(index + 1)}.xml`;
    return [
      { path: `xl/worksheets/${name}`, xml, contentType: `${SPREADSHEET}.worksheet+xml` },
      ...(relationships.length > 0
        ? [relationshipsPart(`xl/worksheets/_rels/${name}.rels`, relationships)]
        : []),
    ];
  });
  const parts: Part[] = [
    relationshipsPart("_rels/.rels", [
      related(1, "officeDocument", "xl/workbook.xml"),
      {
        id: "rId2",
        type: `${namespaces.packageRelationships}/metadata/core-properties`,
        target: "docProps/core.xml",
      },
      related(3, "extended-properties", "docProps/app.xml"),
    ]),
    {
      path: "docProps/core.xml",
      xml: coreProperties(file.title, file.made),
      contentType: "application/vnd.openxmlformats-package.core-properties+xml",
    },
    {
      path: "docProps/app.xml",
      xml: applicationProperties,
      contentType: `${OFFICE_DOCUMENT}.extended-properties+xml`,
    },
    { path: "xl/workbook.xml", xml: workbookXml(file.sheets), contentType: `${SPREADSHEET}.sheet.main+xml` },
    relationshipsPart("xl/_rels/workbook.xml.rels", [
      ...sheets.map((_, index) =>
        related(index + 1, "worksheet", `worksheets/sheet${String(index + 1)}.xml`),
      ),
      related(sheets.length + 1, "styles", "styles.xml"),
      related(sheets.length + 2, "sheetMetadata", "metadata.xml"),
      related(sheets.length + 3, "customXml", "../customXml/item1.xml"),
    ]),
    ...sheetParts,
    { path: "xl/styles.xml", xml: styles.xml(), contentType: `${SPREADSHEET}.styles+xml` },
    { path: "xl/metadata.xml", xml: metadata, contentType: `${SPREADSHEET}.sheetMetadata+xml` },
    { path: "customXml/item1.xml", xml: file.carried.xml },
    {
      path: "customXml/itemProps1.xml",
      xml: itemProperties(file.carried.namespace),
      contentType: `${OFFICE_DOCUMENT}.customXmlProperties+xml`,
    },
    relationshipsPart("customXml/_rels/item1.xml.rels", [related(1, "customXmlProps", "itemProps1.xml")]),
  ];
  return zipped([contentTypes(parts), ...parts], file.made);
}

/** Excel wants the content types first. The days of a zip file are local ones, so that they are made of local parts. */
function zipped(parts: readonly Part[], made: string): Uint8Array {
  const [year = 0, month = 0, day = 0] = made.split("-").map(Number);
  const mtime = new Date(year, month - 1, day);
  const files: Zippable = {};
  for (const { path, xml } of parts) files[path] = [strToU8(xml), { mtime, level: 9 }];
  return zipSync(files);
}

function contentTypes(parts: readonly Part[]): Part {
  const defaults = {
    rels: "application/vnd.openxmlformats-package.relationships+xml",
    xml: "application/xml",
  };
  return {
    path: "[Content_Types].xml",
    xml: document(
      element(
        "Types",
        { xmlns: namespaces.contentTypes },
        ...Object.entries(defaults).map(([Extension, ContentType]) =>
          element("Default", { Extension, ContentType }),
        ),
        ...parts.flatMap(({ path, contentType }) =>
          contentType === undefined
            ? []
            : [element("Override", { PartName: `/${path}`, ContentType: contentType })],
        ),
      ),
    ),
  };
}

function related(number: number, type: string, target: string): Relationship {
  return { id: `rId${String(number)}`, type: `${namespaces.relationships}/${type}`, target };
}

function relationshipsPart(path: string, relationships: readonly Relationship[]): Part {
  const written = relationships.map(({ id, type, target, isOutside }) =>
    element("Relationship", {
      Id: id,
      Type: type,
      Target: target,
      TargetMode: isOutside === true ? "External" : undefined,
    }),
  );
  return {
    path,
    xml: document(element("Relationships", { xmlns: namespaces.packageRelationships }, ...written)),
  };
}

/**
 * The number of the calculation engine is that of today's Excel: for a file of an older one it would calculate every
 * cell on opening, and without the add-in the figures would be gone.
 */
function workbookXml(sheets: readonly Sheet[]): string {
  const names = sheets.flatMap(({ name, printed, headingRow, mark }, localSheetId) => {
    const quoted = `'${name.replaceAll("'", "''")}'!`;
    const absolute = (area: string) => quoted + area.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
    const defined = (named: string, hidden: 1 | undefined, formula: string) =>
      element("definedName", { name: named, localSheetId, hidden }, escaped(formula));
    const row = String(headingRow);
    return [
      ...(mark === undefined ? [] : [defined(mark, 1, "TRUE")]),
      ...(printed === undefined ? [] : [defined("_xlnm.Print_Area", undefined, absolute(printed))]),
      ...(headingRow === undefined
        ? []
        : [defined("_xlnm.Print_Titles", undefined, `${quoted}$${row}:$${row}`)]),
    ];
  });
  return document(
    element(
      "workbook",
      { xmlns: namespaces.main, "xmlns:r": namespaces.relationships },
      element("fileVersion", { appName: "xl", lastEdited: 7, lowestEdited: 7, rupBuild: 22228 }),
      element("workbookPr", { defaultThemeVersion: 166925 }),
      element(
        "bookViews",
        {},
        element("workbookView", { xWindow: 0, yWindow: 0, windowWidth: 24000, windowHeight: 14000 }),
      ),
      element(
        "sheets",
        {},
        ...sheets.map(({ name }, index) =>
          element("sheet", { name, sheetId: index + 1, "r:id": `rId${String(index + 1)}` }),
        ),
      ),
      names.length === 0 ? "" : element("definedNames", {}, ...names),
      element("calcPr", { calcId: 191029 }),
    ),
  );
}
