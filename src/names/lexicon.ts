import { fold, singular } from "./fold";

/** A thing that can be named: what it is called, and what people type for it. */
export interface Named {
  readonly id: string;
  readonly label: string;
  readonly aliases: readonly string[];
}

/** Finds things by what people type. Built once for a list of things; looking up is two reads of a map. */
export interface Lexicon {
  /** Ids of what the text names: none, one, or several for an ambiguous text. */
  find(typed: string): readonly string[];
  /** Ids of the things of which a name has the text as whole words: "dysprosium" of "dysprosium oxide". */
  findPart(typed: string): readonly string[];
  /** All words of names, as `singular` has them: a text with another word in it names nothing. */
  words(): ReadonlySet<string>;
  /** Every name with the id it leads to, for suggestions. */
  readonly names: readonly (readonly [name: string, id: string])[];
}

export function createLexicon(things: readonly Named[]): Lexicon {
  const exact = new Map<string, string[]>();
  const forgiving = new Map<string, string[]>();
  const names: (readonly [string, string])[] = [];
  for (const { id, label, aliases } of things) {
    for (const name of new Set([label, ...aliases, id])) {
      if (name !== "" && name !== id) names.push([name, id]);
      const folded = fold(name);
      add(exact, folded, id);
      add(forgiving, singular(folded), id);
    }
  }
  return {
    names,
    words: () => new Set([...forgiving.keys()].flatMap((name) => name.split(" "))),
    find(typed) {
      const folded = fold(typed);
      return exact.get(folded) ?? forgiving.get(singular(folded)) ?? [];
    },
    findPart(typed) {
      const part = ` ${singular(fold(typed))} `;
      if (part.trim() === "") return [];
      const ids = [...forgiving].filter(([name]) => ` ${name} `.includes(part)).flatMap(([, found]) => found);
      return [...new Set(ids)];
    },
  };
}

function add(map: Map<string, string[]>, key: string, id: string): void {
  if (key === "") return;
  const ids = map.get(key);
  if (ids === undefined) map.set(key, [id]);
  else if (!ids.includes(id)) ids.push(id);
}
