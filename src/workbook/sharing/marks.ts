import { addressesOn, areaOf, positionOf, splitAddress } from "../address";
import type { DefinedName } from "../calculation";
import { areasOf } from "./live-again";
import type { Kept } from "./kept";

/** The hidden name of the area on each sheet that has all its kept cells in it. */
export const KEPT_MARK = "RareEarthFigures.Kept";

/** Where these areas are by now, by sheet; rows and columns that were inserted before them have moved them. */
export function areasNow(names: readonly DefinedName[]): ReadonlyMap<string, string> {
  return new Map(
    names.flatMap(({ name, formula }): [string, string][] => {
      const { sheet, cell } = splitAddress(name);
      const area = formula.slice(1).replaceAll("$", "");
      if (cell !== KEPT_MARK || sheet === undefined || !isArea.test(area)) return [];
      const [first = "", last = first] = splitAddress(area).cell.split(":");
      return [[sheet, `${addressOn(sheet, first)}:${last}`]];
    }),
  );
}

const isArea = /^[^#]*[A-Z]+\d+(?::[A-Z]+\d+)?$/;

function addressOn(sheet: string, cell: string): string {
  const { row, column } = positionOf(cell);
  return addressesOn(sheet)(row, column);
}

/**
 * The kept formulas with the addresses that their cells have by now. Where an area moved as a whole they moved along;
 * where it became larger or smaller nobody knows which of them did.
 */
export function relocated(kept: readonly Kept[], now: ReadonlyMap<string, string>): readonly Kept[] {
  const before = areasOf(kept.filter(({ isLost }) => isLost !== true));
  return kept.map((one) => {
    const { sheet = "", row, column } = positionOf(one.address);
    const [was, is] = [before.get(sheet), now.get(sheet)];
    if (one.isLost === true || was === undefined || was === is) return one;
    if (is === undefined || sizeOf(was) !== sizeOf(is)) return { ...one, isLost: true };
    const [from, to] = [firstOf(was), firstOf(is)];
    return { ...one, address: addressesOn(sheet)(row + to.row - from.row, column + to.column - from.column) };
  });
}

function firstOf(area: string) {
  return positionOf(splitAddress(area).cell.split(":")[0] ?? "");
}

/** The area as it would be at the top left: the same for areas of one size. */
function sizeOf(area: string): string {
  const { row: top, column: left } = firstOf(area);
  const { row: bottom, column: right } = positionOf(splitAddress(area).cell.split(":").at(-1) ?? "");
  return areaOf("A1", bottom - top + 1, right - left + 1);
}
