import type { CellValue, SelectedCell, Workbook } from "../workbook/port";
import { addSheet } from "./add-sheet";
import { cardSetting } from "./card-setting";
import { readArea, writeCells } from "./edit-cells";
import { followSelection } from "./follow-selection";
import { readNames } from "./names";
import { excelParts } from "./parts";
import { readCells } from "./read-cells";
import { recalculate } from "./recalculate";
import { scanFormulas } from "./scan-formulas";
import { excelSending } from "./sending";
import { selectCell } from "./select-cell";
import { readSeparators } from "./separators";
import { untilFree } from "./until-free";
import { formulaOf, valueOf } from "./values";

/** The open workbook in Excel. */
export function excelWorkbook(): Workbook {
  const cards = cardSetting();
  return {
    ...(cards === undefined ? {} : { cards }),
    selectedCell: (patience) => untilFree(() => Excel.run(readSelectedCell), patience),
    readCells: (addresses) => untilFree(() => Excel.run((context) => readCells(context, addresses))),
    onSelection: followSelection,
    parts: excelParts,
    sending: excelSending,
    names: readNames,
    recalculate,
    formulas: scanFormulas,
    separators: readSeparators,
    readArea,
    writeCells,
    addSheet,
    goTo: (address, patience) =>
      untilFree(() => Excel.run((context) => selectCell(context, address)), patience),
  };
}

async function readSelectedCell(context: Excel.RequestContext): Promise<SelectedCell> {
  const cell = context.workbook.getActiveCell();
  cell.load("address, formulas, values, valueTypes, text");
  const anchor = cell.getSpillParentOrNullObject();
  anchor.load("address, formulas, values");
  await context.sync();
  const isSpilled = !anchor.isNullObject && anchor.address !== cell.address;
  return {
    address: cell.address,
    formula: formulaIn(isSpilled ? anchor : cell),
    value: valueIn(cell),
    text: String(cell.text[0]?.[0] ?? ""),
    ...(isSpilled ? { spilledFrom: anchor.address } : {}),
  };
}

function formulaIn(cell: Excel.Range): string {
  return formulaOf(cell.formulas[0]?.[0], cell.values[0]?.[0]);
}

function valueIn(cell: Excel.Range): CellValue {
  return valueOf(cell.values[0]?.[0], cell.valueTypes[0]?.[0]);
}
