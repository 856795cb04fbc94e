/** Why a cell is left as it is, where that can be told from the cell itself. */
export type Obstacle = "protected" | "calculated column" | "merged" | "array formula";

const sentences: Readonly<Record<Obstacle, string>> = {
  protected: "The sheet is protected. Unprotect it and try again.",
  "calculated column":
    "It is in a calculated column of a table, where Excel would carry a change of one cell to the others. " +
    "Change the column by hand.",
  merged:
    "It is merged with other cells, and a figure that is entered there again can fail. Unmerge them first.",
  "array formula":
    "It is part of an array formula entered with Ctrl+Shift+Enter, which can only be changed as a whole. " +
    "Change it by hand.",
};

export function obstacleInWords(obstacle: Obstacle): string {
  return sentences[obstacle];
}

/** A cell that cannot be done, with a sentence for the person who asked. */
export interface NotPossible {
  /** With the sheet. */
  readonly address: string;
  readonly why: string;
}
