import { forEachPaced } from "../../pace";
import type { StandingCell } from "../../sending";
import { following, referencesIn, type Move } from "../kept/references";
import type { NotPossible } from "../obstacle";
import { whyLeft } from "../../../messages/sharing/left";
import { addressesOn } from "../../address";
import { lineReader } from "./lines";
import { isHeld, notesOn, type Notes } from "./notes-on";
import type { SourcesRow } from "./sources-layout";
import type { Standing, StandingRow } from "./standing";

/** What is to stand on the sheet: our rows, and what people have written beside and below them. */
export interface Contents {
  readonly rows: readonly SourcesRow[];
  /** Formulas of people, which a report has no place for: they are entered after it. */
  readonly formulas: readonly NotedFormula[];
  /** Where a formula gives way to what it shows, since what it refers to is no longer there. */
  readonly lost: readonly NotPossible[];
}

/** Counted from zero. */
export interface NotedFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly numberFormat: string;
}

/**
 * Our rows with what people have written on the sheet that stood there: what is beside a figure goes with the figure, what
 * is below stays below, and what was beside a figure that is no longer told of comes below too, with the name of its cell.
 */
export async function withNotes(
  rows: readonly SourcesRow[],
  stood: Standing,
  sheet: string,
  signal?: AbortSignal,
): Promise<Contents> {
  const notes = await notesOn(stood, signal);
  if (notes === undefined) return { rows, formulas: [], lost: [] };
  const places = await placesOf(notes, stood, rows, sheet, signal);
  const written = [...rows];
  const placed: Placed[] = [];
  const put = (from: number, to: number, own: number) => {
    const row = [...(written[to] ?? [])];
    stood[from]?.forEach((cell, column) => {
      if (column < own || !isHeld(cell)) return;
      while (row.length < column) row.push(null);
      row[column] = contentOf(cell);
      placed.push({ cell, from, to, column });
    });
    written[to] = row;
  };
  const add = (from: number, begun: SourcesRow, own: number) => {
    places.set(from, written.length);
    written.push(begun);
    put(from, written.length - 1, own);
  };
  const gone: number[] = [];
  for (const [from, { own }] of notes.beside) {
    const to = places.get(from);
    if (to === undefined) gone.push(from);
    else put(from, to, own);
  }
  for (const from of notes.below) add(from, [], 0);
  if (gone.length + notes.between.length > 0) written.push([]);
  for (const from of notes.between) add(from, [], 0);
  for (const from of gone) {
    const name = (stood[from] ?? []).slice(0, 2).map((cell) => (isHeld(cell) ? contentOf(cell) : null));
    add(from, name, notes.beside.get(from)?.own ?? 0);
  }
  const placeOf = (row: number) => places.get(row) ?? (notes.lineAt(row) === undefined ? row : undefined);
  return { rows: written, ...formulasOf(placed, placeOf, sheet) };
}

/** To which row each row goes that has something beside it or that a formula beside another one refers to. */
async function placesOf(
  { beside, below, between, lineAt }: Notes,
  stood: Standing,
  rows: readonly SourcesRow[],
  sheet: string,
  signal: AbortSignal | undefined,
): Promise<Map<number, number>> {
  const wanted = new Set(beside.keys());
  for (const at of [...beside.keys(), ...below, ...between]) {
    stood[at]?.forEach((cell, column) => {
      for (const row of rowsReferredTo(cell, addressesOn(sheet)(at, column), sheet)) wanted.add(row);
    });
  }
  const after = lineReader(rows.length, (row, column) => rows[row]?.[column]?.content ?? null);
  const keys = new Set([...wanted].map((at) => lineAt(at)?.key));
  const named = async (count: number, lineOf: typeof after) => {
    const counts = new Map<string, number>();
    const names = new Map<string, number>();
    await forEachPaced(
      Array(count).keys(),
      (at) => {
        const key = lineOf?.(at)?.key;
        if (key === undefined || !keys.has(key)) return;
        const nth = (counts.get(key) ?? 0) + 1;
        counts.set(key, nth);
        names.set(`${String(nth)} ${key}`, at);
      },
      signal,
    );
    return names;
  };
  const now = await named(rows.length, after);
  const places = new Map<number, number>();
  for (const [name, from] of await named(stood.length, lineAt)) {
    const to = now.get(name);
    if (to !== undefined) places.set(from, to);
  }
  return places;
}

interface Placed {
  readonly cell: StandingCell;
  readonly from: number;
  readonly to: number;
  readonly column: number;
}

function formulasOf(
  placed: readonly Placed[],
  placeOf: (row: number) => number | undefined,
  sheet: string,
): Pick<Contents, "formulas" | "lost"> {
  const formulas: NotedFormula[] = [];
  const lost: NotPossible[] = [];
  const addressOf = addressesOn(sheet);
  for (const { cell, from, to, column } of placed) {
    if (cell.formula === "") continue;
    const written = { formula: cell.formula, address: addressOf(from, column) };
    const rows = rowsReferredTo(cell, written.address, sheet);
    const [by = 0, ...others] = new Set(rows.map((row) => (placeOf(row) ?? NaN) - row));
    if (others.length > 0 || Number.isNaN(by)) {
      lost.push({ address: addressOf(to, column), why: whyLeft.noteMoved(cell.formula) });
      continue;
    }
    const moves: ReadonlyMap<string, Move> = new Map([[sheet, { sheet, down: by, right: 0 }]]);
    formulas.push({ row: to, column, formula: following(written, moves), numberFormat: cell.numberFormat });
  }
  return { formulas, lost };
}

/** The first and the last row of each range on the sheet itself, from zero. */
function rowsReferredTo({ formula }: StandingCell, address: string, sheet: string): readonly number[] {
  if (formula === "") return [];
  return referencesIn({ formula, address }).flatMap((reference) => {
    const { top, bottom } = reference.range;
    return reference.sheet === sheet ? [top, bottom].filter((row) => typeof row === "number") : [];
  });
}

function contentOf({ value, numberFormat }: StandingRow[number]): SourcesRow[number] {
  return { content: value ?? "", ...(numberFormat !== "General" && { format: numberFormat }) };
}
