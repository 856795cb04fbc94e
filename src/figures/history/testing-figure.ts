import type { Found } from "../found";
import type { Outcome } from "../outcome";

/** For tests: the figure that an answer is read from. */
export function figureOf(outcome: Outcome): Found {
  if ("figure" in outcome && outcome.figure !== undefined) return outcome.figure;
  throw new Error(`No figure: ${JSON.stringify(outcome)}`);
}
