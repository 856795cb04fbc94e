import { addressesOn, cornersOf, positionOf, splitAddress } from "../../address";
import type { DefinedName } from "../../calculation";
import { forEachPaced } from "../../pace";
import type { Deed, Journal } from "../journal/journal";
import type { Kept } from "./kept";
import { areasNow, areasOf, sheetsOf, sizeOf } from "./marks";
import { following, type Move } from "./references";

/**
 * What is remembered, with the addresses that its cells have by now. Where an area moved as a whole, by rows or columns
 * inserted before it or by another name for its sheet, the kept cells in it moved along and so did what their formulas
 * refer to. Where it became larger or smaller nobody knows which of them did.
 */
export async function relocated(journal: Journal, names: readonly DefinedName[]): Promise<Journal> {
  const before = await areasOf(journal.kept);
  const moves = movesOf(before, markedBefore(journal), areasNow(names));
  const isStill = [...before.keys()].every((sheet) => isNoMove(sheet, moves.get(sheet)));
  if (isStill) return journal;
  const kept: Kept[] = [];
  const places = new Map<string, string>();
  await forEachPaced(journal.kept, (one) => {
    const moved = one.isLost === true ? one : movedBy(one, moves);
    kept.push(moved);
    places.set(one.address, moved.address);
  });
  const { done, begun } = journal;
  const byAddress = new Map(kept.map((one) => [one.address, one]));
  const follow = (address: string) => places.get(address) ?? address;
  return {
    kept,
    done: done.map((deed) => withPlaces(deed, follow)),
    ...(begun !== undefined && {
      begun: { ...begun, deed: withEntered(withPlaces(begun.deed, follow), follow, byAddress) },
    }),
  };
}

/** Areas that may be marked yet: those of before an act was begun. */
function markedBefore({ begun }: Journal): ReadonlyMap<string, string> | undefined {
  if (begun === undefined) return undefined;
  return new Map(
    begun.marked.map((area) => {
      const { sheet = "", cell } = splitAddress(area);
      return [sheet, cell];
    }),
  );
}

/** By sheet; none for one whose cells cannot be followed. */
function movesOf(
  before: ReadonlyMap<string, string>,
  marked: ReadonlyMap<string, string> | undefined,
  now: ReadonlyMap<string, string>,
): ReadonlyMap<string, Move> {
  const gone = [...before].filter(([sheet]) => !now.has(sheet));
  const come = [...now].filter(([sheet]) => !before.has(sheet) && marked?.has(sheet) !== true);
  const moves = new Map<string, Move>();
  for (const [sheet, area] of before) {
    // An act was begun, and has not come to mark the sheet.
    const isUnmarked = marked !== undefined && !marked.has(sheet) && !now.has(sheet);
    const named = now.has(sheet) ? sheet : renamed(area, gone, come);
    const is = named === undefined ? undefined : now.get(named);
    if (named !== undefined && is !== undefined) {
      const by = offset([area, marked?.get(sheet)], is);
      if (by !== undefined) moves.set(sheet, { sheet: named, ...by });
    } else if (isUnmarked) moves.set(sheet, { sheet, down: 0, right: 0 });
  }
  return moves;
}

/** The one sheet with such an area that was not there before, in the place of the only one that is not there now. */
function renamed(
  area: string,
  gone: readonly (readonly [sheet: string, area: string])[],
  come: readonly (readonly [sheet: string, area: string])[],
): string | undefined {
  const isAlike = ([, other]: readonly [string, string]) => sizeOf(other) === sizeOf(area);
  const [found, ...others] = come.filter(isAlike);
  return others.length === 0 && gone.filter(isAlike).length === 1 ? found?.[0] : undefined;
}

function offset(
  was: readonly (string | undefined)[],
  is: string,
): { readonly down: number; readonly right: number } | undefined {
  const areas = was.filter((area) => area !== undefined);
  const from = areas.find((area) => area === is) ?? areas.find((area) => sizeOf(area) === sizeOf(is));
  if (from === undefined) return undefined;
  const [start, end] = [cornersOf(from), cornersOf(is)];
  return { down: end.top - start.top, right: end.left - start.left };
}

function isNoMove(sheet: string, move: Move | undefined): boolean {
  return move?.sheet === sheet && move.down === 0 && move.right === 0;
}

function movedBy(one: Kept, moves: ReadonlyMap<string, Move>): Kept {
  const sheets = sheetsOf(one);
  if (sheets.every((sheet) => isNoMove(sheet, moves.get(sheet)))) return one;
  const { sheet = "", row, column } = positionOf(one.address);
  const own = moves.get(sheet);
  if (own === undefined || sheets.some((other) => !moves.has(other))) return { ...one, isLost: true };
  const address = addressesOn(own.sheet)(row + own.down, column + own.right);
  return { ...one, address, formula: following(one, moves) };
}

function withPlaces(deed: Deed, follow: (address: string) => string): Deed {
  return deed.kind === "values" ? { ...deed, addresses: deed.addresses.map(follow) } : deed;
}

/** Formulas that are just being entered, or taken away again, are kept until that is done. */
function withEntered(deed: Deed, follow: (address: string) => string, kept: ReadonlyMap<string, Kept>): Deed {
  if (deed.kind !== "live") return deed;
  return { ...deed, entered: deed.entered.map((one) => kept.get(follow(one.address)) ?? one) };
}
