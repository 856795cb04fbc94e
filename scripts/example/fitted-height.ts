import type { ReportCell } from "../../src/workbook/sharing/sources/report-sheet";

/** Pixels that are enough for most letters in Excel's usual font and in those that others take for it, and for a line. */
const LETTER = 7;
const LINE = 20;
/** Of a column of which nothing is said. */
const USUAL_WIDTH = 64;

/**
 * In pixels, as high as a row needs to be for texts that go on in a next line. Excel works that out while somebody edits
 * and saves it; other programs believe what the file says.
 */
export function fittedHeight(cells: readonly (ReportCell | null)[], columnWidths: readonly number[]): number {
  const lines = cells.map((cell, column) =>
    typeof cell?.content === "string"
      ? linesOf(cell.content, Math.floor((columnWidths[column] ?? USUAL_WIDTH) / LETTER))
      : 1,
  );
  return Math.max(1, ...lines) * LINE;
}

/** The lines of a text that breaks between words, and within those that are longer than a line. */
function linesOf(text: string, letters: number): number {
  let lines = 1;
  let used = 0;
  for (const { length } of text.split(" ")) {
    const wanted = used === 0 ? length : used + 1 + length;
    if (wanted <= letters) {
      used = wanted;
      continue;
    }
    const own = Math.max(1, Math.ceil(length / letters));
    lines += used === 0 ? own - 1 : own;
    used = length - (own - 1) * letters;
  }
  return lines;
}
