import uFuzzy from "@leeoniya/ufuzzy";
import { fold } from "./fold";
import { forgiving } from "./forgiving";

const MOST = 3;
/** A suggestion much longer than what was typed only happens to contain it. */
const LONGER = 3;

const searcher = new uFuzzy(forgiving);

/**
 * The things whose names are nearest to what was typed, best first, at most three, under the name that `show`
 * gives them. Empty when nothing is near: a far-fetched suggestion is worse than none.
 */
export function nearest(
  typed: string,
  names: readonly (readonly [name: string, id: string])[],
  show: (id: string) => string,
): string[] {
  const needle = fold(typed);
  if (needle === "") return [];
  const [found, info, order] = searcher.search(
    names.map(([name]) => fold(name)),
    needle,
  );
  const ranked = (info && order ? order.map((place) => info.idx[place]) : (found ?? [])).flatMap((index) => {
    const name = index === undefined ? undefined : names[index];
    return name === undefined ? [] : [name];
  });
  const near = ranked.filter(([name]) => fold(name).length <= needle.length + LONGER);
  const ids = new Set((near.length > 0 ? near : ranked).map(([, id]) => id));
  return [...ids].slice(0, MOST).map(show);
}
