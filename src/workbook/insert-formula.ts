import type { Outcome } from "../figures/outcome";
import { areaOf, cornersOf, onSheetOf, positionOf, splitAddress } from "./address";
import type { Area, AreaCell, CellToWrite, Obstacle, Patience } from "./editing";
import { columnFormats, sizeOf } from "./formats";
import { replaceCall } from "./formula/edit-call";
import { findCalls } from "./formula/find-calls";
import type { Span } from "./formula/figure-call";
import type { Workbook } from "./port";

/** A call that is to become the formula of a cell. */
export interface NewFormula {
  /** With its sheet. */
  readonly address: string;
  /** As text: RE.SHARE("magnets",A7). */
  readonly call: string;
  /** What it comes to; undefined where only the spreadsheet can tell, and so how many cells it fills. */
  readonly outcome: Outcome | undefined;
  /** Whether what is in the cell may be replaced. */
  readonly mayReplace: boolean;
}

/** A call that is to take the place of one in a formula. */
export interface ChangedCall {
  readonly address: string;
  /** The whole formula as it was when the call was read from it. */
  readonly formula: string;
  readonly span: Span;
  readonly call: string;
  readonly outcome: Outcome | undefined;
}

export type Insertion =
  | { readonly kind: "done"; readonly address: string; readonly formula: string }
  /** Something is in the cell already. */
  | { readonly kind: "occupied"; readonly cell: AreaCell }
  /** The cells that the table would fill, and those among them that are not empty. */
  | { readonly kind: "no room"; readonly area: string; readonly inTheWay: readonly string[] }
  /** The cells that the table would fill, and what lets no table into them. */
  | { readonly kind: "obstructed"; readonly area: string; readonly obstacle: Obstacle }
  /** The cell is hidden behind the first of merged ones. */
  | { readonly kind: "merged away"; readonly address: string; readonly area: string }
  | { readonly kind: "beyond the sheet"; readonly area: string }
  | { readonly kind: "protected"; readonly address: string }
  /** The formula would refer to its own cell. */
  | { readonly kind: "circular"; readonly address: string }
  /** The formula is not any more what it was. */
  | { readonly kind: "changed"; readonly address: string };

type Writing = Pick<Workbook, "readArea" | "writeCells">;

/** Writes a call into a cell, with fitting number formats, unless something is in the way; then nothing is written. */
export async function insertFormula(
  workbook: Writing,
  { address, call, outcome, mayReplace }: NewFormula,
  patience?: Patience,
): Promise<Insertion> {
  const formula = `=${call}`;
  if (refersTo(formula, address)) return { kind: "circular", address };
  const area = await workbook.readArea(address, outcome === undefined ? one : sizeOf(outcome), patience);
  const first = area.rows[0]?.[0];
  const refused = refusal(area, address, outcome) ?? (mayReplace ? undefined : occupied(first));
  if (refused !== undefined) return refused;
  await workbook.writeCells([{ address, formula }, ...formats(area, call, outcome)], patience);
  return { kind: "done", address, formula };
}

/** Writes a call back into the formula that it came from; the rest of the formula stays as it is. */
export async function changeCall(
  workbook: Writing,
  { address, formula: before, span, call, outcome }: ChangedCall,
  patience?: Patience,
): Promise<Insertion> {
  const formula = replaceCall(before, span, call);
  if (refersTo(formula, address)) return { kind: "circular", address };
  const isWhole = formula === `=${call}`;
  const size = isWhole && outcome !== undefined ? sizeOf(outcome) : one;
  const area = await workbook.readArea(address, size, patience);
  if (area.rows[0]?.[0]?.formula !== before) return { kind: "changed", address };
  // Not "no room": the table that spills from here now may be what fills these cells.
  if (area.isProtected) return { kind: "protected", address };
  const obstructed = isWhole ? obstruction(area, address, outcome) : undefined;
  if (obstructed !== undefined) return obstructed;
  const wanted = isWhole ? formats(area, call, outcome) : [];
  await workbook.writeCells([{ address, formula }, ...wanted], patience);
  return { kind: "done", address, formula };
}

const one = { rows: 1, columns: 1 };

/** Whether one of the calls in a formula refers to the cell that the formula is in. */
function refersTo(formula: string, address: string): boolean {
  const place = (cell: string) => cell.replaceAll("$", "").toLowerCase();
  return findCalls(formula)
    .flatMap((call) => call.arguments)
    .some(
      (argument) =>
        argument.kind === "reference" && place(onSheetOf(argument.address, address)) === place(address),
    );
}

function refusal(area: Area, address: string, outcome: Outcome | undefined): Insertion | undefined {
  if (area.isProtected) return { kind: "protected", address };
  const obstructed = mergedAway(area, address) ?? obstruction(area, address, outcome);
  if (obstructed !== undefined || outcome === undefined) return obstructed;
  const { rows, columns } = sizeOf(outcome);
  const needed = areaOf(address, rows, columns);
  if (area.rows.length < rows || (area.rows[0]?.length ?? 0) < columns) {
    return { kind: "beyond the sheet", area: needed };
  }
  const inTheWay = area.rows.flat().slice(1).filter(isFilled);
  if (inTheWay.length === 0) return undefined;
  return { kind: "no room", area: needed, inTheWay: inTheWay.map((cell) => splitAddress(cell.address).cell) };
}

/** What is written into merged cells anywhere but in their first is lost. */
function mergedAway({ obstacles }: Area, address: string): Insertion | undefined {
  const { row, column } = positionOf(address);
  for (const obstacle of obstacles) {
    if (obstacle.kind !== "merged") continue;
    const { top, left, bottom, right } = cornersOf(obstacle.area);
    const isWithin = row >= top && row <= bottom && column >= left && column <= right;
    if (isWithin && (row > top || column > left)) {
      return { kind: "merged away", address, area: obstacle.area };
    }
  }
  return undefined;
}

/** What is in the way of a table beside filled cells; a single value goes anywhere. */
function obstruction(
  { obstacles }: Area,
  address: string,
  outcome: Outcome | undefined,
): Insertion | undefined {
  const [obstacle] = obstacles;
  if (obstacle === undefined || outcome === undefined) return undefined;
  const { rows, columns } = sizeOf(outcome);
  if (rows * columns === 1) return undefined;
  return { kind: "obstructed", area: areaOf(address, rows, columns), obstacle };
}

function occupied(cell: AreaCell | undefined): Insertion | undefined {
  return cell !== undefined && isFilled(cell) ? { kind: "occupied", cell } : undefined;
}

function isFilled({ formula, value }: AreaCell): boolean {
  return formula !== "" || value !== null;
}

/** Number formats for the cells that have none of their own. */
function formats(area: Area, call: string, outcome: Outcome | undefined): CellToWrite[] {
  if (outcome === undefined) return [];
  const columns = columnFormats(findCalls(`=${call}`)[0]?.name ?? "", outcome);
  return area.rows.flatMap((row) =>
    row.flatMap(({ address, numberFormat }, column) => {
      const format = columns[column];
      return format === undefined || numberFormat !== "General" ? [] : [{ address, numberFormat: format }];
    }),
  );
}
