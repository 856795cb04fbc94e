import { contains, isSingleCell, type Area } from "../model/area";
import type { Cell } from "../model/cell";
import { cellKey } from "../model/cell-key";
import type { Sheet } from "../model/sheet";

/** A part of a sheet that a formula reads. */
export interface Precedent {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** Which formulas read which cells. */
export class Dependents {
  private readonly byCell = new Map<Sheet, Map<number, Set<Cell>>>();
  private readonly byArea = new Map<Sheet, Map<Cell, Area[]>>();
  private readonly precedents = new Map<Cell, readonly Precedent[]>();

  add(formula: Cell, precedents: readonly Precedent[]): void {
    this.precedents.set(formula, precedents);
    for (const { sheet, area } of precedents) {
      if (isSingleCell(area)) {
        const readers = inner(this.byCell, sheet, () => new Map<number, Set<Cell>>());
        inner(readers, cellKey(area.top, area.left), () => new Set<Cell>()).add(formula);
      } else {
        const readers = inner(this.byArea, sheet, () => new Map<Cell, Area[]>());
        inner(readers, formula, () => []).push(area);
      }
    }
  }

  remove(formula: Cell): void {
    for (const { sheet, area } of this.precedents.get(formula) ?? []) {
      this.byCell.get(sheet)?.get(cellKey(area.top, area.left))?.delete(formula);
      this.byArea.get(sheet)?.delete(formula);
    }
    this.precedents.delete(formula);
  }

  /** What a formula reads itself. */
  precedentsOf(formula: Cell): readonly Precedent[] {
    return this.precedents.get(formula) ?? [];
  }

  /** The formulas that read a cell themselves. */
  *of({ sheet, row, column }: Cell): IterableIterator<Cell> {
    yield* this.byCell.get(sheet)?.get(cellKey(row, column)) ?? [];
    for (const [formula, areas] of this.byArea.get(sheet) ?? []) {
      if (areas.some((area) => contains(area, row, column))) yield formula;
    }
  }
}

function inner<K, V>(outer: Map<K, V>, key: K, make: () => V): V {
  let value = outer.get(key);
  if (value === undefined) outer.set(key, (value = make()));
  return value;
}
