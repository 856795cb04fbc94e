/** Above this a sentence is cut: titles of documents can be long, and readers refuse more than 500 characters. */
const LONGEST = 400;

export function shortened(sentence: string): string {
  return sentence.length > LONGEST ? `${sentence.slice(0, LONGEST)}…` : sentence;
}

/** How often each text comes, the most frequent first, then by the alphabet. */
export function counted(texts: readonly string[]): [text: string, count: number][] {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort(([one, ones], [other, others]) => others - ones || (one < other ? -1 : 1));
}

/** At most so many sentences; where there are more, the last one counts what is left out. */
export function few(sentences: readonly string[], most: number, rest: (more: number) => string): string[] {
  if (sentences.length <= most) return [...sentences];
  return [...sentences.slice(0, most - 1), rest(sentences.length - most + 1)];
}

/** @example plural(2, "figure") // "2 figures" */
export function plural(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? "" : "s"}`;
}
