import { moving } from "./moving";
import { cellCount } from "./counts";
import { preview } from "./preview";

const release = (number: string) => `release ${number}`;

/** Texts of the Refresh view: what a workbook carries, what is newer, and what moving to it does. */
export const refresh = {
  cancelled: "Cancelled. Nothing was changed.",
  cells: cellCount,

  state: {
    title: (number: string, asOf: string) =>
      `This workbook’s figures are of ${release(number)}, as of ${asOf}`,
    unused: (number: string, asOf: string) => `Figures here will be of ${release(number)}, as of ${asOf}`,
    unreadable: "This workbook’s own figures cannot be read",
    opening: "This workbook’s figures are being read …",
    facts: "State of the data",
    workbook: "Workbook",
    keeping: {
      "nothing yet": "Carries no figures yet. Its first figure puts its release into it.",
      saving: "The figures are being written into it …",
      kept: "Carries its figures. They go along when you save or send it.",
    },
    notKept: "Not yet saved with the workbook",
    notKeptHint:
      "The figures are right in the meantime. Until they are in the workbook, another computer may answer from other data.",
    beside: "Beside it",
    newest: "Newest known",
    newestOf: (number: string, asOf: string) => `Release ${number}, as of ${asOf}`,
    checked: "Last checked",
    never: "Not yet",
    checkedAt: (ago: string, exact: string) => `${ago} · ${exact}`,
    network: "Network",
    offline: "Offline at the last check. The figures need no network.",
    storage: "Storage",
    notStored: "This browser keeps nothing for us: data that is downloaded lasts until the page is closed.",
  },

  unreadable: {
    cellsSay: "Its calls give #N/A with this reason. Another release could answer otherwise, so none does.",
    replace: (number: string) => `Replace with release ${number} …`,
    replaceHint: "Asks once more before anything is written.",
    title: (number: string) => `Replace what the workbook carries with release ${number}?`,
    consequence: (number: string, asOf: string) =>
      `Every figure is then answered from release ${number}, as of ${asOf}, which may give other numbers than those the model was built on. What cannot be read is removed; keep a copy of the file if you may want it.`,
    confirm: "Replace now",
    leave: "Leave it as it is",
    replacing: "Replacing what the workbook carries …",
    done: (number: string) => `The workbook carries release ${number} now.`,
    doneHint: "Cells follow when they are calculated next. Ctrl+Alt+F9 calculates all.",
  },

  check: {
    title: "Newer data",
    check: "Check for new data",
    file: "Use a file …",
    fileName: "File with a release",
    hint: "Checking changes nothing in the workbook.",
    asking: "Asking for new data …",
    reading: "Reading the file …",
    progress: (done: string, total: string) => `${done} of ${total}`,
    nothingNewer: "Nothing newer.",
    nothingNewerHint: (number: string, asOf: string) =>
      `Release ${number}, as of ${asOf}, is the newest there is.`,
    fileNotNewer: "The file holds nothing newer.",
    newer: (number: string) => `Release ${number} is here.`,
    newerHint: "The workbook stays as it is until you move it.",
    failed: "New data could not be fetched.",
    failedHint: "The figures stay as they are. Try again in a moment.",
    fileFailed: "The file could not be read.",
    fileFailedHint: "Choose the file of a release, as the publisher gave it. The figures stay as they are.",
  },

  newer: {
    title: (number: string, asOf: string) => `Release ${number}, as of ${asOf}`,
    changes: "What the publisher says has changed",
    noChanges: "The publisher says nothing on what has changed.",
    show: "Show what would change",
    showAgain: "Show the preview again",
    hint: "The workbook is only read. Nothing moves until you say so.",
    begin: (number: string) => `Begin with release ${number}`,
    beginHint: "The workbook carries no figures yet, so there is nothing to move.",
    begun: (number: string) => `This workbook begins with release ${number}.`,
  },

  outputs: {
    title: "Outputs to watch",
    intro: "Cells whose value matters to you. Each move shows their before and after.",
    mark: "Mark the selected cell as an output",
    unmark: (address: string) => `No longer watch ${address}`,
    marking: "Writing the mark into the workbook …",
    marked: (address: string) => `${address} is an output now.`,
    already: (address: string) => `${address} is an output already.`,
    unmarked: (address: string) => `${address} is no longer an output.`,
    none: "None is marked.",
    shows: (address: string, value: string) => `${address} shows ${value}`,
    cell: "Cell",
    value: "Now",
    notYet: "Outputs can be marked once the workbook carries figures.",
    failed: "The mark could not be written.",
  },

  history: {
    title: "History",
    when: "When",
    what: "Move",
    cells: "Cells",
    noCells: "–",
    kinds: {
      "first figure": "First figure",
      refresh: "Refresh",
      undo: "Undone",
      replaced: "Replaced",
    },
    to: (to: string) => `release ${to}`,
    fromTo: (from: string, to: string) => `release ${from} to ${to}`,
    none: "The workbook has not moved yet.",
  },

  preview,
  moving,
} as const;
