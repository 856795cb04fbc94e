import { positionOf } from "../../address";
import { forEachPaced } from "../../pace";
import { lines } from "./lines";
import type { SheetCell } from "./read-cells";

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
 * What has a number of its own beside it or below is no heading of others: of two rows of a list neither names the other.
 */
export type Labels<Meant> = readonly (readonly Label<Meant>[])[];

export async function labelled<Meant>(
  cells: readonly SheetCell[],
  read: (text: string) => Meant,
  signal?: AbortSignal,
): Promise<(address: string) => Labels<Meant>> {
  const [rows, columns] = [lines<Text<Meant>>(), lines<Text<Meant>>()];
  const [numbersInRows, numbersInColumns] = [lines<{ at: number }>(), lines<{ at: number }>()];
  const add = ({ address, value }: SheetCell) => {
    const { sheet = "", row, column } = positionOf(address);
    if (isLabel(value)) {
      const text = String(value);
      const meant = read(text);
      rows.add(sheet, row, { at: column, text, meant });
      columns.add(sheet, column, { at: row, text, meant });
    } else if (typeof value === "number") {
      numbersInRows.add(sheet, row, { at: column });
      numbersInColumns.add(sheet, column, { at: row });
    }
  };
  await forEachPaced(cells, add, signal);
  return (address) => {
    const { sheet = "", row, column } = positionOf(address);
    const from = (place: number, off: number, texts: readonly Text<Meant>[]): Label<Meant>[] =>
      texts.map((text) => ({ ...text, distance: off + place - text.at }));
    const left = from(column, 0, rows.before(sheet, row, column, MOST));
    const above = from(row, 0, columns.before(sheet, column, row, MOST));
    const beside = left.find(isName);
    const heading = above.find(isName);
    const aboveBeside = beside === undefined ? [] : columns.before(sheet, beside.at, row, MOST);
    const besideHeading = heading === undefined ? [] : rows.before(sheet, heading.at, column, MOST);
    const isOfRow = ({ at }: Text<Meant>) =>
      numbersInRows.hasBetween(sheet, at, beside?.at ?? column, column);
    const isOfColumn = ({ at }: Text<Meant>) =>
      numbersInColumns.hasBetween(sheet, at, heading?.at ?? row, row);
    return [
      left,
      above,
      from(
        row,
        beside?.distance ?? 0,
        aboveBeside.filter((text) => !isOfRow(text)),
      ),
      from(
        column,
        heading?.distance ?? 0,
        besideHeading.filter((text) => !isOfColumn(text)),
      ),
    ];
  };
}

function isLabel(value: SheetCell["value"]): boolean {
  return typeof value === "string" ? value.length <= LONGEST : isYear(value);
}

function isYear(value: SheetCell["value"]): boolean {
  return Number.isInteger(value) && Number(value) >= YEARS[0] && Number(value) <= YEARS[1];
}

/** Years are not what a row or a column is of. */
function isName({ text }: { readonly text: string }): boolean {
  return !isYear(Number(text));
}
