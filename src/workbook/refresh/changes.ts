import { isFunctionName } from "../explain";
import type { FoundCell } from "../calling-cells";
import type { FigureCall } from "../formula/figure-call";
import { pacing } from "../pace";
import type { CellValue } from "../port";
import { resolve, type ResolvedCall } from "../resolve";
import type { Audit } from "./audit";
import { figuresOf, messageOf, shownOf } from "./compare";
import { foresee, type Between, type Foresight } from "./foresee";
import type { CellChange, Reason, Unforeseeable } from "./preview";

/** All that a move does to a workbook. */
export interface Changes {
  readonly groups: readonly Group[];
  readonly unforeseeable: readonly Unforeseeable[];
  readonly unchanged: number;
  /** What cells come to where a call is all that they hold, and is calculated again. */
  readonly foretold: ReadonlyMap<string, CellValue>;
}

/** The cells with one call, and where it stands in each. */
export interface Group {
  readonly resolved: ResolvedCall;
  readonly foresight: Extract<Foresight, { readonly kind: "change" }>;
  readonly cells: readonly ChangedCell[];
}

export interface ChangedCell extends CellChange {
  /** The calls in the cell's formula that are this one. */
  readonly calls: readonly FigureCall[];
}

/** What moving between two releases changes in the cells of a workbook. */
export async function changesIn(
  { cells, around }: Audit,
  between: Between,
  signal?: AbortSignal,
): Promise<Changes> {
  const pause = pacing();
  const foresights = new Map<string, Foresight>();
  const groups = new Map<string, Group & { cells: ChangedCell[] }>();
  const unforeseeable: Unforeseeable[] = [];
  const foretold = new Map<string, CellValue>();
  let unchanged = 0;

  for (const cell of cells) {
    let isTouched = false;
    let why = whyByName(cell);
    for (const { call, isWholeCell, isInner } of cell.calls) {
      // What an inner call changes shows in the one around it.
      if (isInner || !isFunctionName(call.name)) continue;
      const resolved = resolve(call, cell, around);
      const foresight = foreseen(resolved);
      if (foresight.kind === "same") continue;
      isTouched = true;
      if (isWholeCell && foresight.after !== undefined) foretold.set(cell.address, shownOf(foresight.after));
      if (foresight.kind === "unforeseeable") why ??= foresight.why;
      else addTo(groupOf(resolved, foresight), cell, call, isWholeCell);
    }
    if (why !== undefined) unforeseeable.push({ address: cell.address, formula: cell.formula, why });
    if (!isTouched && why === undefined) unchanged += 1;
    const rest = pause();
    if (rest === undefined) continue;
    await rest;
    signal?.throwIfAborted();
  }
  return { groups: sorted([...groups.values()]), unforeseeable, unchanged, foretold };

  function foreseen(resolved: ResolvedCall): Foresight {
    let foresight = foresights.get(resolved.text);
    if (foresight === undefined) {
      foresight = foresee(resolved, between);
      // Where an argument is not followed, the text does not say what it comes to.
      if (foresight.kind !== "unforeseeable") foresights.set(resolved.text, foresight);
    }
    return foresight;
  }

  function groupOf(resolved: ResolvedCall, foresight: Group["foresight"]) {
    let group = groups.get(resolved.text);
    if (group === undefined) groups.set(resolved.text, (group = { resolved, foresight, cells: [] }));
    return group;
  }
}

function whyByName({ byName }: FoundCell): Unforeseeable["why"] | undefined {
  if (byName === undefined) return undefined;
  return /\blambda\s*\(/i.test(byName) ? "lambda" : "name";
}

function addTo(
  { foresight, cells }: Group & { cells: ChangedCell[] },
  { address, formula, value }: FoundCell,
  call: FigureCall,
  isWholeCell: boolean,
): void {
  const last = cells.at(-1);
  if (last?.address === address) {
    cells[cells.length - 1] = { ...last, calls: [...last.calls, call] };
    return;
  }
  const message = messageOf(foresight.after);
  cells.push({
    address,
    formula,
    shown: value,
    before: shownOf(foresight.before),
    after: shownOf(foresight.after),
    isWholeCell,
    ...(message !== undefined && { message }),
    calls: [call],
  });
}

/** Our own mistakes first, then what is lost. */
const first: readonly Reason[] = ["correction", "new error"];

function sorted(groups: readonly Group[]): readonly Group[] {
  const rank = ({ foresight: { reason } }: Group) =>
    first.includes(reason) ? first.indexOf(reason) : first.length;
  return [...groups].sort((one, other) => rank(one) - rank(other));
}

/** The one figure that answers, undefined where there is none or where several make the answer. */
export function onlyFigure(answer: Parameters<typeof figuresOf>[0]) {
  const [figure, ...others] = figuresOf(answer);
  return answer.kind === "table" || others.length > 0 ? undefined : figure;
}
