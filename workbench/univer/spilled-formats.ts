import { InterceptorEffectEnum, type Univer } from "@univerjs/core";
import { FormulaDataModel, INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/preset-sheets-core";

/** After the value has been spilled into the cell (100) and before it is formatted (Univer's number formats, 10). */
const betweenSpillAndFormat = 50;

/** Univer spills values without their number formats: a spilled date would show as a serial number. */
export function formatSpilledCells(univer: Univer): void {
  const injector = univer.__getInjector();
  const formulas = injector.get(FormulaDataModel);
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: betweenSpillAndFormat,
    effect: InterceptorEffectEnum.Value,
    handler: (cell, { unitId, subUnitId, row, col, rawData }, next) => {
      const style = formulas.getArrayFormulaCellData()[unitId]?.[subUnitId]?.[row]?.[col]?.s;
      if (style === undefined || rawData?.s !== undefined) return next(cell);
      return next({ ...cell, s: style });
    },
  });
}
