import { areaOf, positionOf } from "../workbook/address";
import type { Patience } from "../workbook/editing";
import type { ModelCell, SheetModel } from "../workbook/sheet-model";
import { freeSheetName } from "../workbook/sheet-name";
import { dressLook } from "./dress-look";
import { asOneStep } from "./one-step";
import { untilFree } from "./until-free";

/** The port's `addSheet`. */
export function addSheet(model: SheetModel, patience?: Patience): Promise<string> {
  return untilFree(() => asOneStep((context) => add(context, model)), patience);
}

async function add(context: Excel.RequestContext, model: SheetModel): Promise<string> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const name = freeSheetName(
    model.name,
    worksheets.items.map((sheet) => sheet.name),
  );
  const sheet = worksheets.add(name);
  sheet.showGridlines = false;
  measure(sheet, model);
  fill(sheet, model);
  dress(sheet, model);
  sheet.activate();
  sheet.getRange(model.selected).select();
  await context.sync();
  return name;
}

/** A pixel in points, in which Excel measures. */
const POINTS = 0.75;

function measure(sheet: Excel.Worksheet, { columnWidths, rowHeights }: SheetModel): void {
  columnWidths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width * POINTS;
  });
  for (const [row, height] of Object.entries(rowHeights)) {
    sheet.getRangeByIndexes(Number(row) - 1, 0, 1, 1).format.rowHeight = height * POINTS;
  }
}

/** All cells at once: a call for each would make as many events. The formats come first, since Excel may add its own. */
function fill(sheet: Excel.Worksheet, { cells }: SheetModel): void {
  const places = Object.entries(cells).map(([address, cell]) => ({ cell, ...positionOf(address) }));
  const rows = Math.max(...places.map(({ row }) => row)) + 1;
  const columns = Math.max(...places.map(({ column }) => column)) + 1;
  const whole = sheet.getRange(areaOf("A1", rows, columns));
  whole.numberFormat = table(({ format }) => format ?? "General", "General");
  whole.formulas = table(({ content }) => content ?? "", "");

  function table(read: (cell: ModelCell) => string | number, empty: string): (string | number)[][] {
    const made = Array.from({ length: rows }, () => Array<string | number>(columns).fill(empty));
    for (const { cell, row, column } of places) (made[row] ?? [])[column] = read(cell);
    return made;
  }
}

function dress(sheet: Excel.Worksheet, { cells, merged }: SheetModel): void {
  const addresses = Object.entries(cells);
  const having = (isMeant: (cell: ModelCell) => boolean) =>
    addresses.flatMap(([address, cell]) => (isMeant(cell) ? [address] : [])).join(",");

  for (const look of new Set(addresses.map(([, cell]) => cell.look))) {
    dressLook(sheet.getRanges(having((cell) => cell.look === look)).format, look);
  }
  for (const [align, alignment] of [
    ["left", "Left"],
    ["right", "Right"],
  ] as const) {
    const aligned = having((cell) => cell.align === align);
    if (aligned !== "") sheet.getRanges(aligned).format.horizontalAlignment = alignment;
  }
  for (const range of merged) sheet.getRange(range).merge();
}
