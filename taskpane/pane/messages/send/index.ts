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
  steps: (count: number, written: string) => `${written} ${count === 1 ? "step" : "steps"}`,
  formulas: (count: number, written: string) => `${written} ${count === 1 ? "formula" : "formulas"}`,

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
    text: "A small model with live figures and its Sources sheet, as a file to open in Excel. In LibreOffice its Sources sheet shows the numbers; live figures are for Excel.",
    link: "Download the example workbook",
  },

  acts,
  check,
  numbers,
  plans,
} as const;
