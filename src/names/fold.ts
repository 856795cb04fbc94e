/**
 * Text as names are compared: without case, accents and punctuation, single spaces. "Côte d’Ivoire" and
 * "COTE D'IVOIRE" fold to the same; letters of any script stay.
 */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.%+]+/gu, " ")
    .replace(/\.(?!\d)/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** Folded text with the English plural taken off each word, so that "magnet" finds "magnets" and back. */
export function singular(folded: string): string {
  return folded
    .split(" ")
    .map((word) =>
      word.length > 4 && word.endsWith("ies")
        ? `${word.slice(0, -3)}y`
        : word.length > 3 && word.endsWith("s") && !word.endsWith("ss")
          ? word.slice(0, -1)
          : word,
    )
    .join(" ");
}
