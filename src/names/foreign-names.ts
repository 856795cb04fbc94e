import { fold } from "./fold";

/** Languages whose country names are understood beside English: those that Office is offered in. */
const LANGUAGES = (
  "ar bg ca cs da de el es et eu fa fi fr gl he hi hr hu id it ja kk ko lt lv ms nb nl pl pt ro ru sk sl " +
  "sr-Cyrl sr-Latn sv th tr uk vi zh-Hans zh-Hant"
).split(" ");

/** Scripts that are written together or share signs count as one. */
const HAN = ["Hans", "Hant", "Jpan", "Kore"];

/**
 * Finds countries by their names in other languages, which the platform knows. All languages of the script in which
 * a text is written are asked, whatever the user's own is, so that a workbook with "Chine" in it gives the same
 * number on every machine. The names of a script are read when a text first needs them: for Latin that takes a few
 * hundredths of a second.
 */
export function createForeignNames(countries: readonly string[]): (typed: string) => readonly string[] {
  const scripts = new Map<string, Map<string, readonly string[]>>();
  return (typed) => {
    const folded = fold(typed);
    const script = scriptOf(folded);
    if (script === undefined) return [];
    let names = scripts.get(script);
    if (names === undefined) {
      names = namesIn(
        LANGUAGES.filter((language) => scriptOfLanguage(language) === script),
        countries,
      );
      scripts.set(script, names);
    }
    return names.get(folded) ?? [];
  };
}

function scriptOfLanguage(language: string): string {
  const script = new Intl.Locale(language).maximize().script ?? "";
  return HAN.includes(script) ? "Han" : script;
}

const SIGNS: readonly (readonly [script: string, sign: RegExp])[] = [
  ["Latn", /\p{Script=Latin}/u],
  ["Han", /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u],
  ["Cyrl", /\p{Script=Cyrillic}/u],
  ["Arab", /\p{Script=Arabic}/u],
  ["Grek", /\p{Script=Greek}/u],
  ["Hebr", /\p{Script=Hebrew}/u],
  ["Deva", /\p{Script=Devanagari}/u],
  ["Thai", /\p{Script=Thai}/u],
];

function scriptOf(text: string): string | undefined {
  return SIGNS.find(([, sign]) => sign.test(text))?.[0];
}

function namesIn(languages: readonly string[], countries: readonly string[]): Map<string, readonly string[]> {
  const names = new Map<string, readonly string[]>();
  for (const language of languages) {
    const display = new Intl.DisplayNames(language, { type: "region", fallback: "none" });
    for (const id of countries) {
      const name = display.of(id);
      if (name === undefined) continue;
      const folded = fold(name);
      const known = names.get(folded) ?? [];
      if (!known.includes(id)) names.set(folded, [...known, id]);
    }
  }
  return names;
}
