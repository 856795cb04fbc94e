/** The forms of a noun or a verb for each kind of number that a language tells apart; English has one and other. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** The language that the texts are written in, which their plurals, digits and lists follow. */
const language = "en";
const plurals = new Intl.PluralRules(language);
const digits = new Intl.NumberFormat(language);
const lists = new Intl.ListFormat(language);

/** The form that goes with a number. */
export function formFor(count: number, forms: Forms): string {
  return forms[plurals.select(count)] ?? forms.other;
}

/** "1 cell", "1,284 cells". */
export function counted(count: number, noun: string): string {
  return `${digits.format(count)} ${formFor(count, { one: noun, other: `${noun}s` })}`;
}

/** Texts as a list in a sentence: "Product, Country, and Year". */
export function writeList(texts: readonly string[]): string {
  return lists.format(texts);
}
