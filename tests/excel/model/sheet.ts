import {
  cellArea,
  contains,
  covers,
  height,
  intersection,
  parseAddress,
  union,
  width,
  type Area,
} from "./area";
import { isBlank, type Cell } from "./cell";
import { cellKey } from "./cell-key";
import { Locks } from "./locks";
import type { Validation } from "./validation";

/** A link of a cell, to a page or to a cell of the workbook. */
export interface Link {
  readonly address?: string;
  readonly documentReference?: string;
  readonly textToDisplay?: string;
}

/** A worksheet: the cells that were ever touched. */
export class Sheet {
  private readonly cells = new Map<number, Cell>();
  readonly locks = new Locks();
  /** Areas that look like one cell; only their first cell holds something. */
  merged: Area[] = [];
  /** Areas that one formula fills which was entered for just these cells, with Ctrl+Shift+Enter. */
  arrays: Area[] = [];
  readonly validations: Validation[] = [];
  visibility: "Visible" | "Hidden" | "VeryHidden" = "Visible";
  showsGridlines = true;
  isProtected = false;
  /** How many rows stay in view, and how the sheet is printed. */
  frozenRows = 0;
  readonly print = { orientation: "Portrait", area: "", titleRows: "", zoom: {} as unknown };
  /** By the address of their cell. */
  readonly links = new Map<string, Link>();

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  cell(row: number, column: number): Cell | undefined {
    return this.cells.get(cellKey(row, column));
  }

  /** The cell, made if nothing was there. */
  touch(row: number, column: number): Cell {
    const key = cellKey(row, column);
    let cell = this.cells.get(key);
    if (cell === undefined) {
      cell = {
        sheet: this,
        row,
        column,
        value: null,
        formula: undefined,
        numberFormat: "General",
        spill: undefined,
        spilledFrom: undefined,
      };
      this.cells.set(key, cell);
    }
    return cell;
  }

  /** The touched cells of an area, whichever is quicker: by looking at each place or at each cell. */
  *touched(area: Area): IterableIterator<Cell> {
    if (height(area) * width(area) > this.cells.size) {
      for (const cell of this.cells.values()) {
        if (intersection(area, cellArea(cell.row, cell.column)) !== undefined) yield cell;
      }
      return;
    }
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const cell = this.cell(row, column);
        if (cell !== undefined) yield cell;
      }
    }
  }

  /** Whether the place is one of a merged area and not its first. */
  isMergedAway(row: number, column: number): boolean {
    return this.merged.some(
      (area) => contains(area, row, column) && (area.top !== row || area.left !== column),
    );
  }

  /** The array formula that fills a place. */
  arrayAt(row: number, column: number): Area | undefined {
    return this.arrays.find((area) => contains(area, row, column));
  }

  /** Whether an area has some cells of an array formula in it and not all. */
  partsArray(area: Area): boolean {
    return this.arrays.some((array) => intersection(array, area) !== undefined && !covers(area, array));
  }

  forgetLinks(within: Area): void {
    for (const address of this.links.keys()) {
      const link = parseAddress(address)?.area;
      if (link !== undefined && intersection(link, within) !== undefined) this.links.delete(address);
    }
  }

  /** Whether protection keeps a script or a person from changing some of these cells. */
  refuses(area: Area): boolean {
    return this.isProtected && this.locks.of(area) !== false;
  }

  /** The smallest area with all that is used within another one. */
  usedArea(within: Area, valuesOnly = false): Area | undefined {
    let used: Area | undefined;
    for (const cell of this.touched(within)) {
      if (isBlank(cell) && (valuesOnly || cell.numberFormat === "General")) continue;
      const place = cellArea(cell.row, cell.column);
      used = used === undefined ? place : union(used, place);
    }
    return used;
  }
}
