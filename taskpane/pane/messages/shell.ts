/** Texts of the pane around its views. */

export const shell = {
  loading: (view: string) => `Loading ${view} …`,
  loadingStopped: (view: string) => `${view} is not loaded yet.`,
  load: "Load it",
  notLoaded: (view: string) => `${view} could not be loaded.`,
  notLoadedHint: "Check the connection, then try again. The figures in the sheet are not affected.",
} as const;

/** What the pane says of the workbook's data wherever one is in it. */
export const workbookData = {
  opening: "Reading the figures that this workbook carries …",
  footer: (asOf: string, number: string) => `Figures as of ${asOf} · release ${number}`,
  unreadable: "The figures that this workbook carries could not be read, so its own calls give #N/A.",
  browsing: (asOf: string, number: string) =>
    `What you see here is release ${number}, as of ${asOf}; it need not be what the workbook was built on.`,
  seeRefresh: "What can be done",
  notKept: "Not yet saved with the workbook",
  notReadYet:
    "The figures that this workbook carries could not be read yet, so its calls give #N/A. They are read again every few seconds, and the calls are calculated again then.",
  late: "This workbook’s figures could be read only late. Cells that were calculated before are being calculated again.",
  lateMarked:
    "This workbook’s figures could be read only late, and calculation is manual: press F9, and cells that were calculated before follow.",
  noted: "All right",
  calculateAgain: "Calculate its figures again",
  calculating: "The figures of this workbook are being calculated again.",
  marked: "Calculation is manual: press F9, and the figures follow.",
  notCalculated:
    "The figures could not be calculated again. If a cell is being edited, press Enter or Escape. Then try again.",
  pending: "A move of this workbook to other data has not ended: some cells may still show the old figures.",
  goOn: "Go on with it",
} as const;

export const welcome = {
  title: "Where does a number come from?",
  text: (questions: string, documents: string) =>
    `Here every one has a source: ${questions} questions on rare earths, magnets and batteries, answered from ${documents} documents.`,
  examples: "Three to try",
  find: "Find a figure",
  refresh: (asOf: string) =>
    `A workbook never changes by itself: it carries its figures, now those as of ${asOf}. Refresh shows what newer ones would change before it brings them in, and can be undone.`,
  share:
    "A colleague with the add-in sees the same numbers with their sources; anyone else with Excel the saved ones, until Excel calculates them anew.",
} as const;

export const copy = {
  formula: "Copy",
  formulaNamed: (formula: string) => `Copy ${formula}`,
  done: "Copied",
  formulaSpoken: "Formula copied.",
  blocked: "Copying is blocked here. Select the text and press Ctrl+C (⌘C on a Mac).",
  blockedLabel: "Text to copy",
} as const;

export const cards = {
  label: "Show a card with the source on each figure",
  changed: "Cells follow when they are calculated next. Ctrl+Alt+F9 calculates all.",
} as const;

export const broken = {
  title: "The pane could not show this cell.",
  hint: "The figures in the sheet are not affected. Select another cell, or try again.",
} as const;
