/** The longest names of places have no more words. */
const MOST_WORDS = 6;

/** Of the groups of words with which a list of them begins the longest that is a name; none where none is. */
export function longestName(words: readonly string[], isName: (text: string) => boolean): readonly string[] {
  for (let length = Math.min(words.length, MOST_WORDS); length > 0; length -= 1) {
    const group = words.slice(0, length);
    if (isName(group.join(" "))) return group;
  }
  return [];
}
