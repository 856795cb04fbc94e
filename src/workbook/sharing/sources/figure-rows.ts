import { sourceOf } from "../../../figures/citation";
import type { Found } from "../../../figures/found";
import { numberFormat } from "../../../figures/number-format";
import type { Cell, Outcome } from "../../../figures/outcome";
import { asked } from "../../../figures/phrasing";
import type { Release } from "../../../figures/release";
import { boundInWords, periodInWords } from "../../../figures/wording";
import { isMissing } from "../../../messages/missing";
import { sourcesSheet as remarks } from "../../../messages/sharing/sources-sheet";
import { addressesOn, positionOf } from "../../address";
import type { Answer, Explanation } from "../../explain";
import type { FigureCell } from "../../figure-cells";
import { columnFormats } from "../../formats";
import { callText } from "../../formula/figure-call";

/** One figure of a workbook, or a call of ours that rests on none. */
export interface FigureRow {
  /** The cell that shows it, with its sheet. */
  readonly address: string;
  readonly formula: string;
  /** What it is about, in a few words. */
  readonly about: string;
  readonly value: string | number | boolean;
  readonly format?: string;
  /** Why there is no figure to name a source of; instead of `figure`. */
  readonly remark?: string;
  readonly figure?: Found;
}

/** A cell as it is told of. */
export interface ToldCell extends FigureCell {
  /** The release that its figures are of, where that is another than the workbook's. */
  readonly release?: Release;
  /** Why no source is told of what it holds, and the number format of that. */
  readonly untold?: { readonly remark: string; readonly format: string };
}

/**
 * Gives a row for each figure that a cell shows or calculates with: one for a number, one for each row of a spill. What
 * many cells share is worked out once.
 */
export function figureReader(release: Release): (cell: ToldCell) => readonly FigureRow[] {
  const about = once((figure: Found) => capitalized(asked(figure, release).slice(1, -1)));
  const formats = new Map<string, (answer: Outcome) => string | undefined>();
  const formatOf = (name: string, answer: Outcome) => {
    let format = formats.get(name);
    if (format === undefined) formats.set(name, (format = once((one) => columnFormats(name, one).at(-1))));
    return format(answer);
  };
  return ({ untold, ...cell }) =>
    cell.explanations.flatMap((explanation) => {
      if (untold === undefined) return rowsOf(cell, explanation, about, formatOf);
      const { remark, format } = untold;
      return [{ ...without(cell, explanation, remark), ...(format !== "General" && { format }) }];
    });
}

export function once<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = make(key);
    known.set(key, value);
    return value;
  };
}

function rowsOf(
  cell: FigureCell,
  explanation: Explanation,
  about: (figure: Found) => string,
  formatOf: (name: string, answer: Outcome) => string | undefined,
): FigureRow[] {
  const { address, formula } = cell;
  const { call, answer } = explanation;
  if (answer.kind === "number" || answer.kind === "text") {
    const { figure } = answer;
    const value = answer.kind === "text" ? shortened(answer.value) : answer.value;
    const row = { address, formula, value, ...formatted(formatOf(call.name, answer)) };
    return figure === undefined
      ? [{ ...row, about: callText(call), remark: remarks.noFigure }]
      : [{ ...row, about: about(figure), figure }];
  }
  if (answer.kind !== "table") return [without(cell, explanation, remarkOn(answer))];
  const { rows, figures = [] } = answer;
  if (figures.length === 0) return [without(cell, explanation, remarks.noFigure)];
  const format = formatOf(call.name, answer);
  return figures.map((figure, index) => {
    const line = rows[index] ?? [];
    return {
      formula,
      address: explanation.isWholeCell ? spilled(address, index, line.length - 1) : address,
      about: about(figure),
      value: shown(line.at(-1)),
      ...formatted(format),
      figure,
    };
  });
}

/** A citation is too long for the column of values; all of it is in the cell that the row links to. */
const LONGEST = 40;

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1).trimEnd()}…` : text;
}

function formatted(format: string | undefined): Pick<FigureRow, "format"> {
  return format === undefined ? {} : { format };
}

function remarkOn(answer: Exclude<Answer, { kind: "number" | "text" | "table" }>): string {
  switch (answer.kind) {
    case "missing":
      return `${answer.code}: ${answer.message}`;
    case "not followed":
      return remarks.notFollowed;
    case "error in argument":
      return remarks.errorIn(answer.error, answer.argument.text);
    case "no such function":
      return remarks.noSuchFunction;
  }
}

function without({ address, formula, value }: FigureCell, { call }: Explanation, remark: string): FigureRow {
  return { address, formula, about: callText(call), value: value ?? "", remark };
}

function shown(cell: Cell | undefined): string | number {
  if (cell === undefined) return "";
  return isMissing(cell) ? cell.code : cell;
}

function spilled(address: string, down: number, right: number): string {
  const { sheet, row, column } = positionOf(address);
  return sheet === undefined ? address : addressesOn(sheet)(row + down, column + right);
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What is said of a figure, besides its value. */
export interface FigureFacts {
  /** A number where the source gives just one, in words else. */
  readonly range: string | number;
  /** The number format of a number. */
  readonly rangeFormat?: string;
  /** As the value is shown: "%" for a fraction. */
  readonly unit: string;
  /** A year as a number, since a spreadsheet marks numbers that are written as text. */
  readonly period: string | number;
  /** The day on which it became public. */
  readonly asOf: string;
  readonly source: string;
  readonly locator: string;
  readonly url: string;
}

export function factsOf(figure: Found, release: Release): FigureFacts {
  const { title, published, url } = sourceOf(figure, release);
  const { mid, bound, unit } = figure;
  const isOne = bound === "exact" && mid !== undefined;
  const period = periodInWords(figure);
  return {
    ...(isOne
      ? { range: mid, rangeFormat: numberFormat(mid, unit) }
      : { range: boundInWords(bound, figure, unit) }),
    unit: unit === "fraction" ? remarks.percent : unit,
    period: /^\d{4}$/.test(period) ? Number(period) : period,
    asOf: figure.vintage,
    source: [figure.originator, title, published].filter((part) => part !== "").join(", "),
    locator: figure.locator,
    url,
  };
}
