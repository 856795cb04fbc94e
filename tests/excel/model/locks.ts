import { contains, height, width, type Area } from "./area";

/** Which cells a person has unlocked; the others are locked, which tells once their sheet is protected. */
export class Locks {
  /** The newest change of a cell counts. */
  private readonly changes: { readonly area: Area; readonly locked: boolean }[] = [];

  set(area: Area, locked: boolean): void {
    this.changes.push({ area, locked });
  }

  /** Null where only some of the cells are locked. */
  of(area: Area): boolean | null {
    if (this.changes.length === 0) return true;
    if (height(area) * width(area) > 1_000_000) {
      throw new Error("Locks of more than a million cells are not emulated.");
    }
    const found = new Set<boolean>();
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        found.add(this.changes.findLast((change) => contains(change.area, row, column))?.locked ?? true);
      }
    }
    return found.size === 1 ? found.has(true) : null;
  }
}
