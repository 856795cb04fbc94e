import type { CarriedState, Check } from "../../../../src/workbook/sharing/sharing";
import { messages } from "../../messages";
import { writeDate } from "../../wording/date";
import { numberInWords } from "../../wording/number";
import { counted } from "../../wording/counted";

const words = messages.send.check;

/** What a check found, in two sentences: how many figures there are, and whether they are safe. */
export function checkInWords({ cells, sheets, unsafe }: Check): readonly [found: string, safety: string] {
  if (cells === 0) return [words.none, words.noneHint];
  const found = words.found(counted(cells, words.figureCells), counted(sheets.length, words.sheets));
  return [found, unsafe.length === 0 ? words.allSafe : counted(unsafe.length, words.unsafeCount)];
}

export function carriedInWords(carried: CarriedState): string {
  switch (carried.state) {
    case "carried":
      return words.carried.carried(numberInWords(carried.release, ""), writeDate(carried.asOf));
    case "nothing yet":
      return words.carried["nothing yet"];
    case "not carried":
      return words.carried["not carried"](carried.why);
  }
}
