import { useCallback, useState } from "react";
import { putInForce } from "../../../../src/release/in-force";
import type { SignedRelease } from "../../../../src/release/signed-release";
import type { CheckResult } from "../../../../src/release/updates";
import type { Preview } from "../../../../src/workbook/refresh/preview";
import type { Workbook } from "../../../../src/workbook/port";
import type { Moved, Refreshing } from "../../../../src/workbook/refresh/refresh";
import type { DataAccess, LoadedData } from "../../data-access";
import { messages } from "../../messages";
import type { Said } from "../../acts/said";
import { cancelled, interrupted, named, saidOfCheck, saidOfError } from "./said";
import { useWork, type Ended } from "../../acts/use-work";

/** What the Refresh view can be at; one thing at a time. */
export type Act = "keep" | "replace" | "check" | "file" | "preview" | "apply" | "resume" | "undo" | "outputs";

const words = messages.refresh;
const hint = words.moving.failedWholeHint;
const stopped = { text: words.moving.interrupted, hint };
const notMoved = { text: words.moving.failedWhole, hint };
const notKept = { text: words.moving.keepFailed, hint };
const notMarked = { text: words.outputs.failed, hint };
const notRead = { text: words.preview.failed, hint: words.preview.failedHint };

export interface ShownPreview {
  readonly from: SignedRelease;
  readonly to: SignedRelease;
  readonly preview: Preview;
}

export interface ShownMove {
  readonly act: "apply" | "resume" | "undo";
  readonly moved: Moved;
  /** What the workbook carried right after it. */
  readonly to: SignedRelease | undefined;
}

export type Refresh = ReturnType<typeof useRefresh>;

/** What the view shows of its acts, and the acts themselves. */
export function useRefresh({ keeper }: DataAccess, { updates, refreshing }: LoadedData) {
  const work = useWork<Act>();
  const { run } = work;
  const [note, setNote] = useState<{ readonly act: Act; readonly said: Said }>();
  const [preview, setPreview] = useState<ShownPreview>();
  const [move, setMove] = useState<ShownMove>();
  const [held, setHeld] = useState<ReadonlySet<string>>(new Set());

  const begin: typeof run = useCallback(
    (act, start, ended) => {
      setNote(undefined);
      run(act, start, ended);
    },
    [run],
  );
  const say = (act: Act, said: Said) => setNote({ act, said });

  const checked = (act: "check" | "file") => (result: Ended<CheckResult>) => {
    const { failed, failedHint, fileFailed, fileFailedHint } = words.check;
    if (result.kind === "cancelled") return say(act, cancelled);
    if (result.kind === "done") return say(act, saidOfCheck(result.value, act, updates.state().newest));
    const [text, hint] = act === "file" ? [fileFailed, fileFailedHint] : [failed, failedHint];
    return say(act, { tone: "bad", text, hint });
  };
  const moved = (act: ShownMove["act"]) => (result: Ended<Moved | undefined>) => {
    if (result.kind === "done") {
      setPreview(undefined);
      setHeld(new Set());
      setMove(result.value && { act, moved: result.value, to: keeper.carried()?.release });
      return;
    }
    const isMidway = keeper.carried()?.pending !== undefined;
    if (result.kind === "cancelled") say(act, isMidway ? interrupted : cancelled);
    // The preview, and with it the place for what is said of it, is gone when the move was written down.
    else if (isMidway) say(act, { ...saidOfError(result.error, stopped), isOnTop: true });
    else say(act, saidOfError(result.error, notMoved));
  };
  const marked = (done: string) => (result: Ended<unknown>) => {
    if (result.kind === "done") return say("outputs", { tone: "good", text: done });
    if (result.kind === "cancelled") return say("outputs", cancelled);
    return say("outputs", saidOfError(result.error, notMarked));
  };

  return {
    ...work,
    note,
    preview,
    move,
    held,
    check: () => begin("check", (watching) => updates.check(watching), checked("check")),
    useFile: (file: Blob) => begin("file", (watching) => updates.fromFile(file, watching), checked("file")),
    showPreview: (from: SignedRelease, to: SignedRelease) => {
      begin(
        "preview",
        (watching) => refreshing.preview(to, watching),
        (result) => {
          if (result.kind === "done") {
            setMove(undefined);
            // Somebody else may have moved the workbook before it was read.
            setPreview({ from: keeper.carried()?.release ?? from, to, preview: result.value });
          } else if (result.kind === "cancelled") say("preview", cancelled);
          else say("preview", saidOfError(result.error, notRead));
        },
      );
    },
    hold: (key: string, isHeld: boolean) =>
      setHeld((before) => new Set(isHeld ? [...before, key] : [...before].filter((other) => other !== key))),
    apply: ({ to, preview: shown }: ShownPreview) =>
      begin(
        "apply",
        (watching) => {
          const keys = shown.groups.map(({ key }) => key).filter((key) => held.has(key));
          return refreshing.apply(to, shown, keys, watching);
        },
        moved("apply"),
      ),
    resume: () => begin("resume", (watching) => refreshing.resume(watching), moved("resume")),
    undo: () => begin("undo", (watching) => refreshing.undo(watching), moved("undo")),
    keepAgain: () =>
      begin(
        "keep",
        (watching) => keeper.change((now) => now, watching),
        (result) => {
          if (result.kind === "failed") say("keep", saidOfError(result.error, notKept));
        },
      ),
    replace: (release: SignedRelease) =>
      begin(
        "replace",
        (watching) => keeper.replaceUnreadable(release, watching),
        (result) => {
          if (result.kind === "cancelled") return say("replace", cancelled);
          if (result.kind === "failed") return say("replace", saidOfError(result.error, notKept));
          const { done, doneHint } = words.unreadable;
          return say("replace", {
            tone: "good",
            text: done(named(release)[0]),
            hint: doneHint,
            isOnTop: true,
          });
        },
      ),
    /** For a workbook that carries nothing yet: its figures begin with this release. */
    beginWith: (release: SignedRelease) => {
      putInForce({ state: "open", signed: release, origin: "machine" });
      say("check", { tone: "good", text: words.newer.begun(named(release)[0]) });
    },
    markOutputs: (addresses: readonly string[], done: string) =>
      begin("outputs", () => refreshing.markOutputs(addresses), marked(done)),
    markSelected: (workbook: Workbook, outputs: readonly string[]) =>
      begin(
        "outputs",
        () => markSelected(workbook, outputs, refreshing),
        (result) => marked(result.kind === "done" ? result.value : "")(result),
      ),
  };
}

/** Marks the selected cell and gives the sentence for that. */
async function markSelected(
  workbook: Workbook,
  outputs: readonly string[],
  { markOutputs }: Refreshing,
): Promise<string> {
  const { address } = await workbook.selectedCell();
  if (outputs.includes(address)) return words.outputs.already(address);
  await markOutputs([...outputs, address]);
  return words.outputs.marked(address);
}
