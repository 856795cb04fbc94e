import { numberInWords } from "./number";

/** A number with what it counts, written as the reader writes numbers: "1,284 cells". */
export function counted(count: number, say: (count: number, written: string) => string): string {
  return say(count, numberInWords(count, ""));
}
