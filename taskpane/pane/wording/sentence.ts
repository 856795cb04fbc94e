/** A remark from the data as a sentence of its own: it begins with a capital. */
export function asSentence(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
