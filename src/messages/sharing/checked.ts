import { counted, formFor, writeList } from "../counted";

/** What a check says, in sentences for the reader. */
export const checked = {
  saving: "The figures are just being written into the workbook.",
  damaged: (shown: string) =>
    `It shows ${shown} and calls a function that Excel does not know there any more.`,
  byName: "It calls our functions by way of a name, so only the spreadsheet knows what it asks for.",
  shows: (error: string) => `It shows ${error}.`,
  computed: (texts: readonly string[]) =>
    `The spreadsheet works out ${writeList(texts)}, so that it cannot be told beforehand which figure is meant.`,
  unsafe: {
    damaged: "Calls that Excel has lost: whoever opens the workbook sees #NAME? or an old number.",
    "not calculated": "Cells that have no result yet: everybody else sees the same error.",
    error: "Cells whose result is an error: everybody sees it.",
    "computed argument":
      "Cells that ask for what other cells work out: their number is right, but no list can say which figure it is.",
    "not followed": "Cells that call us through a name: they stay live when all others become values.",
  },
  // What is to be done.
  repair: (cells: number) =>
    `Reconnect ${counted(cells, "damaged cell")} to ${formFor(cells, { one: "its figure", other: "their figures" })}.`,
  carry:
    "Write the figures into the workbook, so that everybody with the add-in gets the same numbers, offline too.",
  sources: (cells: string) =>
    `Write the Sources sheet: for ${cells} the figure, its range, period, document and link, and the full citations.`,
  values: (cells: number) =>
    `Replace ${counted(cells, "formula")} by the ${formFor(cells, { one: "value it shows", other: "values they show" })}. Then nobody can lose ` +
    "them, and they are live no more; the formulas are kept in the workbook, to be entered again.",
} as const;
