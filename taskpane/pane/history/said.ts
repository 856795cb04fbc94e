import type { Found } from "../../../src/figures/found";
import { messages } from "../messages";
import { figureInWords, writeFigure } from "../wording/figure-value";
import { writeCompact, writeNumber } from "../wording/number";

/** A figure in words, also where its source prints that it has none. */
export function said(figure: Found): string {
  return messages.history.noValue[figure.bound] ?? figureInWords(figure);
}

/** The same without the unit, where that stands over the column. */
export function saidShort(figure: Found): string {
  const { bound, number } = writeFigure(figure);
  return messages.history.noValue[figure.bound] ?? joined(bound, number);
}

/** The same with as few digits as a narrow chart has room for. */
export function saidShortest(figure: Found): string {
  const { bound, mid, unit } = figure;
  return mid === undefined
    ? saidShort(figure)
    : joined(messages.bounds[bound] ?? "", writeCompact(mid, unit));
}

/** The head of a column of values, with the unit that they are without. */
export function headOf({ unit }: Found, name: string): string {
  return messages.history.chart.in(name, writeNumber(0, unit).unit);
}

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(" ");
}
