import type { Act, Done } from "../../../../src/workbook/sharing/sharing";
import type { Said } from "../../acts/said";

/** The parts of the view in which something is done. */
export type Place = "interrupted" | "check" | "sources" | "values" | "repair" | "numbers" | "history";

/** Reading changes nothing; writing, undoing and finishing do. */
export type Doing = "read" | "write" | "undo";

/** What is being done, and in which part of the view that is shown. */
export type PlacedAct = `${Place} ${Doing}`;

/** What an act has done, as it is said in its place. */
export interface Outcome {
  readonly said: Said;
  readonly done: Done;
  /** What can be undone of it, the last first. */
  readonly undo: readonly Act["kind"][];
}
