/** A further sentence about a case. */
export const details = {
  bytesSaid: (bytes: number) => `It is said to have ${String(bytes)} bytes.`,
  tooManyBytes: (signed: number) => `More came than the ${String(signed)} bytes signed.`,
  fileTooLarge: "It is far too large.",
  tooLong: "It is far too long.",
  fileNotRead: "The file could not be read: it was moved, or changed meanwhile.",
  silent: (seconds: number) => `Nothing came for ${String(seconds)} s.`,
  answered: (host: string, status: number, path: string) => `${host} answered ${String(status)} for ${path}.`,
  notNewer: (offered: number, here: number) =>
    `It has the number ${String(offered)}, the one here ${String(here)}.`,
  /** Where in the data, and what the checker says, in the words of developers. */
  schema: (path: string, message: string) => `At ${path || "the top"}: ${message}.`,
  otherThanSigned: "Its number or date is not the one that was signed for it.",
  noChecker: "The part of the add-in that checks releases could not be loaded.",
} as const;

const NEVERTHELESS =
  "It can be used now, and a workbook that is refreshed carries it; this machine forgets it with this page.";

/** What to say of a release that was downloaded and could not be kept on this machine. */
export const notKept = {
  full: `There is no room left on this machine to keep the new figures. ${NEVERTHELESS} Free some space and check again.`,
  refused: `This browser keeps nothing for the add-in, by its settings or those of your company. ${NEVERTHELESS}`,
} as const;
