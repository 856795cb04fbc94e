/** Why a cell is left as it is. */
export const obstacles = {
  protected: "The sheet is protected. Unprotect it and try again.",
  "calculated column":
    "It is in a calculated column of a table, where Excel would carry a change of one cell to the others. " +
    "Change the column by hand.",
  merged:
    "It is merged with other cells, and a figure that is entered there again can fail. Unmerge them first.",
  "array formula":
    "It is part of an array formula entered with Ctrl+Shift+Enter, which can only be changed as a whole. " +
    "Change it by hand.",
} as const;

export const whyLeft = {
  noResult: (error: string) =>
    `It shows ${error}, which is no result. Repair it or let it be calculated first.`,
  spillInUse: (reader: string) =>
    `${reader} refers to all that it fills, and would become #REF!. Change that first.`,
  moved: (formula: string) =>
    "Its sheet was renamed, or rows or columns were inserted or deleted, so nobody can tell which cells are meant by now. " +
    `Enter the formula by hand: ${formula}`,
  locked: "Its sheet is protected or no longer there.",
  changed: "It was changed since, and keeps what it holds.",
  noteMoved: (formula: string) =>
    `Somebody had entered ${formula} here. Rows that it refers to are no longer on the sheet, so it gave way to what it ` +
    "showed. Undo brings the sheet back as it was.",
  noSheet: "Its sheet is no longer there.",
  refused: (reason: string) => `The spreadsheet refused to change it: ${reason}`,
  noFunction: (name: string) =>
    `There is no function ${name} in this version of the add-in. Update the add-in, or replace the call.`,
} as const;
