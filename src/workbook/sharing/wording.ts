import type { Recipient, Unsafe } from "./sharing";

/** What a check says, in sentences for the reader. */
export const words = {
  saving: "The figures are just being written into the workbook.",
  damaged: (shown: string) =>
    `It shows ${shown} and calls a function that Excel does not know there any more.`,
  byName: "It calls our functions by way of a name, so only the spreadsheet knows what it asks for.",
  shows: (error: string) => `It shows ${error}.`,
  computed: (texts: readonly string[]) =>
    `The spreadsheet works out ${texts.join(" and ")}, so that it cannot be told beforehand which figure is meant.`,
  unsafe: {
    damaged: "Calls that Excel has lost: whoever opens the workbook sees #NAME? or an old number.",
    "not calculated": "Cells that have no result yet: everybody else sees the same error.",
    error: "Cells whose result is an error: everybody sees it.",
    "computed argument":
      "Cells that ask for what other cells work out: their number is right, but no list can say which figure it is.",
    "not followed": "Cells that call us through a name: they stay live when all others become values.",
  } satisfies Record<Unsafe["kind"], string>,
  repair: (cells: number) => `Bind ${counted(cells, "damaged cell")} again, by entering the same formula.`,
  carry:
    "Write the figures into the workbook, so that everybody with the add-in gets the same numbers, offline too.",
  sources: (cells: string) =>
    `Write the Sources sheet: for ${cells} the figure, its range, period, document and link, and the full citations.`,
  values: (cells: number) =>
    `Replace ${counted(cells, "formula")} by the ${cells === 1 ? "value it shows" : "values they show"}. Then nobody can lose ` +
    "them, and they are live no more; the formulas are kept in the workbook, to be entered again.",
} as const;

/** What the recipients depend on. */
export interface Outlook {
  /** Cells that call us. */
  readonly live: number;
  readonly isCarried: boolean;
  /** Whether no cell is damaged or waits for its result. */
  readonly isSound: boolean;
}

export function recipientsOf({ live, isCarried, isSound }: Outlook): readonly Recipient[] {
  const cells = counted(live, "cell");
  const none = live === 0;
  const withAddIn = (kind: Recipient["kind"], who: string, ours: string, theirs: string): Recipient => {
    if (none) return { kind, who, verdict: "safe", sees: "The numbers as they stand: no cell is live." };
    if (!isCarried) return { kind, who, verdict: "not safe", sees: theirs };
    return { kind, who, verdict: isSound ? "safe" : "partly", sees: isSound ? ours : `${ours} ${notSound}` };
  };
  return [
    withAddIn(
      "current data",
      "With the add-in and current data",
      "The same numbers: the workbook carries its figures, and newer ones change nothing.",
      `The workbook does not carry its figures, so ${cells} would be worked out from theirs, which can be other ones.`,
    ),
    withAddIn(
      "older data, no network",
      "With the add-in, older data and no network",
      "The same numbers: they come from the workbook, not from their machine.",
      `The workbook does not carry its figures, so ${cells} would be worked out from older ones.`,
    ),
    {
      kind: "no add-in",
      who: "Without the add-in, in Excel",
      verdict: none ? "safe" : "partly",
      sees: none
        ? "The numbers as they stand: no cell is live."
        : `The saved numbers, until something makes Excel calculate: then ${cells} become #NAME?.`,
    },
    {
      kind: "LibreOffice",
      who: "With LibreOffice",
      verdict: none ? "safe" : "not safe",
      sees: none
        ? "The numbers as they stand: no cell is live."
        : `Errors in ${cells}: LibreOffice drops the saved results of such formulas. Values in their place stay.`,
    },
  ];
}

const notSound = "But for the cells that are damaged or not calculated.";

export function counted(count: number, noun: string): string {
  return count === 1 ? `1 ${noun}` : `${String(count)} ${noun}s`;
}
