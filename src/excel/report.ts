import { splitAddress } from "../workbook/address";
import type { Patience } from "../workbook/editing";
import type { Link, ReportCell, ReportSheet } from "../workbook/sharing/report-sheet";
import { asTyped } from "../workbook/sharing/typed";
import type { Look } from "../workbook/sheet-model";
import { freeSheetName } from "../workbook/sheet-name";
import { dressLook } from "./dress-look";
import { markArea, marksOf } from "./marks";
import { asOneStep } from "./one-step";
import { untilFree } from "./until-free";

/** The port's `writeReport`. */
export function writeReport(report: ReportSheet, mark: string, patience?: Patience): Promise<string> {
  return untilFree(() => asOneStep((context) => write(context, report, mark)), patience);
}

/** The port's `removeReport`. */
export function removeReport(mark: string, patience?: Patience): Promise<void> {
  return untilFree(() => asOneStep((context) => remove(context, mark)), patience);
}

async function remove(context: Excel.RequestContext, mark: string): Promise<void> {
  const { marked } = await sheetsIn(context, mark);
  marked?.delete();
  await context.sync();
}

async function sheetsIn(context: Excel.RequestContext, mark: string) {
  const marks = await marksOf(context, mark);
  const marked = marks.find((one) => !one.mark.isNullObject)?.sheet;
  return { marked, names: marks.map(({ sheet }) => sheet.name) };
}

async function write(context: Excel.RequestContext, report: ReportSheet, mark: string): Promise<string> {
  const { marked, names } = await sheetsIn(context, mark);
  const name = marked?.name ?? freeSheetName(report.name, names);
  const sheet = marked ?? context.workbook.worksheets.add(name);
  if (marked === undefined) markArea(sheet, mark, "A1");
  else empty(sheet);
  measure(sheet, report);
  fill(sheet, report);
  dress(sheet, report);
  print(sheet, report);
  await context.sync();
  return name;
}

function empty(sheet: Excel.Worksheet): void {
  const whole = sheet.getRange();
  whole.unmerge();
  whole.clear();
}

/** A pixel in points, in which Excel measures. */
const POINTS = 0.75;

function measure(sheet: Excel.Worksheet, { columnWidths, rows }: ReportSheet): void {
  sheet.showGridlines = false;
  columnWidths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width * POINTS;
  });
  rows.forEach(({ height }, row) => {
    if (height !== undefined) sheet.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = height * POINTS;
  });
}

function fill(sheet: Excel.Worksheet, { rows, columnWidths }: ReportSheet): void {
  const range = sheet.getRangeByIndexes(0, 0, rows.length, columnWidths.length);
  const table = <T>(read: (cell: ReportCell) => T, blank: T): T[][] =>
    rows.map(({ cells }) =>
      Array.from(columnWidths, (_, column) => {
        const cell = cells[column];
        return cell === undefined || cell === null ? blank : read(cell);
      }),
    );
  // A link writes its own text into the cell, so what the cell is to say comes after it.
  rows.forEach(({ cells }, row) =>
    cells.forEach((cell, column) => {
      if (cell?.link === undefined) return;
      sheet.getRangeByIndexes(row, column, 1, 1).hyperlink = linkTo(cell.link);
    }),
  );
  range.formulas = table<string | number | boolean>(({ content }) => asTyped(content), "");
  range.numberFormat = table(({ format }) => format ?? "General", "General");
}

function linkTo(link: Link): Excel.RangeHyperlink {
  return link.to === "page" ? { address: link.url } : { documentReference: referenceTo(link.address) };
}

/** The sheet in quotes always: Excel follows such a reference whatever the name is. */
function referenceTo(address: string): string {
  const { sheet = "", cell } = splitAddress(address);
  return `'${sheet.replaceAll("'", "''")}'!${cell}`;
}

/** Neighbours of one look at a time: rows of it one below the other are one range. */
function dress(sheet: Excel.Worksheet, { rows, columnWidths, merged }: ReportSheet): void {
  const last = columnWidths.length;
  let from = 0;
  rows.forEach((row, at) => {
    const next = rows[at + 1];
    if (next !== undefined && looksOf(next.cells) === looksOf(row.cells) && next.wraps === row.wraps) return;
    row.cells.forEach((cell, column) => {
      if (cell === null || cell.look === "label") return;
      dressLook(sheet.getRangeByIndexes(from, column, at - from + 1, 1).format, cell.look);
    });
    if (row.wraps === true) {
      const { format } = sheet.getRangeByIndexes(from, 0, at - from + 1, last);
      format.wrapText = true;
      format.verticalAlignment = "Top";
    }
    from = at + 1;
  });
  for (const area of merged) sheet.getRange(area).merge();
}

function looksOf(cells: readonly (ReportCell | null)[]): string {
  const looks: (Look | "")[] = cells.map((cell) => cell?.look ?? "");
  return looks.join();
}

function print(sheet: Excel.Worksheet, { headingRow, printed }: ReportSheet): void {
  const { pageLayout } = sheet;
  sheet.freezePanes.freezeRows(headingRow);
  pageLayout.orientation = "Landscape";
  pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  pageLayout.setPrintArea(printed);
  pageLayout.setPrintTitleRows(`$${String(headingRow)}:$${String(headingRow)}`);
}
