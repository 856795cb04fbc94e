import { isAddress } from "../journal/columns";
import { sourcesSheet as words } from "../../../messages/sharing/sources-sheet";
import type { CellValue } from "../../port";

/** The columns with their widths in pixels. A figure is "as of" the day on which it became public. */
export const columns: readonly (readonly [heading: string, width: number])[] = [
  [words.headings.cell, 110],
  [words.headings.figure, 200],
  [words.headings.formula, 240],
  [words.headings.value, 120],
  [words.headings.range, 130],
  [words.headings.unit, 70],
  [words.headings.period, 80],
  [words.headings.asOf, 90],
  [words.headings.source, 240],
  [words.headings.locator, 240],
  [words.headings.url, 200],
];

/** A row of the Sources sheet that we wrote. */
export interface Line {
  /** The same for the same line on another writing of the sheet; two can be alike. */
  readonly key: string;
  /** So many columns of it are ours. */
  readonly own: number;
}

type ValueAt = (row: number, column: number) => CellValue;

/** Where the headings of the table and that of the citations stand, from zero. */
export interface Places {
  readonly headings: number;
  readonly citations: number;
}

/** Undefined where no row has our headings. */
export function placesIn(count: number, valueAt: ValueAt): Places | undefined {
  const isTable = (row: number) => columns.every(([heading], column) => valueAt(row, column) === heading);
  const found = firstRow(0, count, isTable);
  if (found === undefined) return undefined;
  const citations = firstRow(found, count, (row) => valueAt(row, 0) === words.citations);
  return { headings: found, citations: citations ?? Infinity };
}

function firstRow(from: number, to: number, is: (row: number) => boolean): number | undefined {
  for (let row = from; row < to; row++) if (is(row)) return row;
  return undefined;
}

/** So many rows above the headings. */
const TITLE = 3;
const INTRODUCTION = 2;

function saysWithoutLinks(first: CellValue): boolean {
  const row = /\d+/.exec(String(first))?.[0];
  return row !== undefined && first === words.withoutLinks(Number(row));
}

/** Whether a row gives a citation, by what its first cell says. */
export function isCitation(first: CellValue | undefined): boolean {
  return typeof first === "string" && /^\[\d+\]$/.test(first);
}

/** Tells of each row of a sheet whether it is one of ours, and which; undefined where the sheet has not our headings. */
export function lineReader(count: number, valueAt: ValueAt): ((row: number) => Line | undefined) | undefined {
  const places = placesIn(count, valueAt);
  if (places === undefined) return undefined;
  const { headings, citations } = places;
  return (row) => {
    const [first, second] = [valueAt(row, 0), valueAt(row, 1)];
    if (row < headings) {
      const isOurs = [TITLE, INTRODUCTION].includes(headings - row) || saysWithoutLinks(first);
      return { key: `before ${String(headings - row)}`, own: isOurs ? 1 : 0 };
    }
    if (row === headings) return { key: "headings", own: columns.length };
    if (row === citations) return { key: "citations", own: 1 };
    if (row > citations || isCitation(first)) {
      return isCitation(first) ? { key: `cited ${String(second)}`, own: 2 } : undefined;
    }
    if (isAddress(first)) return { key: `figure ${first} ${String(second)}`, own: columns.length };
    return row === citations - 1 ? { key: "before citations", own: 0 } : undefined;
  };
}
