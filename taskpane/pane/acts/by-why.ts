import { groupBy } from "../../../src/figures/directory";

/** The cells that share a reason, together. */
export function byWhy<Why extends string>(
  cells: readonly { readonly address: string; readonly why: Why }[],
): readonly (readonly [Why, readonly string[]])[] {
  const groups = groupBy(cells, ({ why }) => why);
  return [...groups].map(([why, some]) => [why, some.map(({ address }) => address)]);
}
