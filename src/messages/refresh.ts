/** What a person is told whose wish to move the workbook cannot be done; nothing was changed then. */
export const refused = {
  old: "The workbook has moved on since this preview was made. Nothing was changed. Look at the preview again.",
  same: (release: number) =>
    `This workbook has release ${String(release)} already. There is nothing to move it to.`,
  hold: (call: string) =>
    `${call} cannot be held: with the old date the new release gives another number, or its formulas cannot be rewritten. Nothing was changed.`,
  isProtected: (address: string) =>
    `${address} is on a protected sheet, so its formula cannot be rewritten. Nothing was changed. Unprotect the sheet and try again.`,
  calculatedColumn: (address: string) =>
    `${address} is in a calculated column of a table, where Excel would carry a change of one cell to the others. Nothing was changed.`,
  changed: (address: string) =>
    `Somebody changed the formula in ${address} since the preview was made. Nothing was changed. Look at the preview again.`,
  nothingBefore: "This workbook has not been moved to another release, so there is nothing to go back to.",
  unread: "The figures of this workbook could not be read, so nothing can be compared with them.",
} as const;

/** Why a formula was not rewritten. */
export const notRewritten = {
  isProtected: (sheet: string) => `The sheet ${sheet} is protected. Unprotect it, then go on with the move.`,
  foreign:
    "What the workbook says is to be written there is more than an as-of date. The formula was left as it is.",
  changed: "Somebody changed the formula in the meantime. It was left as it is.",
} as const;
