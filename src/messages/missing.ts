/**
 * An answer that is not there, with its reason. `#N/A`: the question is known but there is no figure for it.
 * `#VALUE!`: the question is not understood. Only these two carry a text in Excel.
 */
export interface Missing {
  readonly kind: "missing";
  readonly code: "#N/A" | "#VALUE!";
  /** Which case of the catalogue this is, for code that has to tell cases apart. */
  readonly reason: string;
  /** What was asked and what is wrong with it: one or two sentences. */
  readonly message: string;
  /** What to type instead; empty where there is nothing better to type. */
  readonly hint: string;
}

export function isMissing(value: unknown): value is Missing {
  return typeof value === "object" && value !== null && (value as Missing).kind === "missing";
}

/** What a cell shows: the message and the hint in one text. */
export function missingText({ message, hint }: Missing): string {
  return hint === "" ? message : `${message} ${hint}`;
}
