import type { Found } from "../../figures/found";
import type { Cell } from "../../figures/outcome";
import { isMissing, missingText } from "../../messages/missing";
import type { Answer } from "../explain";
import type { CellValue } from "../port";
import type { Reason } from "./preview";

/** What a call comes to under one release, as far as it can be foretold. */
export type Foretold = Exclude<Answer, { readonly kind: "not followed" }>;

/** What the cell shows of it: of a table its first cell, of an error its text. */
export function shownOf(answer: Foretold): CellValue {
  switch (answer.kind) {
    case "number":
    case "text":
      return answer.value;
    case "table":
      return cellOf(answer.rows[0]?.[0]);
    case "missing":
      return answer.code;
    case "error in argument":
      return answer.error;
    case "no such function":
      return "#NAME?";
  }
}

export function messageOf(answer: Foretold): string | undefined {
  return answer.kind === "missing" ? missingText(answer) : undefined;
}

export function figuresOf(answer: Foretold): readonly Found[] {
  if (answer.kind === "table") return answer.figures ?? [];
  if (answer.kind !== "number" && answer.kind !== "text") return [];
  return answer.figure === undefined ? [] : [answer.figure];
}

function cellOf(cell: Cell | undefined): CellValue {
  return isMissing(cell) ? cell.code : (cell ?? null);
}

/** Whether cells show the same, whatever stands behind it. */
export function showsSame(before: Foretold, after: Foretold): boolean {
  if (before.kind !== "table" || after.kind !== "table") {
    return before.kind !== "table" && after.kind !== "table" && shownOf(before) === shownOf(after);
  }
  const values = ({ rows }: typeof before) => JSON.stringify(rows.map((row) => row.map(cellOf)));
  return values(before) === values(after);
}

/**
 * Why a call comes to something else; undefined where it does not. `grounds` are the figures that each rests on where
 * the answers name none, as for an index.
 */
export function reasonOf(
  before: Foretold,
  after: Foretold,
  grounds: readonly [readonly Found[], readonly Found[]] = [figuresOf(before), figuresOf(after)],
): Reason | undefined {
  if (showsSame(before, after)) return isAllSame(before, after) ? undefined : "wording";
  if (isError(before)) return isError(after) ? "wording" : "new figure";
  if (isError(after)) return "new error";
  return reasonAmong(...grounds);
}

function isError(answer: Foretold): boolean {
  return answer.kind !== "number" && answer.kind !== "text" && answer.kind !== "table";
}

/** The gravest of what happened to the figures. */
function reasonAmong(before: readonly Found[], after: readonly Found[]): Reason {
  const old = new Map(before.map((figure) => [placeOf(figure), figure]));
  const lines = new Set(before.map(lineOf));
  const reasons = new Set(after.map((figure) => reasonFor(figure, old.get(placeOf(figure)), lines)));
  const gravest = (["correction", "revision", "other headline", "newer period"] as const).find((each) =>
    reasons.has(each),
  );
  if (gravest !== undefined) return gravest;
  // The same figures, said otherwise; else rows were left out, or it is no figure at all: an event, an entry of a list.
  if (before.length === 0) return "new figure";
  return before.length === after.length ? "wording" : "revision";
}

function reasonFor(after: Found, before: Found | undefined, lines: ReadonlySet<string>): Reason | undefined {
  if (before === undefined) return lines.has(lineOf(after)) ? "newer period" : "other headline";
  if (sameNumbers(before, after)) return undefined;
  return before.vintage === after.vintage ? "correction" : "revision";
}

/** Which line of figures it belongs to; rows of series differ from release to release. */
function lineOf(figure: Found): string {
  const { indicator, product, stage, place, counterpart, unit, measure, publication } = figure;
  return [indicator, product, stage, place, counterpart, unit, measure, publication].join("|");
}

function placeOf(figure: Found): string {
  return `${lineOf(figure)}|${figure.period}`;
}

function sameNumbers(one: Found, other: Found): boolean {
  return one.low === other.low && one.mid === other.mid && one.high === other.high;
}

/** What of a figure depends on the release as a whole, and shows nowhere in the cell. */
const aside: ReadonlySet<string> = new Set<keyof Found>(["asOf", "why", "series", "rivals"]);

/** Of two answers that show the same: whether cards, messages and sources are the same too. */
function isAllSame(before: Foretold, after: Foretold): boolean {
  if (before.kind !== after.kind || messageOf(before) !== messageOf(after)) return false;
  if (before.kind === "table" && tableMessages(before) !== tableMessages(after)) return false;
  const [olds, news] = [figuresOf(before), figuresOf(after)];
  return olds.length === news.length && olds.every((figure, index) => sameFigure(figure, news[index]));
}

function sameFigure(one: Found, other: Found | undefined): boolean {
  if (other === undefined) return false;
  return (Object.keys(one) as (keyof Found)[]).every((key) => aside.has(key) || one[key] === other[key]);
}

function tableMessages(answer: Foretold): string {
  if (answer.kind !== "table") return "";
  return answer.rows.flatMap((row) => row.filter(isMissing).map(missingText)).join("\n");
}
