import { writeCount, writeCounted, writeList } from "../wording/counted";

/** Texts of the formula builder. */
export const insert = {
  title: { new: "Build a formula", edit: "Edit a call" },
  function: "Function",
  functionName: (name: string) => `RE.${name}`,

  /** What the parameters are called; others stand under their own name. */
  parameters: {
    product: "Product",
    country: "Country",
    place: "Place",
    producer: "Producer",
    market: "Market",
    indicator: "Indicator",
    counterpart: "Counterpart",
    supplier: "Supplier",
    benchmark: "Benchmark",
    year: "Year",
    from: "From",
    to: "To",
    estimate: "Estimate",
    source: "Source",
    asOf: "As of",
    field: "Field",
    count: "Rows",
    kind: "List",
  } as Readonly<Record<string, string>>,
  entryHint: "Type a text or a number; begin with = for a cell or a calculation.",
  malformed: "This is not one argument. After = stands a cell such as A7, or a whole calculation.",
  choices: (parameter: string) => `Choices for ${parameter}`,
  figures: (count: number) => writeCounted(count, { one: "figure", other: "figures" }),
  useCell: (address: string) => `Use ${address}`,
  useCellNamed: (address: string, parameter: string) => `Use ${address} for ${parameter}`,
  cellValue: (address: string, value: string) => `${address} holds ${value}`,
  cellBlank: (address: string) => `${address} is empty`,
  optional: (filled: number) =>
    filled === 0 ? "More arguments" : `More arguments (${writeCount(filled)} used)`,

  result: "Result",
  unfinished: (parameters: readonly string[]) => `Still to be given: ${writeList(parameters)}.`,
  tryCall: "Take this formula",
  resultSpoken: (value: string) => `Result: ${value}`,
  said: (period: string, originator: string) => `${period} · ${originator}`,

  formula: "Formula",
  insert: "Insert",
  insertAt: (address: string) => `Insert at ${address}`,
  writeBack: (address: string) => `Change ${address}`,
  startOver: "Start over",
  instead: (address: string) => `Insert at ${address} instead`,
  pinned: (address: string) => `The formula goes into ${address}, where you began.`,
  working: "Writing …",
  busy: "The spreadsheet is busy, perhaps because a cell is being edited. Press Enter or Escape there; the formula is written then.",
  stop: "Stop",
  stopped: "Stopped. Nothing was written.",

  done: (address: string) =>
    `${address} holds the formula. Ctrl+Z (⌘Z on a Mac) in the sheet takes it back in one step.`,
  doneWith: (address: string, formula: string) =>
    `${address} holds ${formula}. Ctrl+Z (⌘Z on a Mac) in the sheet takes it back in one step.`,
  doneBefore: (address: string) => `${address} holds this formula already.`,
  doneBeforeHint: "Select another cell to insert it there.",
  showCell: "Show its figure",
  occupied: (address: string, content: string) => `${address} is not empty. It holds ${content}.`,
  replace: "Replace it",
  chooseAnother: "Replace that, or select another cell.",
  noRoom: (area: string, inTheWay: string) =>
    `The table needs ${area}, and there is something in ${inTheWay}.`,
  noRoomHint: "Clear those cells or select another cell, then insert again.",
  merged: (area: string, merged: string) => `The table needs ${area}, and ${merged} are merged cells.`,
  mergedHint: "A formula fills no merged cells. Unmerge them or select another cell, then insert again.",
  mergedAway: (address: string, merged: string) => `${address} lies within the merged cells ${merged}.`,
  mergedAwayHint: "Only the first of them can hold a formula. Select them again, or unmerge them.",
  inTable: (area: string, table: string) =>
    `The formula fills ${area}, and the table ${table} is in the way.`,
  inTableHint:
    "A formula that fills several cells does not work in a table. Select a cell outside of it, or convert the table to a range.",
  andMore: (cells: readonly string[], more: number) =>
    writeList([...cells, ...(more > 0 ? [`${writeCount(more)} more`] : [])]),
  beyond: (area: string) => `The table needs ${area}, and the sheet ends before.`,
  beyondHint: "Select a cell further up or to the left.",
  protected: (address: string) => `The sheet of ${address} is protected.`,
  protectedHint: "Unprotect it, or select a cell on another sheet. The formula can be copied meanwhile.",
  circular: (address: string) => `The formula would refer to its own cell, ${address}.`,
  circularHint: "Select the cell that the formula is to go into.",
  changed: (address: string) => `${address} holds another formula by now, so nothing was written.`,
  changedHint: "Select it again, and begin from its call as it is now.",
  failed: "The formula could not be written.",
  failedHint: "Nothing was changed. Try again, or copy the formula and paste it into the cell.",
  separatorsFailed: "The spreadsheet does not answer.",

  edit: "Edit",
  editNamed: (call: string) => `Edit ${call}`,

  model: {
    title: "The example model",
    text: "What a battery pack costs that is not built in China, on a new sheet. No sheet of yours is touched.",
    insert: "Insert the example model",
    working: "Adding the sheet …",
    done: (name: string) => `The sheet ${name} was added. Delete it and everything is as before.`,
    failed: "The sheet could not be added.",
    failedHint: "If the workbook’s structure is protected, unprotect it. Then try again.",
  },
} as const;
