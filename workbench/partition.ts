const OURS = "workbench ";

/**
 * What keeps apart what this visit stores. Its workbook is gone with the page, and so is newer data that came meanwhile,
 * which here is invented: the next visit begins with the figures that come with the code, as the first one did.
 */
export function partitionOfVisit(): string {
  forgetEarlierVisits().catch(console.warn);
  return `${OURS}${crypto.randomUUID()} `;
}

/** What a page has open stays until that page is closed. */
async function forgetEarlierVisits(): Promise<void> {
  for (const { name } of await indexedDB.databases()) {
    if (name?.startsWith(OURS) === true) indexedDB.deleteDatabase(name);
  }
}
