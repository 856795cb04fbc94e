import codes from "i18n-iso-countries/codes.json";
import english from "i18n-iso-countries/langs/en.json";
import { fold } from "./fold";
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
}

/** Languages whose country names are understood beside English: those that Office is offered in. */
const LANGUAGES = (
  "ar bg ca cs da de el es et eu fa fi fr gl he hi hr hu id it ja kk ko lt lv ms nb nl pl pt ro ru sk sl " +
  "sr-Cyrl sr-Latn sv th tr uk vi zh-Hans zh-Hant"
).split(" ");

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
  let foreign: Map<string, readonly string[]> | undefined;
  return {
    names: lexicon.names,
    find(typed) {
      const found = lexicon.find(typed);
      if (found.length > 0) return found;
      foreign ??= foreignNames([...countries]);
      return foreign.get(fold(typed)) ?? [];
    },
    label: (id) => things.get(id)?.label ?? id,
    isCountry: (id) => countries.has(id),
  };
}

/**
 * Names in other languages, from the platform. Built when a text is first not English: it takes some
 * hundredths of a second. All languages are asked whatever the user's own is, so that a workbook with "Chine" in
 * it gives the same number on every machine.
 */
function foreignNames(ids: readonly string[]): Map<string, readonly string[]> {
  const names = new Map<string, readonly string[]>();
  for (const language of LANGUAGES) {
    const display = new Intl.DisplayNames(language, { type: "region", fallback: "none" });
    for (const id of ids) {
      const name = display.of(id);
      if (name === undefined) continue;
      const folded = fold(name);
      const known = names.get(folded) ?? [];
      if (!known.includes(id)) names.set(folded, [...known, id]);
    }
  }
  return names;
}
