import { posix } from "node:path";
import { strToU8, zipSync, type Zippable } from "fflate";
import type { DefinedName } from "../../src/workbook/calculation";
import { applicationProperties, coreProperties, itemProperties, metadata } from "./fixed-parts";
import type { Sheet } from "./sheet";
import { stylesheet } from "./styles";
import { workbookXml } from "./workbook-xml";
import { worksheet, type Relationship } from "./worksheet";
import { document, element, namespaces } from "./xml";

export interface WorkbookFile {
  readonly title: string;
  /** yyyy-mm-dd: when it was made, by all that it says of itself. */
  readonly made: string;
  readonly sheets: readonly Sheet[];
  /** Names of areas on the sheets, "Model!Mark", that nobody sees in the list of names. */
  readonly marks: readonly DefinedName[];
  readonly customXml: readonly CustomXml[];
}

/** A custom XML part, and the namespace of its root. */
export interface CustomXml {
  readonly xml: string;
  readonly namespace: string;
}

interface Part {
  readonly path: string;
  readonly xml: string;
  /** Of what it is; none for the XML that the default covers. */
  readonly contentType?: string;
}

/** A part that the workbook leads to, by a relationship of this kind. */
interface Member extends Part {
  readonly kind: string;
}

const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const OFFICE_DOCUMENT = "application/vnd.openxmlformats-officedocument";

/** The bytes of an xlsx file: the same for the same workbook. */
export function workbookFile(file: WorkbookFile): Uint8Array {
  const styles = stylesheet();
  const sheets = file.sheets.map((sheet, index) => worksheet(sheet, styles, index === 0));
  const hasArrays = file.sheets.some(({ cells }) => cells.some(({ fills }) => fills !== undefined));
  const members: Member[] = [
    ...sheets.map(({ xml }, index) => ({
      kind: "worksheet",
      path: `xl/worksheets/${sheetName(index)}`,
      xml,
      contentType: `${SPREADSHEET}.worksheet+xml`,
    })),
    { kind: "styles", path: "xl/styles.xml", xml: styles.xml(), contentType: `${SPREADSHEET}.styles+xml` },
    ...(hasArrays
      ? [
          {
            kind: "sheetMetadata",
            path: "xl/metadata.xml",
            xml: metadata,
            contentType: `${SPREADSHEET}.sheetMetadata+xml`,
          },
        ]
      : []),
    ...file.customXml.map(({ xml }, index) => ({
      kind: "customXml",
      path: `customXml/item${String(index + 1)}.xml`,
      xml,
    })),
  ];
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
    {
      path: "xl/workbook.xml",
      xml: workbookXml(file.sheets, file.marks),
      contentType: `${SPREADSHEET}.sheet.main+xml`,
    },
    relationshipsPart(
      "xl/_rels/workbook.xml.rels",
      members.map(({ kind, path }, index) => related(index + 1, kind, posix.relative("xl", path))),
    ),
    ...members,
    ...sheets.flatMap(({ relationships }, index) =>
      relationships.length === 0
        ? []
        : [relationshipsPart(`xl/worksheets/_rels/${sheetName(index)}.rels`, relationships)],
    ),
    ...file.customXml.flatMap(({ namespace }, index) => propertiesOfItem(index + 1, namespace)),
  ];
  return zipped([contentTypes(parts), ...parts], file.made);
}

const sheetName = (index: number) => `sheet${String(index + 1)}.xml`;

/** What says of a custom XML part which it is. */
function propertiesOfItem(number: number, namespace: string): readonly Part[] {
  const [item, properties] = [`item${String(number)}.xml`, `itemProps${String(number)}.xml`];
  return [
    {
      path: `customXml/${properties}`,
      xml: itemProperties(number, namespace),
      contentType: `${OFFICE_DOCUMENT}.customXmlProperties+xml`,
    },
    relationshipsPart(`customXml/_rels/${item}.rels`, [related(1, "customXmlProps", properties)]),
  ];
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
