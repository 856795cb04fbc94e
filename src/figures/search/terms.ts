import { fold, singular } from "../../names/fold";
import { longestNames } from "../../names/longest-name";

/** Words that people write between the names of things and that no name is told apart by. */
const between = new Set([
  "a",
  "an",
  "and",
  "at",
  "by",
  "for",
  "from",
  "in",
  "of",
  "on",
  "over",
  "the",
  "to",
  "vs",
]);

/** What is looked for, word by word, in the form in which names are compared. */
export function termsOf(query: string): readonly string[] {
  const words = singular(fold(query)).split(" ").filter(isWord);
  const telling = words.filter((word) => !between.has(word));
  // "in" is also how India is written.
  return telling.length > 0 ? telling : words;
}

/** A few words of a query that stand together and may be one name, and the terms that these words are. */
export interface Group {
  readonly text: string;
  readonly terms: readonly string[];
}

/**
 * The names that a query may consist of, from its beginning to its end: of the groups of words that begin at one word
 * the longest that `isName` knows, then from the word after it on. Words that are written between names count within
 * one only.
 */
export function namesIn(query: string, isName: (text: string) => boolean): readonly Group[] {
  const terms = new Set(termsOf(query));
  const words = fold(query).split(" ").filter(isWord);
  const found: Group[] = [];
  for (const { name } of longestNames(words, isName)) {
    const own = name.map(singular).filter((word) => terms.has(word));
    if (own.length > 0) found.push({ text: name.join(" "), terms: own });
  }
  return found;
}

/** The words of a name, in the same form. */
export function wordsOf(name: string): readonly string[] {
  return singular(fold(name)).split(" ").filter(isWord);
}

const isWord = (word: string) => /[\p{L}\p{N}]/u.test(word);
