import { formFor } from "../../wording/counted";
import { cellCount } from "../refresh/counts";

/** Texts of what was done to the workbook, of undoing it, and of what went wrong. */
export const acts = {
  title: "Undo",
  none: "Nothing has been changed from here yet. What is changed can be undone here, also after the workbook was closed.",
  list: "What can be undone",
  what: "What",
  when: "When",
  kinds: {
    values: (formulas: string) => `${formulas} turned into values`,
    live: (formulas: string) => `${formulas} live again`,
    repair: (formulas: string) => `${formulas} repaired`,
    figure: (formulas: string) => `${formulas} in place of a typed-in number`,
    sources: () => "Sources sheet written",
    safe: () => "Made safe",
  },
  undo: "Undo",
  undoNamed: (what: string) => `Undo: ${what}`,
  undoing: "Undoing …",
  undone: {
    values: "Undone. The cells are as they were.",
    live: "Undone. The cells are as they were.",
    repair: "Undone. The cells are as they were.",
    figure: "Undone. The cell is as it was.",
    sources: "Undone. The Sources sheet is as it was.",
    safe: "Undone. The cells and the Sources sheet are as they were.",
  },
  undonePartly: "What could be undone is undone.",
  nothingUndone: "Nothing was undone.",
  undoneSome: (formulas: string) => `Undone for ${formulas}.`,

  interrupted: "Something was interrupted",
  interruptedText: (what: string, when: string) =>
    `“${what}”, begun ${when}, was not finished. Some cells are changed and some are not. Everything is written down in the workbook.`,
  goOn: "Go on with it",
  takeBack: "Take it back",
  interruptedHint: "Until then nothing else is changed from here.",
  goingOn: "Finishing it …",
  wentOn: "It is finished.",
  takenBack: "It is taken back. The cells are as they were.",

  undoKind: {
    values: "Undo the values",
    live: "Undo making them live",
    repair: "Undo the repair",
    figure: "Undo the last one",
    sources: "Undo the Sources sheet",
    safe: "Undo all of it",
  },
  left: (count: number, written: string) =>
    `${cellCount(count, written)} left as ${formFor(count, { one: "it was", other: "they were" })}`,
  showMore: (count: number, written: string) =>
    `Show ${written} more ${formFor(count, { one: "reason", other: "reasons" })}`,
  nothingDone: "Nothing was written.",
  cancelled: "Cancelled. Nothing was changed.",
  midway: "Stopped midway.",
  midwayHint: "Everything is written down. At the top of this view you can go on with it or take it back.",
  notRead: "The workbook could not be read.",
  notWritten: "It could not be done.",
  hint: "If a cell is being edited, press Enter or Escape. Then try again.",
  movedMeanwhile: "Somebody else moved the workbook to other data first.",
  movedMeanwhileHint: (number: string) =>
    `It is on release ${number} now, and nothing of yours was written. Check the workbook again.`,
} as const;
