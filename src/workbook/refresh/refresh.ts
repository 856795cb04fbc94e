import type { SignedRelease } from "../../release/signed-release";
import type { Recalculation } from "../calculation";
import type { Carried } from "../carried/carried";
import type { Progress } from "../editing";
import type { CellValue } from "../port";
import type { OutputCell, Preview } from "./preview";

/** What the Refresh view asks for; each is safe to leave at any time through the signal. */
export interface Refreshing {
  /** Reads the workbook and works out what moving from the release it carries to another would change. */
  preview(to: SignedRelease, patience: Progress): Promise<Preview>;
  /** Moves the workbook. Everything is written down first, so that an interrupted move goes on at the next opening. */
  apply(to: SignedRelease, preview: Preview, held: readonly string[], patience: Progress): Promise<Moved>;
  /** Goes on with a move that was interrupted; undefined where there is none. */
  resume(patience: Progress): Promise<Moved | undefined>;
  /**
   * Looks whether the cells of a move that were only marked have been calculated since; then it is not pending any more.
   * To be asked after the spreadsheet has calculated.
   */
  lookAgain(): Promise<void>;
  /** Back to the release before the last move, to exactly the same numbers. */
  undo(patience: Progress): Promise<Moved>;
  /** Marks cells whose before and after matters, or takes the marks away. */
  markOutputs(addresses: readonly string[]): Promise<Carried>;
}

export interface Moved {
  readonly recalculation: Recalculation;
  /** Marked cells, before and after. With manual calculation `after` is what they show still. */
  readonly outputs: readonly (OutputCell & { readonly after: CellValue })[];
  /** How many cells were calculated again. */
  readonly recalculated: number;
  /** Cells that do not show what was foretold, with both; empty with manual calculation. */
  readonly unexpected: readonly { address: string; foretold: CellValue; shown: CellValue }[];
  /** Cells that could not be rewritten or calculated again, with the reason in a sentence. */
  readonly failed: readonly { address: string; why: string }[];
}
