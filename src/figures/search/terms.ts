import { fold, singular } from "../../names/fold";

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

/** The words of a name, in the same form. */
export function wordsOf(name: string): readonly string[] {
  return singular(fold(name)).split(" ").filter(isWord);
}

const isWord = (word: string) => /[\p{L}\p{N}]/u.test(word);
