import { IUndoRedoService, type IUndoRedoItem, type Univer } from "@univerjs/core";
import type { FWorkbook } from "@univerjs/preset-sheets-core";

/** Does something that is one step for the person to undo; Univer makes one of each of its commands. */
export function asOneStep<T>(univer: Univer, workbook: FWorkbook, act: () => T): T {
  const steps = univer.__getInjector().get(IUndoRedoService);
  const before = steps.pitchTopUndoElement();
  const result = act();
  /** The last one first. */
  const made: IUndoRedoItem[] = [];
  for (let last = steps.pitchTopUndoElement(); last && last !== before; last = steps.pitchTopUndoElement()) {
    made.push(last);
    steps.popUndoToRedo();
  }
  if (made.length > 0) {
    steps.pushUndoRedo({
      unitID: workbook.getId(),
      undoMutations: made.flatMap(({ undoMutations }) => undoMutations),
      redoMutations: made.toReversed().flatMap(({ redoMutations }) => redoMutations),
    });
  }
  return result;
}
