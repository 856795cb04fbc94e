import { splitAddress } from "../workbook/address";
import type { CellValue, SelectedCell, Workbook } from "../workbook/port";
import { followSelection } from "./follow-selection";
import { untilFree } from "./until-free";

/** The open workbook in Excel. */
export function excelWorkbook(): Workbook {
  return {
    selectedCell: () => untilFree(() => Excel.run(readSelectedCell)),
    readCells: (addresses) => untilFree(() => Excel.run((context) => readCells(context, addresses))),
    onSelection: followSelection,
  };
}

async function readSelectedCell(context: Excel.RequestContext): Promise<SelectedCell> {
  const cell = context.workbook.getActiveCell();
  cell.load("address, formulas, values, valueTypes, text");
  const anchor = cell.getSpillParentOrNullObject();
  anchor.load("address, formulas");
  await context.sync();
  const isSpilled = !anchor.isNullObject && anchor.address !== cell.address;
  return {
    address: cell.address,
    formula: formulaOf(isSpilled ? anchor : cell),
    value: valueOf(cell),
    text: String(cell.text[0]?.[0] ?? ""),
    ...(isSpilled ? { spilledFrom: anchor.address } : {}),
  };
}

async function readCells(
  context: Excel.RequestContext,
  addresses: readonly string[],
): Promise<readonly CellValue[]> {
  const { worksheets } = context.workbook;
  const cells = addresses.map((address) => {
    const { sheet, cell } = splitAddress(address);
    const worksheet =
      sheet === undefined ? worksheets.getActiveWorksheet() : worksheets.getItemOrNullObject(sheet);
    return worksheet.getRange(cell).load("values, valueTypes");
  });
  await context.sync();
  // A sheet that was deleted in between leaves what Excel itself would show.
  return cells.map((cell) => (cell.isNullObject ? "#REF!" : valueOf(cell)));
}

/** For a cell without a formula Excel gives its value here. */
function formulaOf(cell: Excel.Range): string {
  const formula: unknown = cell.formulas[0]?.[0];
  return typeof formula === "string" && formula.startsWith("=") ? formula : "";
}

function valueOf(cell: Excel.Range): CellValue {
  const value: unknown = cell.values[0]?.[0];
  if (cell.valueTypes[0]?.[0] === "Empty") return null;
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
}
