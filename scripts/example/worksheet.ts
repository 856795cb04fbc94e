import { addressesOn, splitAddress } from "../../src/workbook/address";
import type { Sheet, SheetCell, SheetLink } from "./sheet";
import type { Stylesheet } from "./styles";
import { document, element, escaped, namespaces } from "./xml";

/** What a part names by a relationship. */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly isOutside?: boolean;
}

export interface Worksheet {
  readonly xml: string;
  readonly relationships: readonly Relationship[];
}

/** Pixels of a digit in Excel's usual font, in which columns are measured, and of a point, in which rows are. */
const DIGIT = 7;
const POINTS = 0.75;

/** The elements are in the order that the format wants. */
export function worksheet(sheet: Sheet, styles: Stylesheet, isFirst: boolean): Worksheet {
  const pages = sheet.links.flatMap(({ url }) => (url === undefined ? [] : [url]));
  const relationships = [...new Set(pages)].map((target, index) => ({
    id: `rId${String(index + 1)}`,
    type: `${namespaces.relationships}/hyperlink`,
    target,
    isOutside: true,
  }));
  const idOf = new Map(relationships.map(({ target, id }) => [target, id]));
  const xml = element(
    "worksheet",
    { xmlns: namespaces.main, "xmlns:r": namespaces.relationships },
    element("sheetPr", {}, element("pageSetUpPr", { fitToPage: 1 })),
    view(sheet, isFirst),
    element("sheetFormatPr", { defaultRowHeight: 15 }),
    element("cols", {}, ...sheet.columnWidths.map(columnXml)),
    element("sheetData", {}, ...rows(sheet, styles)),
    sheet.merged.length === 0
      ? ""
      : element(
          "mergeCells",
          { count: sheet.merged.length },
          ...sheet.merged.map((ref) => element("mergeCell", { ref })),
        ),
    sheet.links.length === 0
      ? ""
      : element("hyperlinks", {}, ...sheet.links.map((link) => linkXml(link, idOf))),
    element("pageMargins", { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 }),
    element("pageSetup", { orientation: "landscape", fitToWidth: 1, fitToHeight: 0 }),
    element("headerFooter", {}, element("oddFooter", {}, escaped("&L&A&RPage &P of &N"))),
  );
  return { xml: document(xml), relationships };
}

function view({ headingRow, selected }: Sheet, isFirst: boolean): string {
  const pane =
    headingRow === undefined
      ? ""
      : element("pane", {
          ySplit: headingRow,
          topLeftCell: `A${String(headingRow + 1)}`,
          activePane: "bottomLeft",
          state: "frozen",
        });
  const selection = element("selection", {
    pane: headingRow === undefined ? undefined : "bottomLeft",
    activeCell: selected,
    sqref: selected,
  });
  const attributes = { showGridLines: 0, tabSelected: isFirst ? 1 : undefined, workbookViewId: 0 };
  return element("sheetViews", {}, element("sheetView", attributes, pane, selection));
}

function columnXml(width: number, index: number): string {
  return element("col", {
    min: index + 1,
    max: index + 1,
    width: (width / DIGIT).toFixed(4),
    customWidth: 1,
  });
}

const addressOf = addressesOn("Sheet");

function rows({ cells, rowHeights, fittedHeights = {} }: Sheet, styles: Stylesheet): string[] {
  const byRow = new Map<number, SheetCell[]>();
  for (const cell of cells) byRow.set(cell.row, [...(byRow.get(cell.row) ?? []), cell]);
  return [...byRow]
    .sort(([one], [other]) => one - other)
    .map(([row, some]) => {
      const custom = rowHeights[row + 1];
      const height = custom ?? fittedHeights[row + 1];
      const inOrder = some.sort((one, other) => one.column - other.column);
      return element(
        "row",
        {
          r: row + 1,
          ht: height === undefined ? undefined : height * POINTS,
          customHeight: custom === undefined ? undefined : 1,
        },
        ...inOrder.map((cell) => cellXml(cell, styles.numberOf(cell.style))),
      );
    });
}

/**
 * A cell. A formula with a call of ours is a dynamic array, whatever it comes to, and its cell points to the record of
 * that in metadata.xml. A text that a formula gave is written as such.
 */
function cellXml({ row, column, value, formula, fills, isSpilled }: SheetCell, style: number): string {
  const place = { r: splitAddress(addressOf(row, column)).cell, s: style };
  const calculated =
    formula === undefined
      ? ""
      : element("f", { t: fills === undefined ? undefined : "array", ref: fills }, escaped(formula));
  const flags = { cm: fills === undefined ? undefined : 1 };
  const holds = (t: string | undefined, written: string | number) =>
    element("c", { ...place, t, ...flags }, calculated, element("v", {}, escaped(String(written))));

  if (value === null) return element("c", place);
  if (typeof value === "number") return holds(undefined, value);
  if (typeof value === "boolean") return holds("b", value ? 1 : 0);
  if (typeof value === "object") return holds("e", value.error);
  if (formula !== undefined || isSpilled === true) return holds("str", value);
  const text = element("t", { "xml:space": "preserve" }, escaped(value));
  return element("c", { ...place, t: "inlineStr" }, element("is", {}, text));
}

function linkXml({ cell, location, url }: SheetLink, idOf: ReadonlyMap<string, string>): string {
  return element("hyperlink", { ref: cell, location, "r:id": url === undefined ? undefined : idOf.get(url) });
}
