import type { CheckResult } from "../../../../src/release/updates";
import { MovedMeanwhile } from "../../../../src/workbook/carried/carried";
import type { Said } from "../../acts/said";
import { messages } from "../../messages";
import { writeDate } from "../../wording/date";
import { numberInWords } from "../../wording/number";
import type { SignedRelease } from "../../../../src/release/signed-release";

const words = messages.refresh;

export const cancelled: Said = { tone: "plain", text: words.cancelled };

/** A move that was cancelled when it had begun to write. */
export const interrupted: Said = { tone: "plain", text: words.moving.interrupted, isOnTop: true };

/** The number and the date of a release, written. */
export function named({ statement }: SignedRelease): readonly [number: string, asOf: string] {
  return [numberInWords(statement.release, ""), writeDate(statement.asOf)];
}

/** What became of a check, or of a file that was chosen by hand. */
export function saidOfCheck(result: CheckResult, act: "check" | "file", newest: SignedRelease): Said {
  switch (result.kind) {
    case "newer": {
      const hint = [result.notKept, words.check.newerHint].filter((part) => part !== undefined).join(" ");
      return { tone: "good", text: words.check.newer(named(result.release)[0]), hint };
    }
    case "nothing newer":
      return {
        tone: "plain",
        text: act === "file" ? words.check.fileNotNewer : words.check.nothingNewer,
        hint: words.check.nothingNewerHint(...named(newest)),
      };
    case "failed": {
      const { reason, message, hint } = result.failure;
      return { tone: reason === "offline" ? "plain" : "bad", text: message, hint };
    }
  }
}

/** Why something could not be done: what refuses a wish says so in a sentence. */
export function saidOfError(
  error: unknown,
  otherwise: { readonly text: string; readonly hint: string },
): Said {
  if (error instanceof MovedMeanwhile) {
    const { movedMeanwhile, movedMeanwhileHint } = words.moving;
    const hint = movedMeanwhileHint(named(error.theirs.release)[0]);
    return { tone: "bad", text: movedMeanwhile, hint, isOnTop: true };
  }
  const why = error instanceof Error ? error.message : "";
  return { tone: "bad", text: otherwise.text, hint: why === "" ? otherwise.hint : why };
}
