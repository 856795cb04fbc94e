import { addA1RangeBounds, MAX_COLS, MAX_ROWS, parseA1Ref, stringifyA1Ref } from "@borgar/fx";

/** A rectangle of cells; rows and columns count from zero and the last ones belong to it. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** An address as a formula or a script writes it, with the sheet or name that it speaks of. */
export interface Address {
  readonly sheet: string | undefined;
  readonly area: Area;
}

export const wholeSheet: Area = { top: 0, left: 0, bottom: MAX_ROWS, right: MAX_COLS };

export function parseAddress(text: string): Address | undefined {
  const reference = parseA1Ref(text, { allowNamed: false });
  if (reference === undefined || !("range" in reference)) return undefined;
  const { top, left, bottom, right } = addA1RangeBounds(reference.range);
  return {
    sheet: reference.context?.at(-1),
    area: {
      top: Math.min(top ?? 0, bottom ?? 0),
      left: Math.min(left ?? 0, right ?? 0),
      bottom: Math.max(top ?? 0, bottom ?? 0),
      right: Math.max(left ?? 0, right ?? 0),
    },
  };
}

/** "A1:B2", with a sheet "Sheet1!A1:B2" or "'My sheet'!A1:B2". */
export function addressText({ top, left, bottom, right }: Area, sheet?: string): string {
  return stringifyA1Ref({ context: sheet === undefined ? [] : [sheet], range: { top, left, bottom, right } });
}

/** The same as names have it: "Sheet1!$A$1:$B$2". */
export function absoluteText({ top, left, bottom, right }: Area, sheet: string): string {
  const fixed = { $top: true, $left: true, $bottom: true, $right: true };
  return stringifyA1Ref({ context: [sheet], range: { top, left, bottom, right, ...fixed } });
}

export function cellArea(row: number, column: number): Area {
  return { top: row, left: column, bottom: row, right: column };
}

export function sized({ top, left }: Area, rows: number, columns: number): Area {
  return { top, left, bottom: top + rows - 1, right: left + columns - 1 };
}

export const height = (area: Area) => area.bottom - area.top + 1;
export const width = (area: Area) => area.right - area.left + 1;
export const isSingleCell = (area: Area) => height(area) === 1 && width(area) === 1;
export const isWholeColumns = (area: Area) => height(area) > MAX_ROWS;
export const isWholeRows = (area: Area) => width(area) > MAX_COLS;

export function contains(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

/** Whether all of the other area is in the first. */
export function covers(area: Area, other: Area): boolean {
  return contains(area, other.top, other.left) && contains(area, other.bottom, other.right);
}

export function intersection(one: Area, other: Area): Area | undefined {
  const area = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return area.top <= area.bottom && area.left <= area.right ? area : undefined;
}

export function union(one: Area, other: Area): Area {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

/** Whether Excel has these cells at all. */
export function exists(area: Area): boolean {
  const inside = intersection(area, wholeSheet);
  return (
    Object.values(area).every(Number.isInteger) &&
    inside !== undefined &&
    height(inside) === height(area) &&
    width(inside) === width(area)
  );
}
