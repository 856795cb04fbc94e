import { useCallback, useRef, type RefObject } from "react";
import { insertIntoActiveCell } from "../../insertion/insert-into-active-cell";
import { saidOf, showCell, type Action, type Said } from "../../insertion/outcome";
import { useInsertion, type Progress } from "../../insertion/use-insertion";
import { messages } from "../../messages";
import type { Target, ViewProps } from "../view";

/** Writing a call into the active cell at once. */
export interface QuickInsertion {
  readonly insert: (call: string) => void;
  /** What there is to say of it; a refusal is said in the builder. */
  readonly said: Said | undefined;
  readonly act: (action: Action["does"]) => void;
  /** Takes away what was said. */
  readonly forget: () => void;
}

interface Given extends Pick<ViewProps, "workbook" | "release" | "go"> {
  /** Writes a formula as the person would type it. */
  readonly local: (formula: string) => string;
  readonly box: RefObject<HTMLInputElement | null>;
}

/**
 * Writes a call into the active cell where that is empty and can be written; the text in the box is selected then, so
 * that the next search takes its place. Where it cannot, the builder is shown with the call and the reason.
 */
export function useQuickInsertion({ workbook, release, go, local, box }: Given): QuickInsertion {
  const { progress, write, stop, forget } = useInsertion();
  const asked = useRef("");
  const insert = useCallback(
    (call: string) =>
      write(async (patience) => {
        asked.current = call;
        const done = await insertIntoActiveCell(workbook, release, call, patience);
        if (done.kind === "done" || done.kind === "done before") box.current?.select();
        else go({ view: "insert", call, refused: done, from: "find" });
        return done;
      }),
    [write, workbook, release, go, box],
  );
  const acts: Readonly<Partial<Record<Action["does"], () => void>>> = {
    stop,
    "try again": () => insert(asked.current),
    "show cell": () => go({ view: "cell" }),
    edit: () => progress.kind === "done" && go(editing(progress.address, progress.formula)),
  };
  return { insert, said: saidOfQuick(progress, local), act: (action) => acts[action]?.(), forget };
}

/** The builder with the call that is all of a formula. */
function editing(address: string, formula: string): Target {
  const replaces = { address, formula, start: "=".length, end: formula.length };
  return { view: "insert", call: formula.slice("=".length), replaces, from: "find" };
}

function saidOfQuick(progress: Progress, local: (formula: string) => string): Said | undefined {
  const words = messages.insert;
  switch (progress.kind) {
    case "idle":
    case "working":
    case "stopped":
    case "failed":
    case "done before":
      return saidOf(progress);
    case "done":
      return {
        tone: "good",
        text: words.doneWith(progress.address, local(progress.formula)),
        actions: [{ label: words.edit, does: "edit" }, showCell],
      };
    default:
      return undefined;
  }
}
