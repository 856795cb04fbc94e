import { forEachPaced } from "../../pace";
import type { StandingCell } from "../../sending";
import { lineReader, type Line } from "./lines";
import type { Standing } from "./standing";

/** What people have written on a sheet of ours, by rows from zero. */
export interface Notes {
  /** Rows of ours with something beside them, and what is ours of them. */
  readonly beside: ReadonlyMap<number, Line>;
  /** Rows that are not ours: those after our last, blank ones among them, and those that hold something before it. */
  readonly below: readonly number[];
  readonly between: readonly number[];
  /** Which row of ours that is; undefined for any other. */
  lineAt(row: number): Line | undefined;
}

/** Undefined where there are none, or where the sheet is not laid out as we do. */
export async function notesOn(stood: Standing, signal: AbortSignal | undefined): Promise<Notes | undefined> {
  const lineAt = lineReader(stood.length, (row, column) => stood[row]?.[column]?.value ?? null);
  if (lineAt === undefined) return undefined;
  const beside = new Map<number, Line>();
  const others: number[] = [];
  let [lastOurs, lastHeld] = [-1, -1];
  await forEachPaced(
    stood.entries(),
    ([at, row]) => {
      const line = lineAt(at);
      const own = line?.own ?? 0;
      const isNoted = row.some((cell, column) => column >= own && isHeld(cell));
      if (line !== undefined) lastOurs = at;
      if (isNoted) lastHeld = at;
      if (line === undefined) others.push(at);
      else if (isNoted) beside.set(at, line);
    },
    signal,
  );
  if (lastHeld < 0) return undefined;
  return {
    beside,
    below: others.filter((at) => at > lastOurs && at <= lastHeld),
    between: others.filter((at) => at < lastOurs && (stood[at] ?? []).some(isHeld)),
    lineAt: (row) => (row < stood.length ? lineAt(row) : undefined),
  };
}

export function isHeld({ formula, value }: StandingCell): boolean {
  return formula !== "" || (value !== null && value !== "");
}
