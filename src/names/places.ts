import codes from "i18n-iso-countries/codes.json";
import english from "i18n-iso-countries/langs/en.json";
import { findForeign } from "./foreign-names";
import { createLexicon, type Lexicon, type Named } from "./lexicon";

/** What ISO 3166 does not name, and further names of countries. */
export interface PlaceEntry extends Named {
  readonly kind: "country" | "region" | "company";
}

export interface Places {
  /** Ids of what the text names; a country's is its alpha-2 code. */
  find(typed: string): readonly string[];
  /** The English name, which find leads back to the same place. */
  label(id: string): string;
  isCountry(id: string): boolean;
  readonly names: Lexicon["names"];
  /** Of the English names. */
  readonly words: Lexicon["words"];
}

const englishNames = english.countries as Readonly<Record<string, string | readonly string[]>>;

/** Countries by ISO 3166 with the English names of a library, and our own places and aliases over them. */
export function createPlaces(entries: readonly PlaceEntry[]): Places {
  const things = new Map<string, Named>();
  for (const [alpha2 = "", alpha3 = ""] of codes) {
    const names = [englishNames[alpha2] ?? alpha2].flat();
    things.set(alpha2, { id: alpha2, label: names[0] ?? alpha2, aliases: [...names, alpha3] });
  }
  for (const { id, label, aliases } of entries) {
    const known = things.get(id);
    const ours = { id, label: label || (known?.label ?? id), aliases };
    things.set(id, known ? { ...ours, aliases: [known.label, ...known.aliases, ...aliases] } : ours);
  }
  const lexicon = createLexicon([...things.values()]);
  const countries = new Set(codes.map(([alpha2 = ""]) => alpha2));
  return {
    names: lexicon.names,
    words: lexicon.words,
    find(typed) {
      const found = lexicon.find(typed);
      return found.length > 0 ? found : findForeign(typed);
    },
    label: (id) => things.get(id)?.label ?? id,
    isCountry: (id) => countries.has(id),
  };
}
