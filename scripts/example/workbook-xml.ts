import type { DefinedName } from "../../src/workbook/calculation";
import { sheetOf, splitAddress } from "../../src/workbook/address";
import type { Sheet } from "./sheet";
import { document, element, escaped, namespaces } from "./xml";

/**
 * The number of the calculation engine is that of today's Excel: for a file of an older one it would calculate every
 * cell on opening, and without the add-in the figures would be gone.
 */
export function workbookXml(sheets: readonly Sheet[], marks: readonly DefinedName[]): string {
  const names = sheets.flatMap(({ name, printed, headingRow }, localSheetId) => {
    const quoted = `'${name.replaceAll("'", "''")}'!`;
    const absolute = (area: string) => quoted + area.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
    const defined = (named: string, hidden: 1 | undefined, formula: string) =>
      element("definedName", { name: named, localSheetId, hidden }, escaped(formula));
    const row = String(headingRow);
    return [
      ...marks
        .filter((mark) => sheetOf(mark.name) === name)
        .map((mark) => defined(splitAddress(mark.name).cell, 1, mark.formula.slice(1))),
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
