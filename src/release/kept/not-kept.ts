const NEVERTHELESS =
  "It can be used now, and a workbook that is refreshed carries it; this machine forgets it with this page.";

/** What to say of a release that was downloaded and could not be kept on this machine. */
export function notKept(error: unknown): string {
  const isFull = error instanceof DOMException && error.name === "QuotaExceededError";
  return isFull
    ? `There is no room left on this machine to keep the new figures. ${NEVERTHELESS} Free some space and check again.`
    : `This browser keeps nothing for the add-in, by its settings or those of your company. ${NEVERTHELESS}`;
}
