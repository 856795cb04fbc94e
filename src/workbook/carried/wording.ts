/** Why what a workbook carries is not used, in sentences for the reader. */
const unused = (which: string) => `This workbook carries figures ${which}, so none of them is used.`;

export const refusals = {
  foreign: unused("in a form that is not this add-in’s"),
  "too large": unused("in a part that is larger than the add-in reads"),
  damaged: unused("that were damaged or changed after they were published"),
  "unknown key": unused("that are signed with a key which this version of the add-in does not know"),
  "development key": unused("that are signed with a developer’s key, for trying things out"),
  future:
    "A newer version of the add-in wrote the figures that this workbook carries, and this version cannot read them. " +
    "They stay untouched. Close the workbook and open it again to get the newest version.",
} as const;

export type Refusal = keyof typeof refusals;

export const notKept = {
  lost: "The spreadsheet did not keep the figures with the workbook. Is the workbook read-only?",
  tooLarge:
    "The figures are too large to be carried by the workbook together with those before them. Nothing was changed.",
  refused: (reason: string) => `The spreadsheet refused to keep the figures with the workbook: ${reason}`,
} as const;
