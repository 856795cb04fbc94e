import { strFromU8, unzipSync } from "fflate";
import type { Excel } from "../excel/excel";
import type { Cell } from "../excel/model/cell";
import type { Options } from "../excel/options";
import type { FileCell } from "./file-cells";

/** As `excelInBrowser` opens it. */
type OpenExcel = (options?: Options) => Promise<Excel>;

/** Without a network, opens some cells of a file, and the hidden names and custom XML of all of it. */
export async function openInExcel(
  openExcel: OpenExcel,
  file: Uint8Array,
  cells: readonly (readonly [address: string, cell: FileCell])[],
): Promise<Excel> {
  const parts = Object.entries(unzipSync(file)).map(([path, bytes]) => [path, strFromU8(bytes)] as const);
  const xmlParts = parts.flatMap(([path, xml]) => (path.startsWith("customXml/item") ? [xml] : []));
  const workbookXml = parts.find(([path]) => path === "xl/workbook.xml")?.[1] ?? "";

  const excel = await openExcel({ xmlParts, network: "offline" });
  const { book } = excel.workbook;
  for (const [, name = ""] of workbookXml.matchAll(/<sheet name="([^"]+)"/g)) excel.sheet.addSheet(name);
  const hidden = /<definedName name="([^"]+)" localSheetId="\d" hidden="1">(([^!<]+)![^<]+)</g;
  for (const [, name = "", area = "", sheet = ""] of workbookXml.matchAll(hidden)) {
    book.names.push({ name, formula: `=${area}`, sheet: book.sheetNamed(sheet), isHidden: true });
  }
  for (const [address, { formula, value, numberFormat }] of cells) {
    const cell = cellAt(excel, address);
    cell.numberFormat = numberFormat;
    if (formula === undefined) cell.value = value;
  }
  for (const [address, { formula }] of cells) {
    if (formula !== undefined) excel.sheet.type(address, inExcel(formula));
  }
  return excel;
}

export function cellAt({ workbook: { book } }: Excel, address: string): Cell {
  const place = book.place(address, book.activeSheet);
  if (place === undefined) throw new Error(`There is no ${address}.`);
  return place.sheet.touch(place.area.top, place.area.left);
}

/** A formula as Excel shows it that a file has without the "=" and with Excel's names for the functions of add-ins. */
export function inExcel(formula: string): string {
  return `=${formula.replaceAll("_xldudf_RE_", "RE.")}`;
}
