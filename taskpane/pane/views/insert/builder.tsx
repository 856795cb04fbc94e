import { makeStyles, shorthands, tokens } from "@fluentui/react-components";
import { useEffect, type KeyboardEvent } from "react";
import { toLocal, type Separators } from "../../../../src/workbook/formula/local-syntax";
import { messages } from "../../messages";
import { CopyButton } from "../../parts/copy-button";
import { useHeadingStyles } from "../../parts/heading-styles";
import { useSpeech } from "../../parts/speech";
import { answerSpoken } from "../../wording/answer";
import type { BuilderTarget, ViewProps } from "../view";
import { Arguments } from "./arguments";
import type { Draft } from "./draft";
import { FunctionField } from "./function-field";
import { InsertActions } from "./insert-actions";
import { saidOf } from "../../insertion/outcome";
import { OutcomeNote } from "../../insertion/outcome-note";
import { Result } from "./result";
import { useBuilder, type Building } from "./use-builder";
import { useStart } from "./use-start";

const useStyles = makeStyles({
  root: { display: "grid", gap: "14px" },
  hint: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  formula: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    gap: "8px",
    alignItems: "start",
    padding: "8px 10px",
    ...shorthands.border("1px", "solid", tokens.colorNeutralStroke2),
  },
  code: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: "12.5px",
    lineHeight: "24px",
    overflowWrap: "anywhere",
    whiteSpace: "pre-wrap",
  },
});

interface BuilderProps extends Omit<ViewProps, "target"> {
  /** What led here; undefined where somebody came by themselves. */
  readonly asked: BuilderTarget | undefined;
  readonly initial: Draft | undefined;
  readonly separators: Separators;
}

/** Builds one call and writes it into a cell, or back into the formula that it came from. */
export function Builder({ go, asked, ...given }: BuilderProps) {
  const styles = useStyles();
  const headings = useHeadingStyles();
  const { release, separators } = given;
  const building = useBuilder({ ...given, refused: asked?.refused });
  const { draft, composed, answer, target = "", selected } = building;
  const isEditing = draft.replaces !== undefined;
  const said = saidOf(building.progress);
  const formula = toLocal(`=${composed.call}`, separators);
  const { first, start } = useStart(asked, building);
  useSpokenResult(building);
  const leave = ({ key, defaultPrevented }: KeyboardEvent) => {
    if (key === "Escape" && !defaultPrevented && asked?.from !== undefined) go({ view: asked.from });
  };
  return (
    <div className={styles.root} onKeyDown={leave}>
      <h2 className={headings.title}>{isEditing ? messages.insert.title.edit : messages.insert.title.new}</h2>
      <FunctionField help={draft.help} choose={building.choose} />
      {draft.help.parameters.length > 0 && <p className={styles.hint}>{messages.insert.entryHint}</p>}
      <Arguments
        draft={draft}
        composed={composed}
        answer={answer}
        release={release}
        home={target}
        origin={building.origin ?? target}
        // The formula would refer to the cell that it goes into.
        selected={selected === building.origin ? undefined : selected}
        first={first}
        start={start}
        enter={building.enter}
        refer={building.refer}
      />
      <Result
        unfilled={building.lacking.map((name) => messages.insert.parameters[name] ?? name)}
        explanation={building.explanation}
        release={release}
        take={building.take}
      />
      <div className={styles.formula}>
        <code className={styles.code}>{formula}</code>
        <CopyButton
          text={formula}
          name={messages.copy.formulaNamed(formula)}
          spoken={messages.copy.formulaSpoken}
        />
      </div>
      <InsertActions building={building} start={first === undefined ? start : undefined} />
      {said !== undefined && (
        <OutcomeNote
          said={said}
          act={(action) => {
            if (action === "replace") building.insert(true);
            else if (action === "try again") building.insert(false);
            else if (action === "stop") building.stop();
            else go({ view: "cell" });
          }}
        />
      )}
    </div>
  );
}

/** Says what the call comes to after the person changed it, not when the sheet did. */
function useSpokenResult({ isTouched, isReady, explanation }: Building): void {
  const say = useSpeech();
  const result = isTouched && isReady && explanation !== undefined ? answerSpoken(explanation) : "";
  useEffect(() => {
    if (result !== "") say(messages.insert.resultSpoken(result));
  }, [say, result]);
}
