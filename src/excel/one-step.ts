import { codeOf } from "./until-free";

/** What an Excel answers that cannot undo a part of what it is asked to make one step of. */
const NOT_UNDONE = "UndoNotSupported";

/**
 * Runs a batch that is one step for the person to undo. An older Excel makes a step of each synchronisation; that is
 * why as much as possible is written with one. Where an Excel cannot make one step of it, the batch is run again as it is
 * there: it has to come to the same when a part of it was done before.
 */
export async function asOneStep<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  const canMerge = Office.context.requirements.isSetSupported("ExcelApi", "1.20");
  if (!canMerge) return Excel.run(batch);
  try {
    return await Excel.run({ mergeUndoGroup: true }, batch);
  } catch (error) {
    if (codeOf(error) !== NOT_UNDONE) throw error;
    return Excel.run(batch);
  }
}
