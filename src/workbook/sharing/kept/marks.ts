import { addressesOn, areaOf, cornersOf, positionOf, splitAddress } from "../../address";
import type { DefinedName } from "../../calculation";
import { forEachPaced } from "../../pace";
import type { Kept } from "./kept";
import { referencesIn, type Reference } from "./references";

/** The hidden name of the area on each sheet that has all its kept cells in it. */
export const KEPT_MARK = "RareEarthFigures.Kept";

type Corners = ReturnType<typeof cornersOf>;

/**
 * For each sheet the area, "B4:C13", that has all its kept cells in it and all that their formulas refer to. The workbook
 * names it when they are replaced, since names follow when rows and columns are inserted or deleted and when the sheet
 * is renamed.
 */
export async function areasOf(kept: readonly Kept[]): Promise<ReadonlyMap<string, string>> {
  const areas = new Map<string, Corners>();
  const take = (sheet: string, { top, left, bottom, right }: Corners) => {
    const known = areas.get(sheet) ?? { top, left, bottom, right };
    areas.set(sheet, {
      top: Math.min(known.top, top),
      left: Math.min(known.left, left),
      bottom: Math.max(known.bottom, bottom),
      right: Math.max(known.right, right),
    });
  };
  await forEachPaced(kept, (one) => {
    if (one.isLost === true) return;
    for (const { sheet, corners } of placesOf(one)) take(sheet, corners);
  });
  return new Map(
    [...areas].map(([sheet, { top, left, bottom, right }]) => {
      const first = splitAddress(addressesOn(sheet)(top, left)).cell;
      const last = splitAddress(addressesOn(sheet)(bottom, right)).cell;
      return [sheet, `${first}:${last}`];
    }),
  );
}

/** The areas as they are written, with their sheets. */
export function written(areas: ReadonlyMap<string, string>): readonly string[] {
  return [...areas].map(([sheet, area]) => addressesOn(sheet)(0, 0).slice(0, -"A1".length) + area);
}

/** Where these areas are by now, by sheet; rows and columns that were inserted before them have moved them. */
export function areasNow(names: readonly DefinedName[]): ReadonlyMap<string, string> {
  return new Map(
    names.flatMap(({ name, formula }): [string, string][] => {
      const { sheet, cell } = splitAddress(name);
      const area = formula.slice(1).replaceAll("$", "");
      if (cell !== KEPT_MARK || sheet === undefined || !isArea(area)) return [];
      const [first = "", last = first] = splitAddress(area).cell.split(":");
      return [[sheet, `${first}:${last}`]];
    }),
  );
}

export function isArea(value: unknown): value is string {
  return typeof value === "string" && /^[^#]*!?[A-Z]{1,3}[1-9]\d*(?::[A-Z]{1,3}[1-9]\d*)?$/.test(value);
}

/** The area as it would be at the top left: the same for areas of one size. */
export function sizeOf(area: string): string {
  const { top, left, bottom, right } = cornersOf(area);
  return areaOf("A1", bottom - top + 1, right - left + 1);
}

interface Place {
  readonly sheet: string;
  readonly corners: Corners;
}

/** Reading a formula takes its time, and what is kept stays the same. */
const known = new WeakMap<Kept, readonly Place[]>();

function placesOf(one: Kept): readonly Place[] {
  let places = known.get(one);
  if (places !== undefined) return places;
  const { sheet = "", row: top, column: left } = positionOf(one.address);
  const [bottom, right] = [top + one.block.length - 1, left + (one.block[0]?.length ?? 1) - 1];
  const own: Place = { sheet, corners: { top, left, bottom, right } };
  const others = referencesIn(one).map((reference) => referred(reference, own));
  known.set(one, (places = [own, ...others]));
  return places;
}

/** Where a reference has no end, there is nothing that could move. */
function referred({ sheet, range }: Reference, own: Place): Place {
  const at = sheet === own.sheet ? own.corners : { top: 0, left: 0 };
  const [top, left] = [range.top ?? at.top, range.left ?? at.left];
  return { sheet, corners: { top, left, bottom: range.bottom ?? top, right: range.right ?? left } };
}

/** The sheets that it takes to enter a formula again. */
export function sheetsOf(one: Kept): readonly string[] {
  return placesOf(one).map(({ sheet }) => sheet);
}
