import { useSyncExternalStore } from "react";
import {
  lateAnswers,
  noteLateAnswers,
  onLateAnswers,
  type LateAnswers,
} from "../../src/workbook/late-answers";

/** Calls that were answered before the workbook had been read, followed. */
export function useLateAnswers(): { readonly late: LateAnswers; readonly takeNote: () => void } {
  return { late: useSyncExternalStore(onLateAnswers, lateAnswers), takeNote: noteLateAnswers };
}
