import { formFor, writeCount, writeCounted } from "../wording/counted";

/** Texts of the cell view: a selected cell, its calls, and what they come to. */

/** What an error means that the spreadsheet itself puts into a cell, and what to do about it. */
const sheetErrors: Readonly<Record<string, string>> = {
  "#NAME?":
    "Excel does not know the function in this cell. Open the cell with F2 and press Enter; if that does not help, check that the add-in is loaded.",
  "#SPILL!": "There is no room for the table. Clear the cells that it has to spill into.",
  "#BUSY!": "Excel is still calculating this cell.",
  "#CALC!": "Excel cannot calculate this formula as a whole, although the call in it has an answer.",
  "#REF!": "The formula refers to a cell that no longer exists.",
};

const calls = { one: "call", other: "calls" };
const rows = { one: "row", other: "rows" };
const columns = { one: "column", other: "columns" };

export const cell = {
  reading: "Reading the selected cell …",
  spilledFrom: (address: string) => `Part of the table that ${address} spills`,
  sheetError: (error: string) => sheetErrors[error] ?? `Excel shows ${error} here.`,
  calls: (count: number) => `${writeCounted(count, calls)} in this formula`,
  unreadable: "The spreadsheet does not answer.",
  unreadableHint: "If a cell is being edited, press Enter or Escape. Then try again.",
} as const;

export const empty = {
  title: "Where does a number come from?",
  text: "Select a cell with a formula such as these, and its figure stands here with its source.",
  examples: [
    { formula: '=RE.SHARE("magnets","China")', what: "Share of the world’s magnets that China makes" },
    { formula: '=RE.COSTPREMIUM("India")', what: "How much dearer India is than China" },
    { formula: '=RE.TOP("rare earths")', what: "A table of the largest suppliers" },
  ],
} as const;

export const problem = {
  titles: {
    "#N/A": "No figure",
    "#VALUE!": "Not understood",
    "#NAME?": "Unknown function",
  } as Readonly<Record<string, string>>,
  otherTitle: "An error",
  whatToDo: "What to do",
  errorInArgument: (argument: string, error: string) =>
    `${argument} is ${error}, so this call is ${error} too.`,
  errorInArgumentHint: "Correct that argument first.",
  noSuchFunction: (name: string) => `There is no function RE.${name}.`,
  noSuchFunctionHint: "Type =RE. in a cell to see all functions.",
} as const;

export const notFollowed = {
  short: "worked out",
  title: "Worked out in the sheet",
  text: (count: number) =>
    formFor(count, {
      one: "The spreadsheet works this argument out, so it cannot be told from the formula which figure is meant:",
      other:
        "The spreadsheet works these arguments out, so it cannot be told from the formula which figure is meant:",
    }),
  hint: "Put it into a cell of its own and refer to that cell, and the figure is shown here.",
} as const;

export const plain = {
  size: (down: number, across: number) => `${writeCounted(down, rows)} × ${writeCounted(across, columns)}`,
  what: {
    TOP: "The largest suppliers with their shares, largest first.",
    SERIES: "Period and value of one series, oldest first.",
    EVENTS: "Date, actor, kind, title and source of events, newest first.",
    LIST: "What can be typed, its label and how many questions are answered.",
    HHI: "Herfindahl–Hirschman index of the supplier shares: the sum of the squared percentages, from 0 to 10,000.",
    ASOF: "The day up to which this workbook’s figures are known.",
  } as Readonly<Record<string, string>>,
  source: {
    HHI: "Worked out from several figures. RE.TOP shows them; a RE.SHARE call of its own shows the source of each.",
  } as Readonly<Record<string, string>>,
} as const;

export const table = {
  shown: (shown: number, all: number) =>
    shown < all ? `The first ${writeCount(shown)} of ${writeCounted(all, rows)}` : writeCounted(all, rows),
} as const;

export const spoken = {
  figure: (address: string, what: string, value: string, period: string) =>
    `${address}: ${what}, ${value}, ${period}.`,
  problem: (code: string, message: string, hint: string) =>
    [`${code}. ${message}`, hint].filter((part) => part !== "").join(" "),
  error: (address: string, code: string, message: string) => `${address}: ${code}. ${message}`,
  value: (address: string, call: string, value: string) => `${address}: ${call} gives ${value}.`,
  several: (address: string, count: number) => `${address}: ${writeCounted(count, calls)}.`,
  none: (address: string) => `${address}: no figure.`,
} as const;
