import { language } from "../messages/language";
import { numberFormat } from "./formats";

/** The forms of a noun for each kind of number that a language tells apart; English has one and other. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

const plurals = new Intl.PluralRules(language);
const lists = new Intl.ListFormat(language);

/** A number as the reader writes it: 1,284. */
export function writeCount(count: number): string {
  return numberFormat(undefined).format(count);
}

/** The same with what it counts, which a catalogue says: "1,284 cells". */
export function counted(count: number, say: (count: number, written: string) => string): string {
  return say(count, writeCount(count));
}

/** The form that goes with a number. */
export function formFor(count: number, forms: Forms): string {
  return forms[plurals.select(count)] ?? forms.other;
}

/** A number with what it counts: "1,284 cells". */
export function writeCounted(count: number, forms: Forms): string {
  return `${writeCount(count)} ${formFor(count, forms)}`;
}

/** Texts as a list in a sentence: "Product, Country, and Year". */
export function writeList(texts: readonly string[]): string {
  return lists.format(texts);
}
