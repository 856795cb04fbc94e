import type { Act } from "../../../../src/workbook/sharing/sharing";
import { messages } from "../../messages";
import { counted } from "../../wording/counted";

/** What was done: "Values in place of 24 formulas". */
export function actInWords({ kind, cells }: Act): string {
  return messages.send.acts.kinds[kind](counted(cells, messages.send.formulas));
}
