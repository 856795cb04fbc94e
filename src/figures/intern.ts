import type { Interned } from "./bundle";

/** A column as its distinct values, in the order of their first row, and where each row finds its own. */
export function intern<T extends string>(values: readonly T[]): Interned<T> {
  const places = new Map<T, number>();
  const at = values.map((value) => {
    const known = places.get(value) ?? places.size;
    places.set(value, known);
    return known;
  });
  return { of: [...places.keys()], at };
}
