/** The longest names of places have no more words. */
const MOST_WORDS = 6;

/**
 * The names that words consist of, from the first word to the last: of the groups that begin at one word the longest that
 * is a name, then from the word behind it on. `at` is where a name begins.
 */
export function* longestNames(
  words: readonly string[],
  isName: (text: string) => boolean,
): Generator<{ readonly at: number; readonly name: readonly string[] }> {
  for (let at = 0; at < words.length;) {
    const name = longestName(words.slice(at, at + MOST_WORDS), isName);
    if (name.length > 0) yield { at, name };
    at += Math.max(name.length, 1);
  }
}

function longestName(words: readonly string[], isName: (text: string) => boolean): readonly string[] {
  for (let length = words.length; length > 0; length -= 1) {
    const group = words.slice(0, length);
    if (isName(group.join(" "))) return group;
  }
  return [];
}
