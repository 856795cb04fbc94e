/** The cells that share a reason, together. */
export function byWhy<Why extends string>(
  cells: readonly { readonly address: string; readonly why: Why }[],
): readonly (readonly [Why, readonly string[]])[] {
  const groups = new Map<Why, string[]>();
  for (const { why, address } of cells) {
    const group = groups.get(why);
    if (group === undefined) groups.set(why, [address]);
    else group.push(address);
  }
  return [...groups];
}
