import { formFor } from "../../wording/counted";
import { cellCount } from "../refresh/counts";
import { acts } from "./acts";
import { check } from "./check";
import { numbers } from "./numbers";
import { plans } from "./plans";

/** Texts of the Send view: a workbook that is made right for somebody else’s machine. */
export const send = {
  title: "Make it right for somebody else’s machine",
  intro:
    "Whoever opens this workbook should see the numbers that you see, and where they come from. Nothing is sent from here; saving and sending stay with you.",
  cells: cellCount,
  progress: (done: string, total: string) => `${done} of ${total} cells`,
  steps: (count: number, written: string) => `${written} ${formFor(count, { one: "step", other: "steps" })}`,
  formulas: (count: number, written: string) =>
    `${written} ${formFor(count, { one: "formula", other: "formulas" })}`,
  /** Formulas of which some fill more than their cell. */
  filling: (formulas: string, cells: string) => `${formulas}, filling ${cells}`,

  sources: {
    title: "Sources sheet",
    hint: "A sheet that prints well: every figure with its source and date, and the full citations.",
    writeHint: "One that is there already is written anew in its place. A sheet of yours is never touched.",
    write: "Write the Sources sheet",
    writing: "Writing the Sources sheet …",
    done: (sheet: string) => `The sheet “${sheet}” says where every figure comes from.`,
    doneHint: "It says what the figures are now. Write it anew after you change the model.",
    goTo: "Go to it",
  },

  example: {
    title: "See one that is ready",
    text: "A small model with its Sources sheet, in two files that show the same numbers.",
    live: {
      text: "For Excel with the add-in: its figures are live formulas, and it carries their data. LibreOffice cannot calculate them and drops their numbers.",
      link: "Download the example workbook",
    },
    values: {
      text: "For LibreOffice and everyone else: values in place of those formulas, as this view puts them. With the add-in they can be made live again.",
      link: "Download the example with values",
    },
  },

  acts,
  check,
  numbers,
  plans,
} as const;
