import type { SignedRelease } from "../../release/signed-release";
import type { Carried, Move } from "./carried";

/** A move from nothing, or from what could not be read. */
export function moveTo({ statement: { release, asOf } }: SignedRelease, kind: Move["kind"]): Move {
  return { id: crypto.randomUUID(), kind, when: new Date().toISOString(), to: release, asOf, cells: 0 };
}

/** Whether nobody moved the workbook between one reading and the other. */
export function isAtSameMove(before: Carried | undefined, now: Carried): boolean {
  return before !== undefined && latestMove(before)?.id === latestMove(now)?.id;
}

/** The move that a workbook stands at. */
export function latestMove({ moves }: Pick<Carried, "moves">): Move | undefined {
  return moves.at(-1);
}

/** The moves of several parts, each once, oldest first. */
export function merged(histories: readonly (readonly Move[])[]): readonly Move[] {
  const moves = new Map(histories.flat().map((move) => [move.id, move]));
  return [...moves.values()].sort((one, other) => compare(one.when, other.when) || compare(one.id, other.id));
}

/**
 * The moves with times that never run backwards. The clock of this machine may be behind that of a colleague who moved
 * the workbook before; by the times it is told which of two parts is the later.
 */
export function inOrder(moves: readonly Move[]): readonly Move[] {
  const ordered: Move[] = [];
  for (const move of moves) {
    const before = ordered.at(-1);
    const isLate = before === undefined || move.when > before.when;
    ordered.push(isLate ? move : { ...move, when: new Date(Date.parse(before.when) + 1).toISOString() });
  }
  return ordered;
}

export const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
