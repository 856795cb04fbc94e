import { formFor } from "../../wording/counted";

/** Texts of the check before sending and of making the workbook safe. */
export const check = {
  title: "Check before sending",
  begin: "Check this workbook",
  again: "Check again",
  hint: "The workbook is only read.",
  reading: "Reading the workbook …",
  stale: "The workbook was changed since. Check again to see how it is now.",

  none: "No cell of this workbook calls a figure.",
  noneHint: "There is nothing to make safe: every recipient sees what you see.",
  found: (cells: string, sheets: string) => `${cells} on ${sheets}.`,
  figureCells: (count: number, written: string) =>
    `${written} figure ${formFor(count, { one: "cell", other: "cells" })}`,
  sheets: (count: number, written: string) =>
    `${written} ${formFor(count, { one: "sheet", other: "sheets" })}`,
  bySheet: "Figure cells by sheet",
  sheet: "Sheet",
  cells: "Cells",
  carried: {
    carried: (number: string, asOf: string) =>
      `The workbook takes its figures along: release ${number}, as of ${asOf}.`,
    "nothing yet": "No figure has been calculated yet, so the workbook has nothing to take along.",
    "not carried": (why: string) => `The workbook does not take its figures along. ${why}`,
  },
  spoken: (...parts: readonly string[]) => parts.filter((part) => part !== "").join(" "),

  sources: {
    none: "There is no Sources sheet in it.",
    "up to date": "Its Sources sheet is up to date.",
    "out of date": "Its Sources sheet is out of date: it does not say what the figures are now.",
  },
  recipients: "What a recipient sees",
  verdicts: { safe: "As you see it", partly: "In part", "not safe": "Not as you see it" },

  unsafe: "Cells that need a look",
  allSafe: "No cell is amiss.",
  unsafeCount: (count: number, written: string) =>
    `Cells need a look, for ${written} ${formFor(count, { one: "reason", other: "reasons" })}.`,

  steps: "Make it safe",
  stepsHint:
    "This is all that will be done, in this order. Take the tick away from what you do not want. Afterwards all of it can be undone at once.",
  nothingToDo: "Nothing is to be done: send it as it is.",
  needed: "For everybody.",
  offered: "For those without the add-in.",
  about: {
    repair: "",
    carry: "Changes no cell, and stays when the rest is undone.",
    values: "A recipient with the add-in can make them live again.",
    sources: "",
  },
  stepLeft: "Will be left as they are",
  make: "Make it safe",
  makeHint: (steps: string) => `${steps}. Each is written down in the workbook before it is done.`,
  noStep: "Nothing is ticked.",
  making: "Making it safe …",
  made: "The workbook was made safe.",
  madePartly: "What could be done is done.",
  madeHint: "Below is how it is now.",
} as const;
