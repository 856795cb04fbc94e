import { positionOf } from "../../address";
import { forEachPaced } from "../../pace";
import type { TypedCell } from "../../sending";

/** As many as are looked at in one direction. */
const MOST = 10;
/** A sentence is no label. */
const LONGEST = 60;
/** A whole number from the one to the other, or such a text, is the year over or before a row of figures. */
const YEARS = [1950, 2100] as const;

interface Text<Meant> {
  readonly at: number;
  readonly text: string;
  readonly meant: Meant;
}

/** A text as the label of a cell, with how many rows and columns it is off. */
export interface Label<Meant> extends Text<Meant> {
  readonly distance: number;
}

/**
 * The labels of a cell, nearest first, in the order of what they say about it: texts to the left of it in its row; texts
 * above it in its column; the headings above the nearest text on the left; those to the left of the nearest text above.
 */
export type Labels<Meant> = readonly (readonly Label<Meant>[])[];

export async function labelled<Meant>(
  cells: readonly TypedCell[],
  read: (text: string) => Meant,
  signal?: AbortSignal,
): Promise<(address: string) => Labels<Meant>> {
  const rows = lines<Meant>();
  const columns = lines<Meant>();
  const add = ({ address, value }: TypedCell) => {
    if (!isLabel(value)) return;
    const { sheet = "", row, column } = positionOf(address);
    const text = String(value);
    const meant = read(text);
    rows.add(sheet, row, { at: column, text, meant });
    columns.add(sheet, column, { at: row, text, meant });
  };
  await forEachPaced(cells, add, signal);
  return (address) => {
    const { sheet = "", row, column } = positionOf(address);
    const left = rows.before(sheet, row, column);
    const above = columns.before(sheet, column, row);
    const beside = left.find(isName);
    const heading = above.find(isName);
    return [
      left,
      above,
      beside === undefined ? [] : columns.before(sheet, beside.at, row, beside.distance),
      heading === undefined ? [] : rows.before(sheet, heading.at, column, heading.distance),
    ];
  };
}

function isLabel(value: TypedCell["value"]): boolean {
  return typeof value === "string" ? value.length <= LONGEST : isYear(value);
}

function isYear(value: TypedCell["value"]): boolean {
  return Number.isInteger(value) && Number(value) >= YEARS[0] && Number(value) <= YEARS[1];
}

/** Years are not what a row or a column is of. */
function isName({ text }: { readonly text: string }): boolean {
  return !isYear(Number(text));
}

interface Lines<Meant> {
  add(sheet: string, line: number, text: Text<Meant>): void;
  /** Those of a line that stand before a place, nearest first. The line itself may be some way off. */
  before(sheet: string, line: number, place: number, off?: number): readonly Label<Meant>[];
}

/** Texts by the row or the column that they stand in. */
function lines<Meant>(): Lines<Meant> {
  const known = new Map<string, Text<Meant>[]>();
  const sorted = new Set<Text<Meant>[]>();
  const keyOf = (sheet: string, line: number) => `${String(line)} ${sheet}`;
  return {
    add(sheet, line, text) {
      const key = keyOf(sheet, line);
      const labels = known.get(key);
      if (labels === undefined) known.set(key, [text]);
      else labels.push(text);
    },
    before(sheet, line, place, off = 0) {
      const labels = known.get(keyOf(sheet, line)) ?? [];
      if (!sorted.has(labels)) {
        labels.sort((one, other) => one.at - other.at);
        sorted.add(labels);
      }
      const end = countBefore(labels, place);
      return labels
        .slice(Math.max(0, end - MOST), end)
        .reverse()
        .map((text) => ({ ...text, distance: off + place - text.at }));
    },
  };
}

/** How many of them stand before a place, by halves. */
function countBefore(labels: readonly { readonly at: number }[], place: number): number {
  let [low, high] = [0, labels.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((labels[middle]?.at ?? place) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
