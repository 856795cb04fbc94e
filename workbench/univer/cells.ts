import { CellValueType, type ICellData, type Nullable, type Univer } from "@univerjs/core";
import { FormulaDataModel, type FRange, type FWorksheet } from "@univerjs/preset-sheets-core";
import type { CellValue, SelectedCell } from "../../src/workbook/port";
import type { Link } from "../../src/workbook/sharing/sources/report-sheet";
import type { ErrorTexts } from "./error-texts";
import { linkIn } from "./links";
import { messageIn } from "./values";

export interface ReadCell extends SelectedCell {
  /** The text of its error, "" for none. */
  readonly message: string;
  readonly link?: Link;
}

/** Reads what is in cells, not what is painted there: Univer's own getters answer with formatted text. */
export class Cells {
  private readonly formulas: FormulaDataModel;

  constructor(
    univer: Univer,
    private readonly errorTexts: ErrorTexts,
  ) {
    this.formulas = univer.__getInjector().get(FormulaDataModel);
  }

  read(sheet: FWorksheet, cell: FRange): ReadCell {
    const stored = this.stored(sheet, cell);
    const value = valueOf(stored);
    const link = linkIn(stored?.custom);
    return {
      // Of merged cells the first, as Excel says it.
      address: sheet.getRange(cell.getRow(), cell.getColumn()).getA1Notation(true),
      formula: cell.getFormula(),
      value,
      text: cell.getDisplayValue(),
      message: isError(value) ? this.messageAt(cell, stored) : "",
      ...(link !== undefined && { link }),
    };
  }

  value(sheet: FWorksheet, cell: FRange): CellValue {
    return valueOf(this.stored(sheet, cell));
  }

  /** What the cell holds itself, and nothing that another one spills into it. */
  own(sheet: FWorksheet, cell: FRange): CellValue {
    return valueOf(sheet.getSheet().getCellRaw(cell.getRow(), cell.getColumn()));
  }

  /** A cell of a spill has its text with it. */
  private messageAt(cell: FRange, stored: Nullable<ICellData>): string {
    if (cell.getFormula() === "") return messageIn(stored?.custom);
    return this.errorTexts.at(cell.getSheetId(), cell.getRow(), cell.getColumn());
  }

  /** What the cell holds itself, else what has been spilled into it, which Univer keeps elsewhere. */
  private stored(sheet: FWorksheet, cell: FRange): Nullable<ICellData> {
    const [row, column] = [cell.getRow(), cell.getColumn()];
    const own = sheet.getSheet().getCellRaw(row, column);
    if (own?.v !== undefined && own.v !== null) return own;
    const spilled = this.formulas.getArrayFormulaCellData()[cell.getUnitId()]?.[cell.getSheetId()];
    return spilled?.[row]?.[column];
  }
}

function isError(value: CellValue): boolean {
  return typeof value === "string" && value.startsWith("#");
}

function valueOf(cell: Nullable<ICellData>): CellValue {
  const value = cell?.v ?? null;
  return cell?.t === CellValueType.BOOLEAN ? value === 1 || value === true : value;
}
