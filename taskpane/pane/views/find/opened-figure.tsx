import { Button } from "@fluentui/react-components";
import { useEffect, useMemo, type RefCallback } from "react";
import type { Entry } from "../../../../src/figures/catalogue";
import type { Release } from "../../../../src/figures/release";
import { shortestCall } from "../../../../src/figures/shortest-call";
import { isMissing } from "../../../../src/messages/missing";
import { Problem } from "../../cell/problem";
import { FigureCard } from "../../figure/figure-card";
import { messages } from "../../messages";
import { CopyButton } from "../../parts/copy-button";
import { useSpeech } from "../../parts/speech";
import { Opened } from "./opened";
import { wordingOf } from "./row-wording";

interface OpenedFigureProps {
  /** Undefined for a question that the release does not know. */
  readonly entry: Entry | undefined;
  readonly release: Release;
  readonly back: () => void;
  readonly insert: (call: string) => void;
  /** Set to the button that does. */
  readonly inserting: RefCallback<HTMLElement>;
  /** Writes a formula as the person would type it. */
  readonly local: (formula: string) => string;
}

/** A figure with all that is known of it, to be inserted or its formula copied. */
export function OpenedFigure({ entry, release, back, insert, inserting, local }: OpenedFigureProps) {
  const say = useSpeech();
  const call = useMemo(() => entry && shortestCall(entry.subject, release), [entry, release]);
  useEffect(() => {
    if (entry === undefined) return;
    const { title, value } = wordingOf({ kind: "figure", entry }, release);
    say(`${title}: ${value}`);
  }, [say, entry, release]);

  if (entry === undefined) {
    return (
      <Opened back={back}>
        <Problem
          code="#N/A"
          message={messages.find.unknownQuestion}
          hint={messages.find.unknownQuestionHint}
        />
      </Opened>
    );
  }
  const { answer } = entry;
  const formula = local(`=${call ?? ""}`);
  const actions = call !== undefined && (
    <>
      <CopyButton
        text={formula}
        label={messages.find.copyFormula}
        name={messages.find.copyFormulaNamed(formula)}
        spoken={messages.copy.formulaSpoken}
      />
      <Button ref={inserting} size="small" appearance="primary" title={formula} onClick={() => insert(call)}>
        {messages.find.insert}
      </Button>
    </>
  );
  return (
    <Opened back={back} actions={actions}>
      {isMissing(answer) ? (
        <Problem code={answer.code} message={answer.message} hint={answer.hint} />
      ) : (
        <FigureCard figure={answer} release={release} given={answer.mid ?? ""} />
      )}
    </Opened>
  );
}
