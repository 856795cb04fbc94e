import type { Outcome } from "../../../src/figures/outcome";
import type { Answer } from "../../../src/workbook/explain";

/** What an answer is known to come to; what only the sheet can work out is not. */
export function knownOutcome(answer: Answer): Outcome | undefined {
  switch (answer.kind) {
    case "number":
    case "text":
    case "table":
    case "missing":
      return answer;
    default:
      return undefined;
  }
}
