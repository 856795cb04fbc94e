import { formFor } from "../../wording/counted";
import { cellCount } from "../refresh/counts";

/** Texts of values in place of formulas and the way back, and of repair. */
export const plans = {
  values: {
    title: "Values in place of formulas",
    hint: "For recipients without the add-in: their Excel shows #NAME? once it calculates a figure anew, and LibreOffice shows errors at once. Number formats stay, and the formulas are kept in the workbook for the way back, where whoever has the add-in can read them.",
    scope: "Which cells",
    scopes: { selection: "The selected cells", sheet: "This sheet", workbook: "The whole workbook" },
    planHint: "Nothing is changed by looking.",
    plan: "Show what would become values",
    planLive: "Show what can be live again",
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
      title: (formulas: string) => `To become values: ${formulas}`,
      nothing: "No figure formula there can be replaced by a value.",
      act: (formulas: string) => `Turn ${formulas} into values`,
      done: (formulas: string) => `${formulas} turned into values.`,
      doneHint: "The formulas are kept in the workbook, for “Show what can be live again”.",
    },
    live: {
      title: (formulas: string) => `To be live again: ${formulas}`,
      nothing: "No value there was put in the place of a formula.",
      act: (formulas: string) => `Make ${formulas} live again`,
      done: (formulas: string) => `${formulas} live again.`,
      doneHint: "Live figures come from the data that the workbook carries.",
    },
    repair: {
      title: (formulas: string) => `To be repaired: ${formulas}`,
      nothing: "No figure of this workbook is damaged.",
      act: (formulas: string) => `Repair ${formulas}`,
      done: (formulas: string) => `${formulas} repaired.`,
      doneHint: "Each calls its figure again.",
    },
  },
  leave: "Leave it as it is",
  close: "Close",
  left: (count: number, written: string) =>
    `${cellCount(count, written)} cannot be changed and ${formFor(count, { one: "stays as it is", other: "stay as they are" })}`,
  becomes: "becomes",
  blank: "blank",
  willShow: (number: string, shown: string) =>
    `It will show ${number} instead of ${shown}: the workbook has moved to other data since.`,
  fills: (count: number, written: string) => `It fills ${cellCount(count, written)}.`,
  showMore: (count: number, written: string) =>
    `Show ${written} more ${formFor(count, { one: "formula", other: "formulas" })}`,
} as const;
