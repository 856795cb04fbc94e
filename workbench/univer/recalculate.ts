import type { IUnitRange } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { SetTriggerFormulaCalculationStartMutation, type FWorkbook } from "@univerjs/preset-sheets-core";
import { positionOf } from "../../src/workbook/address";
import type { Recalculation } from "../../src/workbook/calculation";
import { isCellAddress } from "../../src/workbook/cell-address";
import { runsOf } from "../../src/workbook/runs";

/**
 * The port's `recalculate`. Formulas in ranges that are named dirty are carried out anew, and nothing is written: there
 * is no step to undo. Univer knows no manual calculation.
 */
export function recalculate(api: FUniver, workbook: FWorkbook, addresses: readonly string[]): Recalculation {
  const dirtyRanges = runsOf(addresses.filter(isCellAddress)).flatMap(
    ({ sheet: name, first, indexes }): IUnitRange[] => {
      const sheet = name === undefined ? workbook.getActiveSheet() : workbook.getSheetByName(name);
      if (sheet === null) return [];
      const { row, column } = positionOf(first);
      const range = {
        startRow: row,
        endRow: row + indexes.length - 1,
        startColumn: column,
        endColumn: column,
      };
      return [{ unitId: workbook.getId(), sheetId: sheet.getSheetId(), range }];
    },
  );
  if (dirtyRanges.length === 0) return "calculated";
  api.syncExecuteCommand(
    SetTriggerFormulaCalculationStartMutation.id,
    {
      dirtyRanges,
      forceCalculation: false,
      dirtyNameMap: {},
      dirtyDefinedNameMap: {},
      dirtySuperTableMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
      clearDependencyTreeCache: {},
    },
    { onlyLocal: true },
  );
  return "calculated";
}
