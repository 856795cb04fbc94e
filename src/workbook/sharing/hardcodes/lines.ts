/** Things by the row or the column that they stand in, `at` a place of it. */
export interface Lines<T extends { readonly at: number }> {
  add(sheet: string, line: number, thing: T): void;
  /** So many of those of a line that stand before a place, nearest first. */
  before(sheet: string, line: number, place: number, most: number): readonly T[];
  /** Whether one stands behind one place and not behind another. */
  hasBetween(sheet: string, line: number, after: number, upTo: number): boolean;
}

export function lines<T extends { readonly at: number }>(): Lines<T> {
  const known = new Map<string, T[]>();
  const sorted = new Set<T[]>();
  const keyOf = (sheet: string, line: number) => `${String(line)} ${sheet}`;

  function inOrder(sheet: string, line: number): readonly T[] {
    const things = known.get(keyOf(sheet, line)) ?? [];
    if (!sorted.has(things)) {
      things.sort((one, other) => one.at - other.at);
      sorted.add(things);
    }
    return things;
  }

  return {
    add(sheet, line, thing) {
      const key = keyOf(sheet, line);
      const things = known.get(key);
      if (things === undefined) known.set(key, [thing]);
      else things.push(thing);
    },
    before(sheet, line, place, most) {
      const things = inOrder(sheet, line);
      const end = countBefore(things, place);
      return things.slice(Math.max(0, end - most), end).reverse();
    },
    hasBetween(sheet, line, after, upTo) {
      const things = inOrder(sheet, line);
      const next = things[countBefore(things, after + 1)];
      return next !== undefined && next.at <= upTo;
    },
  };
}

/** How many of them stand before a place, by halves. */
function countBefore(things: readonly { readonly at: number }[], place: number): number {
  let [low, high] = [0, things.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((things[middle]?.at ?? place) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
