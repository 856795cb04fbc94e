import { whyLeft } from "../../messages/sharing/left";
import { isFunctionName } from "../explain";
import { callsIn } from "../formula/calls-in";
import type { FigureCall } from "../formula/figure-call";
import { forEachPaced } from "../pace";
import type { FormulaCell } from "../port";
import { obstacleInWords, type NotPossible, type Obstacle } from "./obstacle";

/** What is to be done to a cell so that Excel knows our functions in it again. */
export type Mending =
  /** Nothing: it calls none of ours, or calls them as it should. */
  | { readonly kind: "sound" }
  /** This formula is to be assigned, which binds it; where only the binding is lost it is the cell's own. */
  | { readonly kind: "mended"; readonly formula: string }
  | { readonly kind: "not possible"; readonly why: string };

/**
 * Mends the formula of one cell. Damaged are a call that Excel does not know (#NAME?), one that shows the form in which
 * files store it, and one that is bound to a file of another add-in. All else in the formula stays to the character.
 *
 *     =1+[2]!_xldudf_RE_SHARE("magnets","China")   becomes   =1+RE.SHARE("magnets","China")
 */
export function mend({ formula, value }: Pick<FormulaCell, "formula" | "value">): Mending {
  const unlinked = withoutLinks(formula);
  // What a "!" still stands before belongs to something else.
  const calls = callsIn(unlinked).flatMap(({ call }) =>
    unlinked[call.span.start - 1] === "!" ? [] : [call],
  );
  const mended = calls.reduceRight((text, call) => {
    const { start } = call.span;
    const end = unlinked.indexOf("(", start);
    return isPlain(unlinked.slice(start, end))
      ? text
      : text.slice(0, start) + plainName(call) + text.slice(end);
  }, unlinked);
  const isDamaged = mended !== formula || value === "#NAME?";
  if (calls.length === 0 || !isDamaged) return { kind: "sound" };
  const stranger = calls.find(({ name }) => !isFunctionName(name));
  if (stranger === undefined) return { kind: "mended", formula: mended };
  return { kind: "not possible", why: whyLeft.noFunction(plainName(stranger)) };
}

/**
 * What Excel writes before the name of a call that it took for another file's: 'C:\folder\[file.xlam]'!, [2]!, file.xlam!
 * or, when the file is gone, #REF! Found by a pattern, since a reader of formulas takes a path in front of a function for
 * other things; what is around it and could look like it is matched first: strings, columns of tables, quoted names.
 */
const word = String.raw`[\p{L}\p{N}._]`;
const link = String.raw`(?<link>(?:'(?:[^']|'')*'|\[[^\]'"]*\]${word}*|${word}+|#REF)!)(?=(?:_xlfn\.)?_xldudf_re_[a-z]+\()`;
const column = String.raw`\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]`;
const links = new RegExp(String.raw`"(?:[^"]|"")*"|${link}|${column}|'(?:[^']|'')*'`, "giu");

function withoutLinks(formula: string): string {
  if (!/!(?:_xlfn\.)?_xldudf_re_/i.test(formula)) return formula;
  return formula.replace(links, (whole, found: string | undefined) => (found === undefined ? whole : ""));
}

function isPlain(name: string): boolean {
  return /^re\./i.test(name);
}

function plainName({ name }: FigureCall): string {
  return `RE.${name}`;
}

export interface CellToRepair extends FormulaCell {
  /** What stands in the way of writing to the cell. */
  readonly obstacle?: Obstacle;
}

export interface Repair {
  readonly address: string;
  readonly before: string;
  readonly formula: string;
}

export interface Repairs {
  readonly cells: readonly Repair[];
  readonly notPossible: readonly NotPossible[];
}

/** Everything that can be repaired among these cells, and what cannot and why. Cells that are sound are in neither. */
export async function repairs(cells: readonly CellToRepair[]): Promise<Repairs> {
  const possible: Repair[] = [];
  const notPossible: NotPossible[] = [];
  await forEachPaced(cells, (cell) => {
    const { address, formula: before, obstacle } = cell;
    const mending = mend(cell);
    if (mending.kind === "sound") return;
    if (mending.kind === "not possible") notPossible.push({ address, why: mending.why });
    else if (obstacle !== undefined) notPossible.push({ address, why: obstacleInWords(obstacle) });
    else possible.push({ address, before, formula: mending.formula });
  });
  return { cells: possible, notPossible };
}
