import { counted } from "../counted";

/** What a person is told whose wish cannot be done; nothing was changed then. */
export const refused = {
  tooMany:
    "There are too many formulas to keep them all in the workbook. Nothing was changed. Take a sheet at a time, " +
    "and send what is done in a copy.",
  notKept:
    "The spreadsheet did not keep the formulas with the workbook. Nothing more was changed. Is the workbook read-only?",
  future:
    "A newer version of the add-in wrote what this workbook keeps of its formulas, and this version cannot read it. " +
    "Nothing was changed. Close the workbook and open it again to get the newest version.",
  begun: "An act was begun and not finished. Go on with it or take it back first.",
  nothingBegun: "Nothing was begun that is not finished.",
  laterFirst:
    "The same cells were changed from here once more since. Undo that first: it is the later one in the list.",
  nothingToUndo: "There is nothing of this kind to undo.",
  tooMuchToKeep:
    "There is more on this sheet than the workbook can keep for undo, so it is not written over. Copy what you " +
    "need of it and delete the sheet; then it is written anew.",
  tooManyRows: (rows: number) =>
    `The Sources sheet would have ${counted(rows, "row")}, more than a sheet has room for, so it is not written. ` +
    "Write it in copies of the workbook that hold a part of its sheets each.",
  sheet: (reason: string) =>
    `The Sources sheet was not written. The spreadsheet said: ${reason} If the workbook or the sheet is protected, ` +
    "take the protection off (Review) and write the sheet again.",
  changed: (address: string) =>
    `${address} has changed since the workbook was looked at. Nothing was changed. Check again.`,
  /** Where no cell can be named that has changed. */
  theWorkbook: "The workbook",
  unread: "The figures of this workbook could not be read, so nothing can be said of them.",
  old: "This plan was not made for this workbook as it is now. Nothing was changed. Make it anew.",
  unsafe:
    "The formula that was kept does more than to calculate from this workbook and our figures, so it is not entered: ",
} as const;

/** The steps that make a workbook safe, where one of them is not done and those before it are. */
export const stepNotDone = {
  repair: "Repairing damaged cells",
  carry: "Taking the figures along",
  sources: "Writing the Sources sheet",
  values: "Putting values in place of formulas",
  refused: (step: string, reason: string) =>
    `${step} was not possible, and what was done before it stays. ${reason}`,
  notReached: (step: string) => `${step} was not begun, since the step before it was not possible.`,
} as const;
