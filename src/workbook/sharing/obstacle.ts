import { obstacles } from "../../messages/sharing/left";

/** Why a cell is left as it is, where that can be told from the cell itself. */
export type Obstacle = "protected" | "calculated column" | "merged" | "array formula";

export function obstacleInWords(obstacle: Obstacle): string {
  return obstacles[obstacle];
}

/** A cell that cannot be done, with a sentence for the person who asked. */
export interface NotPossible {
  /** With the sheet. */
  readonly address: string;
  readonly why: string;
}
