import { useEffect, useRef, useState } from "react";
import type { Explanation } from "../../../../src/workbook/explain";
import type { Separators } from "../../../../src/workbook/formula/local-syntax";
import { changeCall, insertFormula, type Insertion } from "../../../../src/workbook/insert-formula";
import { knownOutcome } from "../../insertion/known-outcome";
import { useInsertion, type Progress } from "../../insertion/use-insertion";
import { useSelectedCell } from "../../use-selected-cell";
import type { CallPlace, ViewProps } from "../view";
import {
  compose,
  draftOf,
  emptyDraft,
  unfilled,
  withEntry,
  withFunction,
  type Composed,
  type Draft,
} from "./draft";
import type { FunctionHelp } from "./functions";
import { keptDraft, useKeepingDraft } from "./kept-draft";
import { useLiveAnswer, type LiveAnswer } from "./use-live-answer";
import { usePlace } from "./use-place";

/** A call that is being built: how far it is, and what can be done with it. */
export interface Building {
  readonly draft: Draft;
  readonly composed: Composed;
  readonly answer: LiveAnswer | undefined;
  /** What the call comes to as it stands now; undefined while that is being found out. */
  readonly explanation: Explanation | undefined;
  /** The required parameters without an entry. */
  readonly lacking: readonly string[];
  readonly isReady: boolean;
  readonly isTouched: boolean;
  /** The cell that the formula goes into. */
  readonly target: string | undefined;
  readonly selected: string | undefined;
  /** The cell from which a reference to the selected one is written. */
  readonly origin: string | undefined;
  /** Whether the formula goes into another cell than the selected one. */
  readonly isPinned: boolean;
  readonly progress: Progress;

  readonly choose: (help: FunctionHelp) => void;
  readonly enter: (parameter: string, entry: string) => void;
  /** Makes the selected cell an argument. */
  readonly refer: (parameter: string, reference: string) => void;
  /** Goes on with a call that is written out. */
  readonly take: (call: string) => void;
  readonly startOver: () => void;
  readonly insert: (mayReplace: boolean) => void;
  readonly insertAtSelected: () => void;
  readonly stop: () => void;
}

type Given = Pick<ViewProps, "workbook" | "release"> & {
  readonly initial: Draft | undefined;
  readonly separators: Separators;
  /** Why the call could not be written at once, where that was tried. */
  readonly refused: Insertion | undefined;
};

export function useBuilder({ workbook, release, initial, separators, refused }: Given): Building {
  const [draft, setDraft] = useState(() => initial ?? keptDraft() ?? emptyDraft());
  const [isTouched, setTouched] = useState(initial === undefined && hasEntries(draft));
  useKeepingDraft(draft);
  const { shown } = useSelectedCell(workbook, release);
  const selected = shown?.cell.address;
  const place = usePlace(selected);
  const { progress, write, stop, forget } = useInsertion(refused);

  const { replaces } = draft;
  const target = replaces?.address ?? place.address;
  const composed = compose(draft, separators);
  const { call } = composed;
  const answer = useLiveAnswer({ workbook, release, call, home: target ?? "", changed: shown });
  const explanation = answer?.call === call ? answer.explanation : undefined;
  const lacking = unfilled(draft);

  // What was said of one cell is not about the next one; that the first one is known by now is no news.
  const before = useRef(selected);
  useEffect(() => {
    if (before.current !== undefined && before.current !== selected) forget();
    before.current = selected;
  }, [forget, selected]);

  const change = (next: Draft) => {
    setDraft(next);
    setTouched(true);
    forget();
  };
  const edit = (next: Draft) => {
    place.note();
    change(next);
  };
  const insert = (mayReplace: boolean) => {
    if (target === undefined) return;
    const outcome = explanation === undefined ? undefined : knownOutcome(explanation.answer);
    write(async (patience) => {
      const done =
        replaces === undefined
          ? await insertFormula(workbook, { address: target, call, outcome, mayReplace }, patience)
          : await changeCall(workbook, { ...replaces, span: replaces, call, outcome }, patience);
      if (done.kind !== "done") return done;
      if (replaces === undefined) place.unpin();
      else setDraft({ ...draft, replaces: written(replaces, done.formula, call) });
      return done;
    });
  };
  return {
    draft,
    composed,
    answer,
    explanation,
    lacking,
    isReady: target !== undefined && lacking.length === 0 && composed.malformed.size === 0,
    isTouched,
    target,
    selected,
    origin: replaces?.address ?? place.origin,
    isPinned: replaces === undefined && place.isPinned && selected !== target,
    progress,
    choose: (help) => edit(withFunction(draft, help)),
    enter: (parameter, entry) => edit(withEntry(draft, parameter, entry)),
    refer(parameter, reference) {
      if (replaces === undefined) place.pin();
      change(withEntry(draft, parameter, `=${reference}`));
    },
    take(text) {
      const next = draftOf(text, separators, replaces);
      if (next !== undefined) edit(next);
    },
    startOver() {
      place.unpin();
      change(emptyDraft());
      setTouched(false);
    },
    insert,
    insertAtSelected() {
      place.unpin();
      forget();
    },
    stop,
  };
}

function hasEntries({ entries }: Draft): boolean {
  return Object.values(entries).some((entry) => entry !== "");
}

/** Where the call stands after it was written, to be written again. */
function written({ address, start }: CallPlace, formula: string, call: string): CallPlace {
  return { address, formula, start, end: start + call.length };
}
