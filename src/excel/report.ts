import { toCol } from "@borgar/fx";
import { splitAddress } from "../workbook/address";
import type { Patience, Progress } from "../workbook/editing";
import type { Link, ReportCell, ReportRow, ReportSheet } from "../workbook/sharing/sources/report-sheet";
import { asTyped } from "../workbook/sharing/typed";
import type { Look } from "../workbook/sheet-model";
import { freeSheetName } from "../workbook/sheet-name";
import { dressLook } from "./dress-look";
import { markArea, marksOf } from "./marks";
import { asOneStep } from "./one-step";
import { untilFree } from "./until-free";
import { piecesOf } from "../workbook/pace";

/** The port's `writeReport`. */
export function writeReport(report: ReportSheet, mark: string, patience?: Progress): Promise<string> {
  return untilFree(() => asOneStep((context) => write(context, report, mark, patience)), patience);
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

async function write(
  context: Excel.RequestContext,
  report: ReportSheet,
  mark: string,
  patience?: Progress,
): Promise<string> {
  const { marked, names } = await sheetsIn(context, mark);
  const name = marked?.name ?? freeSheetName(report.name, names);
  const sheet = marked ?? context.workbook.worksheets.add(name);
  // At once, so that a sheet is known as ours whatever comes of the rest.
  if (marked === undefined) markArea(sheet, mark, "A1");
  await context.sync();
  try {
    if (marked !== undefined) empty(sheet, report);
    measure(sheet, report);
    print(sheet, report);
    await context.sync();
    await writeRows(context, sheet, report, patience);
  } catch (error) {
    // Half a report would be taken for a whole one; what stood there before is for the caller to bring back.
    if (marked === undefined) await untilFree(() => removeSheet(context, sheet));
    throw error;
  }
  return name;
}

async function removeSheet(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<void> {
  sheet.delete();
  await context.sync();
}

/** Rows in one request. Excel on the web takes 5 MB; a row of long texts and two links is about 3 KB. */
const AT_A_TIME = 500;

async function writeRows(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { rows, columnWidths, merged }: ReportSheet,
  patience: Progress = {},
): Promise<void> {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), columnWidths.length);
  for (let top = 0; top < rows.length; top += AT_A_TIME) {
    patience.signal?.throwIfAborted();
    patience.progress?.(top, rows.length);
    const own = columnWidths.length;
    const piece = { top, rows: rows.slice(top, top + AT_A_TIME), width, own };
    await untilFree(() => writePiece(context, sheet, piece), patience);
  }
  for (const areas of piecesOf(merged, AT_A_TIME)) {
    await untilFree(() => merge(context, sheet, areas), patience);
  }
}

async function writePiece(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  piece: Piece,
): Promise<void> {
  fill(sheet, piece);
  dress(sheet, piece);
  await context.sync();
}

async function merge(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  areas: readonly string[],
): Promise<void> {
  for (const area of areas) sheet.getRange(area).merge();
  await context.sync();
}

/** Beyond our columns only what cells hold is taken away, since it is written anew: how they look is theirs who wrote there. */
function empty(sheet: Excel.Worksheet, { columnWidths }: ReportSheet): void {
  const whole = sheet.getRange();
  whole.unmerge();
  whole.clear("Contents");
  sheet.getRange(`A:${toCol(columnWidths.length - 1)}`).clear();
  // Else a figure stands in the height of a citation that was there before.
  whole.format.useStandardHeight = true;
}

/** A pixel in points, in which Excel measures. */
const POINTS = 0.75;

function measure(sheet: Excel.Worksheet, { columnWidths }: ReportSheet): void {
  sheet.showGridlines = false;
  columnWidths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width * POINTS;
  });
}

/** Rows of a report that are written together, from the row `top` on. */
interface Piece {
  readonly top: number;
  readonly rows: readonly ReportRow[];
  /** So many columns have something in them, and so many of them are the report's own. */
  readonly width: number;
  readonly own: number;
}

function fill(sheet: Excel.Worksheet, { top, rows, width }: Piece): void {
  const range = placeOn(sheet, top, 0, rows.length, width);
  const table = <T>(read: (cell: ReportCell) => T, blank: T): T[][] =>
    rows.map(({ cells }) =>
      Array.from({ length: width }, (_, column) => {
        const cell = cells[column];
        return cell === undefined || cell === null ? blank : read(cell);
      }),
    );
  // A link writes its own text into the cell, so what the cell is to say comes after it.
  rows.forEach(({ cells }, row) =>
    cells.forEach((cell, column) => {
      if (cell?.link === undefined) return;
      placeOn(sheet, top + row, column, 1, 1).hyperlink = linkTo(cell.link);
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
function dress(sheet: Excel.Worksheet, { top, rows, own }: Piece): void {
  let from = 0;
  rows.forEach((row, at) => {
    const next = rows[at + 1];
    if (next !== undefined && looksOf(next) === looksOf(row)) return;
    const place = (column: number, columns: number) =>
      placeOn(sheet, top + from, column, at - from + 1, columns).format;
    row.cells.forEach((cell, column) => {
      if (cell !== null && cell.look !== "label") dressLook(place(column, 1), cell.look);
    });
    if (row.wraps === true) {
      const format = place(0, own);
      format.wrapText = true;
      format.verticalAlignment = "Top";
      if (row.height === undefined) format.autofitRows();
    }
    if (row.height !== undefined) place(0, own).rowHeight = row.height * POINTS;
    from = at + 1;
  });
}

/** A label looks as a cell does that nobody has dressed. */
function looksOf({ cells, wraps, height }: ReportRow): string {
  const looks: Look[] = cells.map((cell) => cell?.look ?? "label");
  return [...looks, wraps, height].join();
}

/**
 * Cells that this batch writes to and never looks at again. What office.js is not told to let go of it keeps to the end of
 * the batch and then gives up all at once: above ten thousand ranges that takes seconds, and above fifty thousand Excel on
 * the web refuses to hear of it.
 */
function placeOn(sheet: Excel.Worksheet, top: number, left: number, rows: number, columns: number) {
  const place = sheet.getRangeByIndexes(top, left, rows, columns);
  place.untrack();
  return place;
}

function print(sheet: Excel.Worksheet, { headingRow, printed }: ReportSheet): void {
  const { pageLayout } = sheet;
  sheet.freezePanes.freezeRows(headingRow);
  pageLayout.orientation = "Landscape";
  pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  pageLayout.setPrintArea(printed);
  pageLayout.setPrintTitleRows(`$${String(headingRow)}:$${String(headingRow)}`);
}
