import { formFor, writeList, type Forms } from "../../../src/messages/counted";
import { numberFormat } from "./formats";

export { formFor, writeList };

/** A number as the reader writes it: 1,284. */
export function writeCount(count: number): string {
  return numberFormat(undefined).format(count);
}

/** The same with what it counts, which a catalogue says: "1,284 cells". */
export function counted(count: number, say: (count: number, written: string) => string): string {
  return say(count, writeCount(count));
}

/** A number with what it counts: "1,284 cells". */
export function writeCounted(count: number, forms: Forms): string {
  return `${writeCount(count)} ${formFor(count, forms)}`;
}
