import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { messageIn } from "./values";

/**
 * The text of the error in each cell that shows one. Univer hands the text over with the result, but keeps it in the
 * cell when a later result has none; so it is kept here, for the last result only.
 */
export class ErrorTexts {
  private readonly texts = new Map<string, string>();

  constructor(api: FUniver) {
    api.getFormula().calculationResultApplied(({ unitData }) => {
      for (const sheets of Object.values(unitData)) {
        for (const [sheet, cells] of Object.entries(sheets ?? {})) this.keep(sheet, cells);
      }
    });
  }

  at(sheet: string, row: number, column: number): string {
    return this.texts.get(key(sheet, row, column)) ?? "";
  }

  private keep(sheet: string, rows: IObjectMatrixPrimitiveType<Nullable<ICellData>> | undefined): void {
    for (const [row, cells] of Object.entries(rows ?? {})) {
      for (const [column, cell] of Object.entries(cells as Record<string, Nullable<ICellData>>)) {
        const text = messageIn(cell?.custom);
        if (text === "") this.texts.delete(key(sheet, row, column));
        else this.texts.set(key(sheet, row, column), text);
      }
    }
  }
}

function key(sheet: string, row: number | string, column: number | string): string {
  return `${sheet} ${String(row)} ${String(column)}`;
}
