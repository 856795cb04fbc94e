import { formFor } from "../../wording/counted";
import { cellCount } from "./counts";

/** Texts of moving a workbook to another release, and back. */
export const moving = {
  move: (number: string) => `Move this workbook to release ${number}`,
  hint: "It can be undone. Saving the file stays with you.",
  heldHint: (count: number, written: string) =>
    `${written} ${formFor(count, { one: "figure is", other: "figures are" })} held. It can be undone.`,
  working: "Moving the workbook …",
  undoing: "Going back …",
  resuming: "Going on …",
  progress: (done: string, total: string) => `${done} of ${total} cells`,

  moved: (number: string) => `The workbook is on release ${number} now.`,
  undone: (number: string) => `The workbook is back on release ${number}.`,
  calculated: (count: number, written: string) => `${cellCount(count, written)} calculated again.`,
  marked: (count: number, written: string) =>
    `Calculation is manual: press F9, and ${cellCount(count, written)} ${formFor(count, { one: "follows", other: "follow" })}.`,
  undo: (number: string) => `Undo: back to release ${number}`,
  redo: (number: string) => `Redo: release ${number} again`,
  undoHint: "Brings back exactly the numbers from before the last move.",

  outputs: "Your outputs",
  outputsManual: "They show the old values until you press F9.",
  cell: "Cell",
  before: "Before",
  after: "After",
  unexpected: (count: number, written: string) =>
    `${cellCount(count, written)} ${formFor(count, { one: "shows", other: "show" })} another value than foretold`,
  unexpectedHint:
    "Something else in their formulas moved too, or they were changed in the meantime. Look at them.",
  foretold: "Foretold",
  shown: "Shown",
  failed: (count: number, written: string) => `${cellCount(count, written)} could not be moved`,
  failedHint: "They show what they showed. Mend the cause, then calculate them again (F2, Enter).",
  showAll: (count: string) => `Show all ${count}`,
  goTo: (address: string) => `Go to ${address}`,

  pending: "A move was interrupted",
  pendingText: (number: string, cells: string) =>
    `The workbook was being moved to release ${number}. ${cells} may still show the old figures.`,
  goOn: "Go on",
  goOnHint: "It begins where it stopped; what is done already stays.",
  interrupted: "Stopped midway. Everything is written down: go on, or undo.",

  movedMeanwhile: "Somebody else moved the workbook first.",
  movedMeanwhileHint: (number: string) =>
    `It is on release ${number} now. Nothing of yours was written. Look at the preview again before you move it.`,
  failedWhole: "The workbook could not be moved.",
  failedWholeHint: "If a cell is being edited, press Enter or Escape. Then try again.",
  keepFailed: "It could not be written into the workbook.",
} as const;
