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
    "They stay untouched. To get the newest version, close the workbook and open it again, or reload the add-in.",
} as const;

export type Refusal = keyof typeof refusals;

export const notKept = {
  lost: "The spreadsheet did not keep the figures with the workbook. Is the workbook read-only?",
  tooLarge:
    "The figures are too large to be carried by the workbook together with those before them. Nothing was changed.",
  refused: (reason: string) => `The spreadsheet refused to keep the figures with the workbook: ${reason}`,
} as const;

/** Somebody else, who has the same workbook open, was first. */
export const movedMeanwhile = (release: number) =>
  `Somebody else moved this workbook to release ${String(release)} in the meantime. Nothing was changed. ` +
  "Look at the preview again.";

/** A page that had the workbook open has just seen it. */
export const movedElsewhere = (release: number) =>
  `Somebody else moved this workbook to release ${String(release)}. ` +
  "Cells that were calculated here before may still show the figures of the release before.";

/** Two people moved the workbook before either saw what the other did. */
export const movedTwice = (serving: number, other: number) =>
  `Two people moved this workbook at the same time, to release ${String(other)} and to release ` +
  `${String(serving)}. The later move, to release ${String(serving)}, serves; some cells may still show the ` +
  "figures of the other.";

/** Nothing has been found wrong: the spreadsheet does not answer. */
export const notReadYet =
  "The figures that this workbook carries could not be read yet. Nothing was changed in the workbook. They are read " +
  "again every few seconds; calls that were answered without them are calculated again then.";
