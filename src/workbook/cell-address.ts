/** The last of a sheet of any spreadsheet of ours: Excel's. */
const LAST_ROW = 1_048_576;
const LAST_COLUMN = "XFD";
/** More than the longest name of a sheet needs, with each of its characters written twice. */
const LONGEST = 255;

const CELL = /^(?:(.+)!)?\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/is;

/**
 * Whether a text is the address of one cell that there can be: "B4" or "'My sheet'!$B$4". Apart from the other questions
 * about addresses, since it is asked when a workbook is opened, and with it comes no library.
 */
export function isCellAddress(text: string): boolean {
  if (text.length > LONGEST) return false;
  const [, sheet, letters = "", row = ""] = CELL.exec(text) ?? [];
  const isColumn = letters.length < LAST_COLUMN.length || letters.toUpperCase() <= LAST_COLUMN;
  return letters !== "" && isColumn && Number(row) <= LAST_ROW && sheet !== "''";
}
