/**
 * Runs a batch that is one step for the person to undo. An older Excel makes a step of each synchronisation; that is
 * why everything is written with one.
 */
export function asOneStep<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  const canMerge = Office.context.requirements.isSetSupported("ExcelApi", "1.20");
  return canMerge ? Excel.run({ mergeUndoGroup: true }, batch) : Excel.run(batch);
}
