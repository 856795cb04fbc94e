import { formFor } from "../../wording/counted";
import { cellCount } from "./counts";

/** Texts of what a move would change. */
export const preview = {
  title: "What would change",
  reading: "Reading the workbook …",
  progress: (done: string, total: string) => `${done} of ${total} cells read`,
  busy: "The spreadsheet is busy. If a cell is being edited, press Enter or Escape.",
  failed: "The workbook could not be read.",
  failedHint: "Nothing was changed. If a cell is being edited, press Enter or Escape. Then try again.",
  change: (count: number, written: string) =>
    `${cellCount(count, written)} ${formFor(count, { one: "changes", other: "change" })}`,
  stay: (count: number, written: string) => `${written} ${formFor(count, { one: "stays", other: "stay" })}`,
  unforeseen: (_: number, written: string) => `${written} cannot be foretold`,
  noChange: "No cell would change its number.",
  none: "No cell of this workbook calls a figure.",
  list: "Figures that change",
  showAll: (count: string) => `Show all ${count} figures`,
  becomes: "becomes",
  before: "Now",
  both: "Both",
  after: "Then",
  dates: (period: string, since: string) => `${period}, public since ${since}`,
  inCells: (before: string, after: string) => `The cells: ${before} → ${after}`,
  stays: (value: string) => `stays ${value}`,
  table: "The first cell of the table stays; others change.",
  blank: "blank",
  noFigure: "no figure",
  cellsOf: (call: string) => `Cells with ${call}`,
  partly: (count: number, written: string) =>
    `In ${cellCount(count, written)} the call is one part of a formula, whose own result moves along.`,

  reasons: {
    correction: "Correction",
    revision: "Revised by the source",
    "newer period": "Newer period",
    "other headline": "Another source leads now",
    "new figure": "New figure",
    "new error": "No figure any more",
    wording: "Same result, other details",
  },
  reasonHints: {
    correction: "Our own mistake is mended: same source, period and date, the right value.",
    revision: "The source has restated its value for the same period.",
    "newer period": "The same series has reached a newer period.",
    "other headline": "The question is answered from another series.",
    "new figure": "There was no figure for this call before.",
    "new error": "This call will give an error.",
    wording: "What the call comes to stays; its source, unit or message changes.",
  },

  hold: "Hold this figure",
  held: (asOf: string) => `Hold a figure to keep its number: its formulas get ${asOf} as their as-of date.`,
  holdName: (call: string) => `Hold this figure: ${call}`,
  cannotHold: {
    correction: "A correction holds for every date, so the old number cannot be kept.",
    protected: (sheets: string) => `Its formulas cannot be rewritten while ${sheets} is protected.`,
    calculatedColumn:
      "One of its formulas is in a calculated column of a table, where Excel would carry a change of one cell to the others.",
    arrayFormula:
      "One of its formulas is part of an array formula entered with Ctrl+Shift+Enter, which can only be changed as a whole.",
    other: "Its formulas cannot be given a date.",
  },

  protectedTitle: "Protected sheets",
  protectedText: (sheets: string) =>
    `${sheets}: figures there move along, but those in locked cells cannot be held, since their formulas cannot be rewritten.`,

  unforeseeable: "Cannot be foretold",
  unforeseeableHint: "These cells are calculated again too; what they come to is seen afterwards.",
  whyUnforeseeable: {
    "computed argument": "An argument is worked out in the sheet",
    name: "A defined name holds the call",
    list: "A list of what can be typed",
    "as-of date": "The as-of date itself",
    lambda: "A LAMBDA makes the call",
    table: "A table of ours is an argument",
  },
} as const;
