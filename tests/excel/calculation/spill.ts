import { contains, height, intersection, sized, width, type Area } from "../model/area";
import { isBlank, type Cell } from "../model/cell";
import { errors, isMatrix, type Matrix, type Value } from "../model/values";

/**
 * The cells that a table needs, if something in them is in the way of its formula, or if they reach into other areas:
 * those closed to tables and those that the formula reads itself.
 */
export function obstructed(anchor: Cell, matrix: Matrix, closed: readonly Area[]): Area | undefined {
  const area = areaOf(anchor, matrix);
  if (closed.some((other) => intersection(area, other) !== undefined)) return area;
  for (const cell of anchor.sheet.touched(area)) {
    const isOwn = cell === anchor || cell.spilledFrom === anchor;
    if (!isOwn && (!isBlank(cell) || cell.spilledFrom !== undefined)) return area;
  }
  return undefined;
}

/** What an array formula shows in just its cells: one value in all of them, and none where there are too few. */
export function within(area: Area, value: Value | Matrix): Matrix {
  const rows = isMatrix(value) ? value : [[value]];
  const at = (row: number, column: number) => {
    const values = rows.length === 1 ? rows[0] : rows[row];
    return values?.length === 1 ? values[0] : values?.[column];
  };
  return Array.from({ length: height(area) }, (_, row) =>
    Array.from({ length: width(area) }, (__, column) => at(row, column) ?? errors.notAvailable),
  );
}

/** Fills cells from a formula and reports every other cell that it changed. */
export function fill(anchor: Cell, matrix: Matrix, changed: (cell: Cell) => void): void {
  const area = areaOf(anchor, matrix);
  const before = anchor.spill;
  anchor.spill = area;
  if (before !== undefined) clear(anchor, before, changed, (cell) => contains(area, cell.row, cell.column));
  matrix.forEach((values, row) => {
    for (let column = 0; column < columnsOf(matrix); column++) {
      const cell = anchor.sheet.touch(anchor.row + row, anchor.column + column);
      const value = values[column];
      cell.value = value === undefined ? errors.notAvailable : shown(value);
      if (cell === anchor) continue;
      cell.spilledFrom = anchor;
      changed(cell);
    }
  });
}

/** Empties the cells that a formula filled. */
export function withdraw(anchor: Cell, changed: (cell: Cell) => void): void {
  if (anchor.spill === undefined) return;
  const area = anchor.spill;
  anchor.spill = undefined;
  clear(anchor, area, changed, () => false);
}

/** A formula never leaves a cell blank. */
export function shown(value: Value): Value {
  return value ?? 0;
}

function clear(
  anchor: Cell,
  area: Area,
  changed: (cell: Cell) => void,
  keeps: (cell: Cell) => boolean,
): void {
  for (const cell of [...anchor.sheet.touched(area)]) {
    if (cell.spilledFrom !== anchor || keeps(cell)) continue;
    cell.spilledFrom = undefined;
    cell.value = null;
    changed(cell);
  }
}

function areaOf(anchor: Cell, matrix: Matrix): Area {
  const place = { top: anchor.row, left: anchor.column, bottom: anchor.row, right: anchor.column };
  return sized(place, matrix.length, columnsOf(matrix));
}

function columnsOf(matrix: Matrix): number {
  return Math.max(...matrix.map((row) => row.length));
}
