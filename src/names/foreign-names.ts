import codes from "i18n-iso-countries/codes.json";
import { fold } from "./fold";

/** Languages whose country names are understood beside English: those that Office is offered in. */
const LANGUAGES = (
  "ar bg ca cs da de el es et eu fa fi fr gl he hi hr hu id it ja kk ko lt lv ms nb nl pl pt ro ru sk sl " +
  "sr-Cyrl sr-Latn sv th tr uk vi zh-Hans zh-Hant"
).split(" ");

/** Scripts that are written together or share signs count as one. */
const HAN = ["Hans", "Hant", "Jpan", "Kore"];

/** Countries by their folded names in the languages of one script, as far as those have been read. */
interface ScriptNames {
  readonly names: Names;
  readonly unread: string[];
}

type Names = Map<string, readonly string[]>;

/**
 * They belong to the platform, not to a release, and are read once. All languages of the script in which a text is
 * written are asked, whatever the user's own is, so that a workbook with "Chine" in it gives the same number on every
 * machine.
 */
let scripts: ReadonlyMap<string, ScriptNames> | undefined;

function allScripts(): ReadonlyMap<string, ScriptNames> {
  if (scripts !== undefined) return scripts;
  const made = new Map<string, ScriptNames>();
  for (const language of LANGUAGES) {
    const script = scriptOfLanguage(language);
    const known = made.get(script);
    if (known === undefined) made.set(script, { names: new Map(), unread: [language] });
    else known.unread.push(language);
  }
  return (scripts = made);
}

/** Finds countries by a name in another language than English. Reads first what is not read of the text's script. */
export function findForeign(typed: string): readonly string[] {
  const folded = fold(typed);
  const script = allScripts().get(scriptOf(folded) ?? "");
  if (script === undefined) return [];
  while (script.unread.length > 0) readLanguage(script);
  return script.names.get(folded) ?? [];
}

/**
 * Reads the names ahead, a language a step: a page that takes these steps between other work spares the first call with
 * such a name the few hundredths of a second that all Latin languages take at once.
 */
export function* readForeignNames(): Generator<void, void> {
  for (const script of allScripts().values()) {
    while (script.unread.length > 0) {
      readLanguage(script);
      yield;
    }
  }
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

const countries = codes.map(([alpha2 = ""]) => alpha2);

function readLanguage({ names, unread }: ScriptNames): void {
  const language = unread.shift();
  if (language === undefined) return;
  const display = new Intl.DisplayNames(language, { type: "region", fallback: "none" });
  for (const id of countries) {
    const name = display.of(id);
    if (name === undefined) continue;
    add(names, name, id);
    if (id === RENAMED) for (const part of twoNames(name)) add(names, part, id);
  }
}

/**
 * Of Myanmar the languages give the former name beside the present one: "Myanmar (Birmanie)". What they put into
 * parentheses behind others is no name of theirs: "SRA Hongkong (Chiny)".
 */
const RENAMED = "MM";

function twoNames(name: string): readonly string[] {
  return /^([^(（]+)[(（]([^)）]+)[)）]$/.exec(name)?.slice(1) ?? [];
}

function add(names: Names, name: string, id: string): void {
  const folded = foldName(name);
  const known = names.get(folded) ?? [];
  if (!known.includes(id)) names.set(folded, [...known, id]);
}

/** What fold gives, at once for the many names of plain letters. */
function foldName(name: string): string {
  return /^[a-z]+(?: [a-z]+)*$/i.test(name) ? name.toLowerCase() : fold(name);
}
