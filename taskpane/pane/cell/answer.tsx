import type { Release } from "../../../src/figures/release";
import type { Explanation } from "../../../src/workbook/explain";
import { FigureCard } from "../figure/figure-card";
import { messages } from "../messages";
import { NotFollowed } from "./not-followed";
import { PlainAnswer } from "./plain-answer";
import { Problem } from "./problem";

interface AnswerProps {
  readonly explanation: Explanation;
  readonly release: Release;
}

/** What a call comes to: a figure, a table, a reason why there is none. */
export function Answer({ explanation: { call, answer }, release }: AnswerProps) {
  switch (answer.kind) {
    case "number":
    case "text":
      return answer.figure === undefined ? (
        <PlainAnswer name={call.name} value={answer.value} release={release} />
      ) : (
        <FigureCard figure={answer.figure} release={release} given={answer.value} />
      );
    case "table":
      return <PlainAnswer name={call.name} value={answer.rows} figures={answer.figures} release={release} />;
    case "missing":
      return <Problem code={answer.code} message={answer.message} hint={answer.hint} />;
    case "error in argument":
      return (
        <Problem
          code={answer.error}
          message={messages.problem.errorInArgument(answer.argument.text, answer.error)}
          hint={messages.problem.errorInArgumentHint}
        />
      );
    case "no such function":
      return (
        <Problem
          code="#NAME?"
          message={messages.problem.noSuchFunction(call.name)}
          hint={messages.problem.noSuchFunctionHint}
        />
      );
    case "not followed":
      return <NotFollowed arguments={answer.arguments} />;
  }
}
