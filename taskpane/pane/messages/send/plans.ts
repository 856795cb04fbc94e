import { cellCount } from "../refresh/counts";

/** Texts of values in place of formulas and the way back, and of repair. */
export const plans = {
  values: {
    title: "Values in place of formulas",
    hint: "For recipients without the add-in: their Excel shows #NAME? once it calculates a figure anew, and LibreOffice shows errors at once. Number formats stay, and the formulas are kept in the workbook for the way back, where whoever has the add-in can read them.",
    scope: "Which cells",
    scopes: { selection: "The selected cells", sheet: "This sheet", workbook: "The whole workbook" },
    planHint: "First you see what will be done.",
    plan: "Put values …",
    planLive: "Make live again …",
    planning: "Reading the formulas …",
    writing: "Writing …",
  },
  repair: {
    title: "Repair",
    hint: "Finds figures that show #NAME?, or whose formulas name a file that is not here, on all sheets.",
    plan: "Look for damaged cells",
    planHint: "Nothing is changed by looking.",
    planning: "Looking for damaged cells …",
    writing: "Repairing …",
  },

  /** What a plan would do, what it is when there is nothing to do, and what it has done. */
  kinds: {
    values: {
      title: (formulas: string) => `Values will take the place of ${formulas}`,
      nothing: "No figure formula there can be replaced by a value.",
      act: (formulas: string) => `Put values for ${formulas}`,
      done: (formulas: string) => `Values stand in place of ${formulas} now.`,
      doneHint: "The formulas are kept in the workbook: “Make live again” brings them back.",
    },
    live: {
      title: (formulas: string) => `To be entered again: ${formulas}`,
      nothing: "No value there was put in the place of a formula.",
      act: (formulas: string) => `Make ${formulas} live`,
      done: (formulas: string) => `Live again: ${formulas}.`,
      doneHint: "They are answered from the data that the workbook carries.",
    },
    repair: {
      title: (formulas: string) => `To be repaired: ${formulas}`,
      nothing: "No figure of this workbook is damaged.",
      act: (formulas: string) => `Repair ${formulas}`,
      done: (formulas: string) => `Repaired: ${formulas}.`,
      doneHint: "Each calls its figure again.",
    },
  },
  leave: "Leave it as it is",
  close: "Close",
  left: (count: number, written: string) =>
    `${cellCount(count, written)} cannot be done and will stay as ${count === 1 ? "it is" : "they are"}`,
  becomes: "becomes",
  willShow: (number: string, shown: string) =>
    `It will show ${number} instead of ${shown}: the workbook has moved to other data since.`,
  fills: (count: number, written: string) => `and what it fills: ${cellCount(count, written)}`,
  showMore: (formulas: string) => `Show ${formulas} more`,
} as const;
