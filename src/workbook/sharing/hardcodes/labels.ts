import { positionOf } from "../../address";
import type { TypedCell } from "../../sending";

/** As many as are looked at in one direction. */
const MOST = 10;
/** A sentence is no label. */
const LONGEST = 60;

export interface Label<Meant> {
  readonly at: number;
  readonly text: string;
  readonly meant: Meant;
}

/**
 * The labels of a cell, nearest first, in the order of what they say about it: texts to the left of it in its row; texts
 * above it in its column; the headings above the nearest text on the left; those to the left of the nearest text above.
 */
export type Labels<Meant> = readonly (readonly Label<Meant>[])[];

export function labelled<Meant>(
  cells: readonly TypedCell[],
  read: (text: string) => Meant,
): (address: string) => Labels<Meant> {
  const rows = lines<Meant>();
  const columns = lines<Meant>();
  for (const { address, value } of cells) {
    if (typeof value !== "string" || value.length > LONGEST) continue;
    const { sheet = "", row, column } = positionOf(address);
    const meant = read(value);
    rows.add(sheet, row, { at: column, text: value, meant });
    columns.add(sheet, column, { at: row, text: value, meant });
  }
  return (address) => {
    const { sheet = "", row, column } = positionOf(address);
    const left = rows.before(sheet, row, column);
    const above = columns.before(sheet, column, row);
    const [beside] = left;
    const [heading] = above;
    return [
      left,
      above,
      beside === undefined ? [] : columns.before(sheet, beside.at, row),
      heading === undefined ? [] : rows.before(sheet, heading.at, column),
    ];
  };
}

interface Lines<Meant> {
  add(sheet: string, line: number, label: Label<Meant>): void;
  /** Those of a line that stand before a place, nearest first. */
  before(sheet: string, line: number, place: number): readonly Label<Meant>[];
}

/** Texts by the row or the column that they stand in. */
function lines<Meant>(): Lines<Meant> {
  const known = new Map<string, Label<Meant>[]>();
  const sorted = new Set<Label<Meant>[]>();
  const keyOf = (sheet: string, line: number) => `${String(line)} ${sheet}`;
  return {
    add(sheet, line, label) {
      const key = keyOf(sheet, line);
      const labels = known.get(key);
      if (labels === undefined) known.set(key, [label]);
      else labels.push(label);
    },
    before(sheet, line, place) {
      const labels = known.get(keyOf(sheet, line)) ?? [];
      if (!sorted.has(labels)) {
        labels.sort((one, other) => one.at - other.at);
        sorted.add(labels);
      }
      const end = countBefore(labels, place);
      return labels.slice(Math.max(0, end - MOST), end).reverse();
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
