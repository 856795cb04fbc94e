import { MovedMeanwhile } from "../../../../src/workbook/carried/carried";
import type { Act, Done, Plan } from "../../../../src/workbook/sharing/sharing";
import { messages } from "../../messages";
import { numberInWords } from "../../wording/number";
import { counted } from "../../wording/counted";
import type { Said } from "../../acts/said";
import type { Doing } from "./places";

const words = messages.send;

export const cancelled: Said = { tone: "plain", text: words.acts.cancelled };

export const midway: Said = { tone: "plain", text: words.acts.midway, hint: words.acts.midwayHint };

/** Why something could not be done: what refuses a wish says so in a sentence. */
export function saidOfError(error: unknown, doing: Doing): Said {
  const { movedMeanwhile, movedMeanwhileHint, notRead, notWritten, hint } = words.acts;
  if (error instanceof MovedMeanwhile) {
    const number = numberInWords(error.theirs.release.statement.release, "");
    return { tone: "bad", text: movedMeanwhile, hint: movedMeanwhileHint(number) };
  }
  const why = error instanceof Error ? error.message : "";
  return { tone: "bad", text: doing === "read" ? notRead : notWritten, hint: why === "" ? hint : why };
}

/** What became of a plan. Where nothing could be done, the reasons that stand beneath it say the rest. */
export function saidOfPlan(kind: Plan["kind"], { cells }: Done): Said {
  if (cells === 0) return { tone: "plain", text: words.acts.nothingDone };
  const { done, doneHint } = words.plans.kinds[kind];
  return { tone: "good", text: done(counted(cells, words.formulas)), hint: doneHint };
}

export function saidOfUndo(kind: Act["kind"], { cells, notPossible }: Done): Said {
  if (notPossible.length === 0) return { tone: "good", text: words.acts.undone[kind] };
  if (kind === "safe") return { tone: "plain", text: words.acts.undonePartly };
  if (cells === 0) return { tone: "plain", text: words.acts.nothingUndone };
  return { tone: "plain", text: words.acts.undoneSome(counted(cells, words.formulas)) };
}
