import type { Found } from "../../../src/figures/found";
import type { Release } from "../../../src/figures/release";
import { callText } from "../../../src/workbook/formula/figure-call";
import type { Explanation } from "../../../src/workbook/explain";
import type { ExplainedCell } from "../use-selected-cell";
import { figureTitle } from "../figure/figure-title";
import { messages } from "../messages";
import { figureInWords } from "./figure-value";
import { numberInWords } from "./number";
import { writePeriod } from "./period";

/** An answer in a word or two, for a line beside its call. */
export function answerInWords({ answer }: Explanation): string {
  switch (answer.kind) {
    case "number":
      return givenInWords(answer.value, answer.figure);
    case "text":
      return answer.figure === undefined ? answer.value : figureInWords(answer.figure);
    case "table":
      return messages.plain.size(answer.rows.length, answer.rows[0]?.length ?? 0);
    case "missing":
      return answer.code;
    case "error in argument":
      return answer.error;
    case "no such function":
      return "#NAME?";
    case "not followed":
      return messages.notFollowed.short;
  }
}

/** The same for someone who hears it: an error with what it says. */
export function answerSpoken(explanation: Explanation): string {
  const { answer, call } = explanation;
  const code = answerInWords(explanation);
  switch (answer.kind) {
    case "missing":
      return messages.spoken.problem(code, answer.message, answer.hint);
    case "error in argument":
      return messages.spoken.problem(
        code,
        messages.problem.errorInArgument(answer.argument.text, answer.error),
        messages.problem.errorInArgumentHint,
      );
    case "no such function":
      return messages.spoken.problem(
        code,
        messages.problem.noSuchFunction(call.name),
        messages.problem.noSuchFunctionHint,
      );
    default:
      return code;
  }
}

/** One sentence on a cell, for someone who hears it. */
export function cellInWords({ cell: { address }, explanations }: ExplainedCell, release: Release): string {
  const [only] = explanations;
  if (only === undefined) return messages.spoken.none(address);
  if (explanations.length > 1) return messages.spoken.several(address, explanations.length);
  const { answer, call } = only;
  if (answer.kind === "missing") return messages.spoken.error(address, answer.code, answer.message);
  if ((answer.kind === "number" || answer.kind === "text") && answer.figure !== undefined) {
    const { indicator, product, place } = figureTitle(answer.figure, release);
    const about = `${indicator}, ${product}, ${place}`;
    return messages.spoken.figure(
      address,
      about,
      figureInWords(answer.figure),
      writePeriod(answer.figure.period),
    );
  }
  return messages.spoken.value(address, callText(call), answerInWords(only));
}

/** A range is reported as such, but a call gives one number of it. */
function givenInWords(value: number, figure: Found | undefined): string {
  if (figure === undefined) return numberInWords(value, "");
  return figure.bound === "range" ? numberInWords(value, figure.unit) : figureInWords(figure);
}
