/** What a person is told whose wish cannot be done; nothing was changed then. */
export const refused = {
  old: "The workbook has moved on since this preview was made. Nothing was changed. Look at the preview again.",
  same: (release: number) =>
    `This workbook has release ${String(release)} already. There is nothing to move it to.`,
  hold: (call: string) =>
    `${call} cannot be held: with the old date the new release gives another number, or its formulas cannot be rewritten. Nothing was changed.`,
  isProtected: (address: string) =>
    `${address} is on a protected sheet, so its formula cannot be rewritten. Nothing was changed. Unprotect the sheet and try again.`,
  changed: (address: string) =>
    `Somebody changed the formula in ${address} since the preview was made. Nothing was changed. Look at the preview again.`,
  nothingBefore: "This workbook has not been moved to another release, so there is nothing to go back to.",
  unread: "The figures of this workbook could not be read, so nothing can be compared with them.",
} as const;
